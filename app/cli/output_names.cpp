#include "output_names.h"

#include "base/files.h"

namespace patchgauge::cli {

std::string OutputNames::nameFor(const std::filesystem::path& image) {
    const std::string stem = toUtf8(image.stem());
    std::string name = stem;
    // A numbered name can be some other image's own stem.
    while (used_.count(name) > 0)
        name = stem + "_" + std::to_string(++used_[stem]);
    used_[name] = 1;
    return name;
}

} // namespace patchgauge::cli
