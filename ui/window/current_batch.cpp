#include "window/current_batch.h"

#include "base/files.h"
#include "base/platform.h"
#include "models/text.h"
#include "pipeline/judgement.h"
#include "window/session.h"

#include <QSettings>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <optional>
#include <utility>

namespace patchgauge::ui {
namespace {

std::vector<int> allRows(const InspectionListModel& images) {
    std::vector<int> rows(static_cast<std::size_t>(images.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

std::optional<evidence::VerdictOverride> toRecord(const std::optional<VerdictOverride>& given) {
    if (!given)
        return std::nullopt;
    return evidence::VerdictOverride{given->verdict, given->by.toStdString(),
                                     given->reason.toStdString(), given->time.toStdString()};
}

evidence::ModelRecord recordOf(const LoadedModel& loaded) {
    std::error_code unknown;
    const bool saved = std::filesystem::exists(loaded.file(), unknown);
    evidence::ModelRecord record =
        evidence::recordOf(*loaded.model(), saved ? toUtf8(loaded.file()) : std::string());
    record.name = loaded.name().toStdString();
    return record;
}

} // namespace

QString operatorName(const QSettings& settings) {
    return settings.value(QStringLiteral("operator/name")).toString();
}

BatchOrigin currentOrigin(const QSettings& settings) {
    return {operatorName(settings), QString::fromStdString(platform::hostName())};
}

CurrentBatch::CurrentBatch(Session& session, BatchOrigin origin)
    : CurrentBatch(session, allRows(session.images()), std::move(origin)) {}

CurrentBatch::CurrentBatch(Session& session, const std::vector<int>& rows, BatchOrigin origin)
    : loaded_(session.loaded()), origin_(std::move(origin)) {
    images_.reserve(rows.size());
    for (const int row : rows)
        images_.push_back(session.images().at(row));
}

evidence::Batch CurrentBatch::batch(const RunContext& context) const {
    evidence::Batch batch;
    batch.id = evidence::newBatchId();
    batch.model = recordOf(*loaded_);
    batch.operatorName = origin_.operatorName.toStdString();
    batch.station = origin_.station.toStdString();
    batch.device = loaded_->device();
    batch.softwareVersion = PATCHGAUGE_VERSION;
    batch.started = batch.finished = evidence::now();
    if (!images_.empty()) {
        const auto [first, last] = std::minmax_element(
            images_.begin(), images_.end(),
            [](const ListedImage& a, const ListedImage& b) { return a.time < b.time; });
        batch.started = evidence::momentOf(first->time);
        batch.finished = evidence::momentOf(last->time);
    }
    batch.images.reserve(images_.size());
    for (const ListedImage& image : images_) {
        context.cancel.check();
        context.report("gathering", batch.images.size(), images_.size());
        batch.images.push_back(record(image));
    }
    context.report("gathering", images_.size(), images_.size());
    return batch;
}

evidence::ImageRecord CurrentBatch::record(const ListedImage& image) const {
    const detector::ModelInfo& info = loaded_->model()->info();
    pipeline::Inspection inspection = image.inspection;
    if (!inspection.failed()) {
        // The list keeps the regions above the threshold that the image was inspected with.
        if (image.map.bytes > 0 && image.regionsAbove != info.calibration.threshold) {
            inspection.map = loaded_->maps().load(image.map, info, inspection.pose);
            pipeline::judge(inspection, info);
        }
        inspection.verdict = pipeline::verdictOf(inspection, info.calibration);
    }
    evidence::ImageRecord record = evidence::recordOf(inspection, info);
    record.label = image.label;
    record.kind = image.kind.toStdString();
    record.verdictOverride = toRecord(image.verdictOverride);
    return record;
}

} // namespace patchgauge::ui
