#pragma once

#include "base/random.h"
#include "demo/stencil.h"

#include <opencv2/core.hpp>

#include <vector>

namespace patchgauge::demo {

/// A wandering line of straight pieces from `start`; lengths in pixels of the photo.
/// @param wander  standard deviation of the change of direction at each piece, radians
std::vector<cv::Point2d> wanderingLine(cv::Point2d start, double direction, double length,
                                       double piece, double wander, Random& random);

/// Coverage of a ragged patch about `centre` (part coordinates) that fades towards its rim.
cv::Mat raggedPatch(cv::Size photo, const Pose& pose, cv::Point2d centre, double radius,
                    Random& random);

/// A smooth hollow: 1 at `centre`, falling to 0 at about twice the radius.
cv::Mat hollow(cv::Size photo, const Pose& pose, cv::Point2d centre, double radius);

} // namespace patchgauge::demo
