#pragma once

#include "base/run_context.h"

#include <filesystem>
#include <vector>

namespace patchgauge::cli {

/// Photos to measure with: those given, or demo parts drawn into a temporary folder, which goes
/// with the object.
class BenchImages {
public:
    /// @param given  files or folders; none for demo parts
    /// Throws Error (NotFound, WriteFailed), Cancelled.
    BenchImages(const std::vector<std::filesystem::path>& given, const RunContext& context);
    BenchImages(const BenchImages&) = delete;
    BenchImages& operator=(const BenchImages&) = delete;
    ~BenchImages();

    const std::vector<std::filesystem::path>& files() const { return files_; }

private:
    std::filesystem::path folder_; ///< empty where photos were given
    std::vector<std::filesystem::path> files_;
};

} // namespace patchgauge::cli
