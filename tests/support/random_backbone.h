#pragma once

#include <filesystem>

namespace patchgauge::test {

/// Installs a randomly drawn EfficientNet-Lite0 into a data directory's store, so that the whole
/// way from photo to heatmap can be tested without anyone's weights.
void installRandomBackbone(const std::filesystem::path& dataDirectory);

} // namespace patchgauge::test
