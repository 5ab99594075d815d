#include "detector/region_file.h"

#include "image/region_of_interest.h"
#include "untrusted.h"

// A region of interest, and which pixels of a small input it leaves.
void patchgauge::fuzz::readUntrusted(Input input) {
    const auto region = detector::readRegion(asFile(input));
    image::inspectedPixels(region, {{64, 48}, {64, 48}, 0});
}
