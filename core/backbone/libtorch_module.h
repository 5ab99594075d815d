#pragma once

#include "backbone/feature_pyramid.h"
#include "backbone/network.h"

#include <memory>

// LibTorch costs more time and memory to load than many an inspection takes, so it is linked to a
// module of its own, which is loaded when first asked for and then stays.

namespace patchgauge::backbone {

/// Whether the module is there and finds a CUDA device.
bool libtorchHasCuda();

/// makeLibtorchExecutor() of the module. Throws Error: what that throws, and Unsupported where the
/// module is not installed.
std::unique_ptr<FeaturePyramid> loadLibtorchExecutor(const Network& network,
                                                     const ExecutionSettings& settings);

} // namespace patchgauge::backbone
