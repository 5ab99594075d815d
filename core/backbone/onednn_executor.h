#pragma once

#include "backbone/feature_pyramid.h"
#include "backbone/network.h"

#include <memory>

namespace patchgauge::backbone {

/// Runs the network on the CPU with oneDNN, one image a thread: each image's maps stay in the
/// caches of its core. Throws Error: InvalidArgument (a number of threads that does not exist).
std::unique_ptr<FeaturePyramid> makeOneDnnExecutor(Network network, int threads);

} // namespace patchgauge::backbone
