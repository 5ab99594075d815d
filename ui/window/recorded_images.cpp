#include "window/recorded_images.h"

#include "base/files.h"
#include "image/geometry.h"
#include "pipeline/judgement.h"

#include <QDateTime>

namespace patchgauge::ui {

evidence::ImageRecord recordOf(const ListedImage& image, const detector::ModelInfo& model) {
    pipeline::Inspection inspection = image.inspection;
    if (!inspection.failed())
        inspection.verdict = pipeline::verdictOf(inspection, model.calibration);
    evidence::ImageRecord record = evidence::recordOf(inspection, model);
    record.label = image.label;
    record.kind = image.kind.toStdString();
    record.verdictOverride = recordOf(image.verdictOverride);
    return record;
}

namespace {

ListedImage listedOf(const evidence::ImageRecord& record, const detector::ModelInfo& model,
                     FileState state) {
    ListedImage image;
    image.regionsAbove = model.calibration.threshold;
    pipeline::Inspection& inspection = image.inspection;
    inspection.path = fromUtf8(record.path);
    inspection.error = record.error;
    image.file = state;
    if (inspection.failed())
        return image;
    inspection.sha256 = record.sha256;
    inspection.imageSize = record.size;
    inspection.decisiveScore = record.decisiveScore;
    inspection.verdict = record.machineVerdict;
    inspection.milliseconds = record.milliseconds;
    inspection.unfit = record.unfit;
    for (const evidence::RegionRecord& region : record.regions)
        inspection.regions.push_back(region.region);
    inspection.map.score = record.score;
    inspection.map.peak = image::Geometry(record.size, model.input)
                              .imageToInput({record.peakX + 0.5, record.peakY + 0.5});
    image.label = record.label;
    image.kind = QString::fromStdString(record.kind);
    if (const auto& given = record.verdictOverride)
        image.verdictOverride = VerdictOverride{given->verdict, QString::fromStdString(given->by),
                                                QString::fromStdString(given->reason),
                                                QString::fromStdString(given->time)};
    return image;
}

} // namespace

std::vector<ListedImage> listedOf(const evidence::Batch& batch,
                                  const std::vector<FileState>& states) {
    const std::time_t ended =
        QDateTime::fromString(QString::fromStdString(batch.finished.utc), Qt::ISODate)
            .toSecsSinceEpoch();
    std::vector<ListedImage> images;
    images.reserve(batch.images.size());
    for (std::size_t i = 0; i < batch.images.size(); ++i) {
        images.push_back(listedOf(batch.images[i], batch.model.info, states[i]));
        images.back().time = ended;
    }
    return images;
}

std::optional<evidence::VerdictOverride> recordOf(const std::optional<VerdictOverride>& given) {
    if (!given)
        return std::nullopt;
    return evidence::VerdictOverride{given->verdict, given->by.toStdString(),
                                     given->reason.toStdString(), given->time.toStdString()};
}

} // namespace patchgauge::ui
