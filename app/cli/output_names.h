#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace patchgauge::cli {

/// Names for what is written about images: their stems, with a number where one comes again
/// (part, part_2, part_3).
class OutputNames {
public:
    std::string nameFor(const std::filesystem::path& image);

private:
    std::map<std::string, int> used_;
};

} // namespace patchgauge::cli
