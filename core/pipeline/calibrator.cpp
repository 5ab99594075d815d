#include "pipeline/calibrator.h"

#include "base/clock.h"

#include <string>
#include <utility>
#include <vector>

namespace patchgauge::pipeline {
namespace {

std::vector<float> scoresOf(const ImageSet& set, const detector::Detector& detector,
                            const detector::ModelInfo& info, const Grid<char>& inspected,
                            const std::string& stage, int threads, const RunContext& context) {
    std::vector<float> scores;
    for (std::size_t i = 0; i < set.count(); ++i) {
        context.report(stage, i, set.count());
        scores.push_back(
            mapOf(detector.respond(set.embeddings->read(i), threads), info, inspected, set.pose(i))
                .score);
    }
    if (set.count() > 0)
        context.report(stage, set.count(), set.count());
    return scores;
}

/// Leave-one-out scores and, by patch, what the distances are.
std::vector<float> leaveOneOut(const ImageSet& set, const detector::Detector& detector,
                               const detector::ModelInfo& info, const Grid<char>& inspected,
                               std::optional<detector::NormalRange>& normal, int threads,
                               const RunContext& context) {
    const std::string stage = "leave-one-out";
    std::vector<float> scores;
    detector::NormalRangeCollector collector(detector.patchGrid(), set.count());
    for (std::size_t i = 0; i < set.count(); ++i) {
        context.report(stage, i, set.count());
        detector::Response response = detector.respondWithout(set.embeddings->read(i), i, threads);
        collector.add(response.patches);
        scores.push_back(mapOf(std::move(response), info, inspected, set.pose(i)).score);
    }
    context.report(stage, set.count(), set.count());
    normal = collector.range();
    return scores;
}

/// Puts what came before in front. Its last threshold is not in force any more, even where no other
/// was found.
void keepHistory(const std::vector<calibration::ThresholdChange>& earlier,
                 calibration::Calibration& calibration, const std::string& time) {
    std::vector<calibration::ThresholdChange>& history = calibration.history;
    if (history.empty() && !earlier.empty())
        history.push_back({{}, {}, calibration::Origin::None, time, {}, {}});
    history.insert(history.begin(), earlier.begin(), earlier.end());
}

} // namespace

std::optional<detector::NormalRange> calibrate(detector::ModelInfo& info,
                                               const detector::Detector& detector,
                                               const TrainingSet& set, int threads,
                                               const RunContext& context) {
    const Grid<char> inspected = image::inspectedPixels(info.region, info.input);
    std::optional<detector::NormalRange> normal;
    std::vector<float> scores;
    if (set.good.count() >= leastImagesForCalibration)
        scores = leaveOneOut(set.good, detector, info, inspected, normal, threads, context);
    std::vector<float> heldOut =
        scoresOf(set.heldOut, detector, info, inspected, "held-out images", threads, context);
    std::vector<float> defective =
        scoresOf(set.defective, detector, info, inspected, "defective images", threads, context);

    const std::string now = utcTimestamp();
    const std::vector<calibration::ThresholdChange> earlier = std::move(info.calibration.history);
    info.calibration = calibration::calibrate(std::move(scores), std::move(heldOut),
                                              std::move(defective), info.rule, now);
    keepHistory(earlier, info.calibration, now);
    return normal;
}

} // namespace patchgauge::pipeline
