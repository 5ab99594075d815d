#include "pipeline/judgement.h"

namespace patchgauge::pipeline {

calibration::Verdict verdictOf(const Inspection& inspection,
                               const calibration::Calibration& calibration) {
    if (!inspection.unfit.empty())
        return calibration::Verdict::Review;
    return calibration::verdict(inspection.decisiveScore, calibration);
}

void judge(Inspection& inspection, const detector::ModelInfo& model) {
    const detector::AnomalyMap& map = inspection.map;
    const image::Geometry geometry(inspection.imageSize, model.input);
    inspection.decisiveScore =
        detector::decisiveScore(map.score, map.pixels, model.acceptance, geometry);
    inspection.verdict = verdictOf(inspection, model.calibration);
    inspection.regions.clear();
    if (const auto threshold = model.calibration.threshold)
        inspection.regions = detector::regionsAbove(map.pixels, *threshold, geometry);
}

} // namespace patchgauge::pipeline
