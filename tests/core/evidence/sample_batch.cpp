#include "core/evidence/sample_batch.h"

namespace patchgauge::test {

evidence::ImageRecord sampleImage(const std::string& path, char digit, float score,
                                  calibration::Verdict verdict) {
    evidence::ImageRecord image;
    image.path = path;
    image.sha256 = std::string(64, digit);
    image.size = {640, 480};
    image.score = image.decisiveScore = score;
    image.machineVerdict = verdict;
    image.milliseconds = 12.5;
    return image;
}

evidence::ImageRecord unreadableImage(const std::string& path) {
    evidence::ImageRecord image;
    image.path = path;
    image.error = "the file is no image";
    return image;
}

evidence::Batch sampleBatch() {
    evidence::Batch batch;
    batch.id = "01234567-89ab-4cde-8f01-23456789abcd";
    batch.model.name = "bracket";
    batch.model.file = "/models/bracket.padim";
    batch.model.fileSha256 = std::string(64, 'f');
    batch.model.statisticsSha256 = std::string(64, 'e');
    batch.model.info.calibration.threshold = 10.0F;
    batch.model.info.calibration.reviewThreshold = 8.0F;
    batch.started = {"2026-03-01T13:45:09Z", "2026-03-01T21:45:09+08:00"};
    batch.finished = {"2026-03-01T13:45:31Z", "2026-03-01T21:45:31+08:00"};
    batch.operatorName = "王小明";
    batch.station = "line-3";
    batch.device = "LibTorch, CPU";
    batch.softwareVersion = "0.1.0";
    return batch;
}

} // namespace patchgauge::test
