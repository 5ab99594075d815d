#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace patchgauge::image {

/// How each pixel of a resized axis is made of pixels of the source axis: by the areas that they
/// share where the axis shrinks, bilinearly with half-pixel centres where it grows.
class AxisWeights {
public:
    struct Taps {
        int first; ///< source pixel of the first weight
        std::span<const float> weights;
    };

    /// @param source   pixels of the source axis, at least 1
    /// @param resized  pixels of the whole resized axis, at least 1
    /// @param begin, count  the resized pixels that are wanted
    AxisWeights(int source, int resized, int begin, int count);

    int count() const { return static_cast<int>(runs_.size()); }
    Taps at(int index) const;

    /// The source pixels used by any of them: [sourceBegin, sourceEnd).
    int sourceBegin() const;
    int sourceEnd() const;

private:
    struct Run {
        int first;         ///< source pixel
        std::size_t start; ///< in weights_
        std::size_t length;
    };

    void addAreas(int source, int resized, int index);
    void addBilinear(int source, int resized, int index);

    std::vector<Run> runs_;
    std::vector<float> weights_;
};

} // namespace patchgauge::image
