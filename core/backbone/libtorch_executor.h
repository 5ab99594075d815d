#pragma once

// Included by files that are compiled as C++17 because they include LibTorch.

#include "backbone/feature_pyramid.h"
#include "backbone/network.h"

#include <memory>

namespace patchgauge::backbone {

/// Runs the network with LibTorch, on the CPU image by image, on a CUDA device the whole batch at
/// once. Copies the weights; `network` may go.
/// Throws Error: InvalidArgument (a device or number of threads that does not exist), Unsupported
/// (CUDA asked for and absent), OutOfMemory.
std::unique_ptr<FeaturePyramid> makeLibtorchExecutor(const Network& network,
                                                     const ExecutionSettings& settings);

} // namespace patchgauge::backbone
