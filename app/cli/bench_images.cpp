#include "bench_images.h"

#include "base/platform.h"
#include "demo/demo_parts.h"
#include "pipeline/features.h"

#include <string>
#include <system_error>

namespace patchgauge::cli {
namespace {

constexpr int drawnImages = 40;

} // namespace

BenchImages::BenchImages(const std::vector<std::filesystem::path>& given,
                         const RunContext& context) {
    if (!given.empty()) {
        files_ = pipeline::findImages(given);
        return;
    }
    folder_ = std::filesystem::temp_directory_path() /
              ("patchgauge-bench-" + std::to_string(platform::processId()));
    demo::DemoSettings settings;
    settings.trainGood = drawnImages;
    settings.testGood = 0;
    settings.testPerDefect = 0;
    demo::drawDemoParts(folder_, settings, context);
    files_ = pipeline::findImages({folder_ / "bracket" / "train"});
}

BenchImages::~BenchImages() {
    std::error_code ignored;
    if (!folder_.empty())
        std::filesystem::remove_all(folder_, ignored);
}

} // namespace patchgauge::cli
