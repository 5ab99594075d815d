#pragma once

// Included by files that are compiled as C++17 because they include LibTorch.

#include "backbone/feature_pyramid.h"
#include "base/error.h"

#include <string>

namespace patchgauge::backbone {

/// "8 images of 256x256".
std::string describe(const InputBatch& batch);

/// Throws Error (InvalidArgument) for a batch without images or of a size that is no multiple of
/// the network's stride.
void checkInput(const InputBatch& batch, int stride);

/// Throws Error (InvalidArgument) below 1.
void checkThreads(int threads);

/// For an executor whose library ran out of memory.
Error outOfMemory(const std::string& where);

} // namespace patchgauge::backbone
