#include "pipeline/calibrator.h"

#include "base/clock.h"

#include <string>
#include <utility>
#include <vector>

namespace patchgauge::pipeline {
namespace {

/// Images whose responses are found together: what the detector keeps is then read once for all.
constexpr std::size_t imagesAtOnce = 16;

/// Calls `take(first, embeddings)` for consecutive images, a few at a time.
template <typename Take>
void forEachGroup(const ImageSet& set, const std::string& stage, const RunContext& context,
                  Take take) {
    for (std::size_t first = 0; first < set.count();) {
        context.report(stage, first, set.count());
        std::vector<detector::Embedding> group;
        while (group.size() < imagesAtOnce && first + group.size() < set.count())
            group.push_back(set.embeddings->read(first + group.size()));
        take(first, group);
        first += group.size();
    }
    if (set.count() > 0)
        context.report(stage, set.count(), set.count());
}

std::vector<float> scoresOf(const ImageSet& set, const detector::Detector& detector,
                            const detector::ModelInfo& info, const Grid<char>& inspected,
                            const std::string& stage, int threads, const RunContext& context) {
    std::vector<float> scores;
    forEachGroup(
        set, stage, context,
        [&](std::size_t /*first*/, const std::vector<detector::Embedding>& group) {
            for (detector::Response& response : detector.respondAll(group, threads))
                scores.push_back(
                    mapOf(std::move(response), info, inspected, set.pose(scores.size())).score);
        });
    return scores;
}

/// Leave-one-out scores and, by patch, what the distances are.
std::vector<float> leaveOneOut(const ImageSet& set, const detector::Detector& detector,
                               const detector::ModelInfo& info, const Grid<char>& inspected,
                               detector::NormalRangeCollector& distances, int threads,
                               const RunContext& context) {
    std::vector<float> scores;
    forEachGroup(
        set, "leave-one-out", context,
        [&](std::size_t first, const std::vector<detector::Embedding>& group) {
            for (detector::Response& response : detector.respondAllWithout(group, first, threads)) {
                distances.add(response.patches);
                scores.push_back(
                    mapOf(std::move(response), info, inspected, set.pose(scores.size())).score);
            }
        });
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

Measurements measure(const detector::ModelInfo& info, const detector::Detector& detector,
                     const TrainingSet& set, std::size_t learnedFrom, int threads,
                     const RunContext& context) {
    const Grid<char> inspected = image::inspectedPixels(info.region, info.input);
    Measurements measured;
    if (learnedFrom >= leastImagesForCalibration)
        measured.leaveOneOut = leaveOneOut(
            set.good, detector, info, inspected,
            measured.distances.emplace(detector.patchGrid(), learnedFrom), threads, context);
    measured.heldOut =
        scoresOf(set.heldOut, detector, info, inspected, "held-out images", threads, context);
    measured.defective =
        scoresOf(set.defective, detector, info, inspected, "defective images", threads, context);
    return measured;
}

std::optional<detector::NormalRange> calibrate(detector::ModelInfo& info, Measurements measured) {
    const std::string now = utcTimestamp();
    const std::vector<calibration::ThresholdChange> earlier = std::move(info.calibration.history);
    info.calibration =
        calibration::calibrate(std::move(measured.leaveOneOut), std::move(measured.heldOut),
                               std::move(measured.defective), info.rule, now);
    keepHistory(earlier, info.calibration, now);
    if (!measured.distances)
        return std::nullopt;
    return measured.distances->range();
}

std::optional<detector::NormalRange> calibrate(detector::ModelInfo& info,
                                               const detector::Detector& detector,
                                               const TrainingSet& set, int threads,
                                               const RunContext& context) {
    return calibrate(info, measure(info, detector, set, set.good.count(), threads, context));
}

} // namespace patchgauge::pipeline
