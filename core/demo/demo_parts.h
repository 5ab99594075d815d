#pragma once

#include "base/run_context.h"

#include <cstdint>
#include <filesystem>

namespace patchgauge::demo {

/// How much to draw, per kind of part.
struct DemoSettings {
    int trainGood = 40;
    int testGood = 10;
    int testPerDefect = 5;
    std::uint64_t seed = 1;
    /// Each part is put down at any angle and shifted, instead of in the same place. It is the same
    /// part as without.
    bool turned = false;
};

/// Draws sample parts with known defects below `folder`, a folder for each kind of part, in MVTec
/// layout: `<part>/train/good`, `<part>/test/<good|defect kind>`,
/// `<part>/ground_truth/<kind>/<stem>_mask.png`. The same settings give the same pixels.
/// Returns the number of images, masks not counted.
/// Throws Error (WriteFailed), Cancelled.
int drawDemoParts(const std::filesystem::path& folder, const DemoSettings& settings,
                  const RunContext& context);

} // namespace patchgauge::demo
