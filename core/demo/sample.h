#pragma once

#include "demo/part_kind.h"

#include <opencv2/core.hpp>

#include <cstdint>
#include <string>

namespace patchgauge::demo {

/// One photo of a part.
struct Sample {
    cv::Mat image; ///< CV_8UC3, blue, green, red
    cv::Mat mask;  ///< CV_8U, 255 where the defect shows, 0 elsewhere
};

/// Draws a part with one of its kind's defects, or a good one where `defect` is empty. The same
/// `naturalSeed` gives the same part under the same light with the same sensor noise, so that the
/// good and the defective image differ inside the mask and nowhere else.
Sample drawSample(const PartKind& kind, const std::string& defect, std::uint64_t naturalSeed,
                  std::uint64_t flawSeed, const Placement& placement = {});

} // namespace patchgauge::demo
