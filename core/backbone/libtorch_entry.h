#pragma once

// Included by files that are compiled as C++17 because they include LibTorch.

#include "backbone/feature_pyramid.h"
#include "backbone/network.h"

#include <memory>

namespace patchgauge::backbone {

/// What the LibTorch module offers.
struct LibtorchEntry {
    bool (*hasCuda)();
    std::unique_ptr<FeaturePyramid> (*makeExecutor)(const Network& network,
                                                    const ExecutionSettings& settings);
};

/// The symbol under which the module has its LibtorchEntry.
inline constexpr const char* libtorchEntryName = "patchgaugeLibtorchEntry";

} // namespace patchgauge::backbone
