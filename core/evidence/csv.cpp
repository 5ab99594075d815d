#include "evidence/csv.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace patchgauge::evidence {
namespace {

std::optional<float> finite(float value) {
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void addLargestRegion(CsvFields& line, const std::vector<RegionRecord>& regions) {
    const auto largest = std::max_element(
        regions.begin(), regions.end(),
        [](const RegionRecord& a, const RegionRecord& b) { return a.region.area < b.region.area; });
    if (largest == regions.end()) {
        line.nothing(3);
        return;
    }
    line.number(largest->region.area);
    line.number(largest->areaMm2);
    line.number(largest->region.peak);
}

void addOverride(CsvFields& line, const std::optional<VerdictOverride>& given) {
    if (!given) {
        line.nothing(4);
        return;
    }
    line.text(name(given->verdict));
    line.text(given->by);
    line.text(given->reason);
    line.text(given->time);
}

} // namespace

std::string csvHeadings(const CsvFormat& format) {
    static const std::vector<std::string> headings{"path",
                                                   "verdict",
                                                   "score",
                                                   "threshold",
                                                   "review_threshold",
                                                   "regions",
                                                   "error",
                                                   "decisive_score",
                                                   "unfit",
                                                   "machine_verdict",
                                                   "largest_area",
                                                   "largest_area_mm2",
                                                   "largest_area_peak",
                                                   "label",
                                                   "kind",
                                                   "override",
                                                   "override_by",
                                                   "override_reason",
                                                   "override_time",
                                                   "sha256",
                                                   "model",
                                                   "model_sha256",
                                                   "time"};
    return csvHeadings(headings, format);
}

std::string csvLine(const ImageRecord& image, const Batch& batch, const CsvFormat& format) {
    const calibration::Calibration& calibration = batch.model.info.calibration;
    const bool inspected = !image.failed();
    CsvFields line(format);
    line.text(image.path);
    line.text(inspected ? name(image.verdict()) : "error");
    line.number(inspected ? std::optional(image.score) : std::nullopt);
    line.number(inspected ? calibration.threshold : std::nullopt);
    line.number(inspected ? calibration.reviewThreshold : std::nullopt);
    line.number(inspected ? std::optional(image.regions.size()) : std::nullopt);
    line.text(image.error.english());
    line.number(inspected ? finite(image.decisiveScore) : std::nullopt);
    line.text(joined(image.unfit));
    line.text(inspected ? name(image.machineVerdict) : "");
    addLargestRegion(line, image.regions);
    line.text(name(image.label));
    line.text(image.kind);
    addOverride(line, image.verdictOverride);
    line.text(image.sha256);
    line.text(batch.model.name);
    line.text(batch.model.statisticsSha256);
    line.text(batch.finished.local);
    return line.line();
}

std::string toCsv(const Batch& batch, const CsvFormat& format) {
    std::string table = csvHeadings(format);
    for (const ImageRecord& image : batch.images)
        table += csvLine(image, batch, format);
    return table;
}

} // namespace patchgauge::evidence
