#pragma once

#include "backbone/network.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace patchgauge::backbone {

/// For each operation the addition that it can carry out while it writes its own result: operation
/// i is then a convolution that adds what the other operand of the addition holds, in that
/// operand's place. So nothing but the addition may need the convolution's result, and nothing
/// after the addition the operand's.
std::vector<std::optional<std::size_t>> absorbedAdditions(const Network& network);

} // namespace patchgauge::backbone
