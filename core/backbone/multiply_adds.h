#pragma once

#include "backbone/network.h"

#include <cstdint>

namespace patchgauge::backbone {

/// Multiplications with an addition each that the network's convolutions and fully connected
/// layers take for one image; pooling, additions and activations are not counted. Zeros around a
/// map count like pixels.
std::int64_t multiplyAdds(const Network& network, int height, int width);

} // namespace patchgauge::backbone
