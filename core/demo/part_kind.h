#pragma once

#include "base/random.h"
#include "demo/stencil.h"
#include "demo/surface.h"

#include <opencv2/core.hpp>

#include <functional>
#include <string>
#include <vector>

namespace patchgauge::demo {

/// A kind of part, and what can be wrong with it.
struct PartKind {
    using Drawing =
        std::function<Surface(Random& natural, const std::string& defect, Random& flaw)>;

    std::string name;
    std::vector<std::string> defects;

    /// Draws one part. `natural` decides what varies between good parts, `flaw` what the defect
    /// looks like: with the same `natural` and no defect (an empty name) it is the same part.
    Drawing draw;
};

/// Brushed aluminium plate with drilled holes and slots, 512 × 512.
PartKind bracket();

/// Turned steel gear with bore and keyway, 512 × 512.
PartKind gear();

/// Moulded plastic cap with ribs and printed label, 640 × 480.
PartKind cap();

/// In the middle of the photo, but for up to 1.5 pixels each way and 1 degree.
Pose drawPose(cv::Size photo, Random& natural);

} // namespace patchgauge::demo
