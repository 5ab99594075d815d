#pragma once

#include "base/random.h"
#include "demo/stencil.h"
#include "demo/surface.h"

#include <opencv2/core.hpp>

#include <functional>
#include <string>
#include <vector>

namespace patchgauge::demo {

/// How a part was put down, besides what varies a little from one to the next. The lamp is fixed to
/// the part, as if the camera with its lamp had been turned.
struct Placement {
    double angle = 0;  ///< radians, clockwise as seen
    cv::Point2d shift; ///< pixels of the photo
};

/// A kind of part, and what can be wrong with it.
struct PartKind {
    using Drawing = std::function<Surface(Random& natural, const std::string& defect, Random& flaw,
                                          const Placement& placement)>;

    std::string name;
    std::vector<std::string> defects;
    cv::Size photo;
    double reach = 0; ///< radius of the circle around the part, pixels of the photo

    /// Draws one part. `natural` decides what varies between good parts, `flaw` what the defect
    /// looks like: with the same `natural` and no defect (an empty name) it is the same part.
    Drawing draw;
};

/// Turned by anything and shifted as far as the part stays in the photo, but not by more than 24
/// pixels each way.
Placement drawPlacement(const PartKind& kind, Random& random);

/// Brushed aluminium plate with drilled holes and slots, 512 × 512.
PartKind bracket();

/// Turned steel gear with bore and keyway, 512 × 512.
PartKind gear();

/// Moulded plastic cap with ribs and printed label, 640 × 480.
PartKind cap();

/// As placed, but for up to 1.5 pixels each way and 1 degree.
Pose drawPose(cv::Size photo, const Placement& placement, Random& natural);

} // namespace patchgauge::demo
