#pragma once

#include "weights/byte_reader.h"
#include "weights/data_type.h"
#include "weights/state_dict.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::weights {

/// Where a tensor's numbers lie in a storage, all counted in numbers: element (i, j, …) is at
/// offset + i·strides[0] + j·strides[1] + …
struct StridedView {
    std::int64_t offset = 0;
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> strides;
};

/// The product of the shape; nothing when an extent is negative or the product exceeds `most`.
std::optional<std::uint64_t> elementCount(const std::vector<std::int64_t>& shape,
                                          std::uint64_t most);

/// Copies the view into row-major order. Throws Error (Corrupt) for a view that reaches outside
/// the storage or has more elements than it.
Tensor gather(Bytes storage, DataType type, const StridedView& view, const std::string& where);

} // namespace patchgauge::weights
