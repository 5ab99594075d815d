#include "demo/part_kind.h"

#include <algorithm>
#include <numbers>

namespace patchgauge::demo {
namespace {

constexpr double largestVariation = 1.5; ///< pixels each way

} // namespace

Placement drawPlacement(const PartKind& kind, Random& random) {
    constexpr double mostShift = 24;
    constexpr double margin = largestVariation + 2; // for the shadow's soft edge
    const double room = std::min(kind.photo.width, kind.photo.height) / 2.0 - kind.reach - margin;
    const double shift = std::clamp(room, 0.0, mostShift);
    Placement placement;
    placement.angle = random.uniform(-std::numbers::pi, std::numbers::pi);
    placement.shift.x = random.uniform(-shift, shift);
    placement.shift.y = random.uniform(-shift, shift);
    return placement;
}

Pose drawPose(cv::Size photo, const Placement& placement, Random& natural) {
    constexpr double degree = std::numbers::pi / 180;
    Pose pose;
    pose.centre = {photo.width / 2.0 + natural.uniform(-largestVariation, largestVariation),
                   photo.height / 2.0 + natural.uniform(-largestVariation, largestVariation)};
    pose.centre += placement.shift;
    pose.angle = placement.angle + natural.uniform(-1, 1) * degree;
    return pose;
}

} // namespace patchgauge::demo
