#include "ui/records/sample_batch.h"

#include "support/trained_model.h"

#include <cstdio>

namespace patchgauge::test {
namespace {

using calibration::Verdict;

const evidence::ModelRecord& sampleModel() {
    static const evidence::ModelRecord model = [] {
        evidence::ModelRecord record = evidence::recordOf(*smallModel(), {});
        record.name = "Lid_100%";
        record.file = "/models/lid.padim";
        record.fileSha256 = std::string(64, 'f');
        return record;
    }();
    return model;
}

evidence::ImageRecord sampleImage(int number) {
    char name[32];
    std::snprintf(name, sizeof(name), "part%03d.png", number);
    evidence::ImageRecord image;
    image.path = std::string("/line 1/蓋子/") + name;
    if (number % 10 == 9) {
        image.error = Sentence("the image is damaged: %1: take it again", {image.path});
        return image;
    }
    image.sha256 = std::string(60, 'a') + std::to_string(1000 + number % 9000);
    image.size = {640, 480};
    image.score = 10.1F + static_cast<float>(number);
    image.decisiveScore = image.score;
    image.machineVerdict = static_cast<Verdict>(number % 3);
    image.peakX = 3;
    image.peakY = 4;
    image.milliseconds = 12.5;
    if (image.machineVerdict == Verdict::Reject)
        image.regions.push_back({{10, 20, 30, 40, 321.5, image.score}, 1.25, true});
    return image;
}

} // namespace

evidence::Batch sampleBatch(int images, const std::string& day, const std::string& operatorName) {
    evidence::Batch batch;
    batch.id = evidence::newBatchId();
    batch.model = sampleModel();
    batch.started = {day + "T20:00:00Z", day + "T22:00:00+02:00"};
    batch.finished = {day + "T20:05:00Z", day + "T22:05:00+02:00"};
    batch.operatorName = operatorName;
    batch.station = "line-1";
    batch.device = "cpu";
    batch.softwareVersion = "0.1.0";
    for (int i = 0; i < images; ++i)
        batch.images.push_back(sampleImage(i));
    return batch;
}

ui::RecordedReview acceptance(const evidence::ImageRecord& image, const std::string& time) {
    return {image.sha256,
            image.path,
            evidence::Label::Good,
            "",
            evidence::VerdictOverride{Verdict::Pass, "Grace", "dust, wiped off", time},
            "Grace",
            time};
}

} // namespace patchgauge::test
