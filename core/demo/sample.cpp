#include "demo/sample.h"

#include "base/random.h"
#include "demo/camera.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <vector>

namespace patchgauge::demo {
namespace {

/// The defect alone: what two exposures of one part differ by, faded out to nothing where it is too
/// faint to be seen.
struct Change {
    cv::Mat exposed; ///< the good part with the defect
    cv::Mat mask;    ///< 255 wherever that differs from the good part
};

Change visibleChange(const cv::Mat& good, const cv::Mat& defective) {
    constexpr double hidden = 3.0 / 255; // about the sensor's noise
    constexpr double plain = 8.0 / 255;
    const cv::Mat difference = defective - good;
    cv::Mat channels[3];
    cv::split(cv::abs(difference), channels);
    const cv::Mat largest = cv::max(channels[0], cv::max(channels[1], channels[2]));
    const cv::Mat share = cv::max(0.0, cv::min(1.0, (largest - hidden) / (plain - hidden)));

    Change change;
    cv::Mat shares;
    cv::merge(std::vector<cv::Mat>{share, share, share}, shares);
    change.exposed = good + shares.mul(difference);
    change.mask = share > 0;
    // A scratch's bright and dark side are one defect, with the line between them.
    cv::morphologyEx(change.mask, change.mask, cv::MORPH_CLOSE, cv::Mat::ones(5, 5, CV_8U));
    return change;
}

cv::Mat exposePart(const PartKind& kind, const std::string& defect, Random natural,
                   std::uint64_t flawSeed, const Placement& placement,
                   const Conditions& conditions) {
    Random flaw(flawSeed);
    return expose(kind.draw(natural, defect, flaw, placement), conditions);
}

void turnLamp(Conditions& conditions, double angle) {
    const cv::Vec3d light = conditions.light;
    conditions.light[0] = std::cos(angle) * light[0] - std::sin(angle) * light[1];
    conditions.light[1] = std::sin(angle) * light[0] + std::cos(angle) * light[1];
}

} // namespace

Sample drawSample(const PartKind& kind, const std::string& defect, std::uint64_t naturalSeed,
                  std::uint64_t flawSeed, const Placement& placement) {
    Random natural(naturalSeed);
    Conditions conditions = drawConditions(natural);
    turnLamp(conditions, placement.angle);
    const cv::Mat good = exposePart(kind, {}, natural, flawSeed, placement, conditions);
    if (defect.empty())
        return {develop(good, conditions), cv::Mat::zeros(good.size(), CV_8U)};
    const Change change =
        visibleChange(good, exposePart(kind, defect, natural, flawSeed, placement, conditions));
    return {develop(change.exposed, conditions), change.mask};
}

} // namespace patchgauge::demo
