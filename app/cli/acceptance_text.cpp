#include "acceptance_text.h"

#include <sstream>

namespace patchgauge::cli {

std::string scaleText(const detector::Acceptance& acceptance) {
    if (!acceptance.millimetresPerPixel)
        return "none";
    std::ostringstream text;
    text << *acceptance.millimetresPerPixel << " mm per pixel";
    return text.str();
}

std::string smallestAreaText(const detector::Acceptance& acceptance) {
    if (acceptance.smallestArea <= 0)
        return "none: every region counts";
    std::ostringstream text;
    if (acceptance.millimetresPerPixel)
        text << acceptance.smallestArea << " mm² (" << detector::smallestPixels(acceptance)
             << " pixels)";
    else
        text << acceptance.smallestArea << " pixels";
    return text.str();
}

} // namespace patchgauge::cli
