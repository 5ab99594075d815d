#include "weights/strided_view.h"

#include <algorithm>

namespace patchgauge::weights {
namespace {

constexpr std::size_t mostAxes = 8;

/// Whether every element of a view with at least one element lies in [0, stored).
bool fits(const StridedView& view, std::uint64_t stored) {
    if (view.offset < 0 || static_cast<std::uint64_t>(view.offset) >= stored)
        return false;
    std::uint64_t room = stored - 1 - static_cast<std::uint64_t>(view.offset);
    for (std::size_t axis = 0; axis < view.shape.size(); ++axis) {
        const auto steps = static_cast<std::uint64_t>(view.shape[axis] - 1);
        if (steps == 0)
            continue;
        if (view.strides[axis] < 0)
            return false;
        // Divided, not multiplied: the product may overflow.
        const auto stride = static_cast<std::uint64_t>(view.strides[axis]);
        if (stride > room / steps)
            return false;
        room -= stride * steps;
    }
    return true;
}

/// Leading axes that must be walked one by one; those after them form one contiguous run.
struct Run {
    std::size_t outerAxes;
    std::uint64_t length;
};

Run longestRun(const StridedView& view) {
    Run run{view.shape.size(), 1};
    while (run.outerAxes > 0) {
        const std::size_t axis = run.outerAxes - 1;
        const bool contiguous =
            view.shape[axis] == 1 || static_cast<std::uint64_t>(view.strides[axis]) == run.length;
        if (!contiguous)
            break;
        run.length *= static_cast<std::uint64_t>(view.shape[axis]);
        run.outerAxes = axis;
    }
    return run;
}

} // namespace

std::optional<std::uint64_t> elementCount(const std::vector<std::int64_t>& shape,
                                          std::uint64_t most) {
    if (std::any_of(shape.begin(), shape.end(), [](std::int64_t extent) { return extent < 0; }))
        return std::nullopt;
    if (std::find(shape.begin(), shape.end(), 0) != shape.end())
        return 0;
    std::uint64_t count = 1;
    for (const std::int64_t extent : shape) {
        if (static_cast<std::uint64_t>(extent) > most / count)
            return std::nullopt;
        count *= static_cast<std::uint64_t>(extent);
    }
    return count <= most ? std::optional(count) : std::nullopt;
}

Tensor gather(Bytes storage, DataType type, const StridedView& view, const std::string& where) {
    const std::size_t width = byteWidth(type);
    const std::uint64_t stored = storage.size() / width;
    const std::size_t axes = view.shape.size();
    if (axes > mostAxes || view.strides.size() != axes)
        throw damaged(Engine::tr("a tensor's shape and strides don't agree"), where);
    const std::optional<std::uint64_t> count = elementCount(view.shape, stored);
    if (!count || (*count > 0 && !fits(view, stored)))
        throw damaged(Engine::tr("a tensor reaches outside its storage"), where);

    Tensor tensor{view.shape, std::vector<float>(*count)};
    const Run run = longestRun(view);
    std::vector<std::int64_t> index(run.outerAxes, 0);
    for (std::uint64_t done = 0; done < *count; done += run.length) {
        std::int64_t element = view.offset;
        for (std::size_t axis = 0; axis < run.outerAxes; ++axis)
            element += index[axis] * view.strides[axis];
        toFloat(type, storage.data() + static_cast<std::size_t>(element) * width, run.length,
                tensor.values.data() + done);
        for (std::size_t axis = run.outerAxes; axis-- > 0;) {
            if (++index[axis] < view.shape[axis])
                break;
            index[axis] = 0;
        }
    }
    return tensor;
}

} // namespace patchgauge::weights
