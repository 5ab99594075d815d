#include "demo/part_kind.h"

#include <numbers>

namespace patchgauge::demo {

Pose drawPose(cv::Size photo, Random& natural) {
    constexpr double degree = std::numbers::pi / 180;
    Pose pose;
    pose.centre = {photo.width / 2.0 + natural.uniform(-1.5, 1.5),
                   photo.height / 2.0 + natural.uniform(-1.5, 1.5)};
    pose.angle = natural.uniform(-1, 1) * degree;
    return pose;
}

} // namespace patchgauge::demo
