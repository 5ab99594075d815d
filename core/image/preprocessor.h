#pragma once

#include "image/geometry.h"
#include "image/image.h"

#include <array>
#include <vector>

namespace patchgauge::image {

/// A backbone's input normalisation: (x − mean) / deviation for x in [0, 1], red, green, blue.
struct Normalisation {
    std::array<float, 3> mean{0, 0, 0};
    std::array<float, 3> deviation{1, 1, 1};
};

/// Turns an image into network input. Immutable and thread-safe.
class Preprocessor {
public:
    /// Throws Error as InputSettings::validate().
    Preprocessor(const InputSettings& input, const Normalisation& normalisation);

    const InputSettings& input() const { return input_; }

    /// Writes one image of input().network() size, rows of pixels of three floats (H×W×3), to
    /// `out`. Shrinking averages areas, enlarging is bilinear, each axis by itself.
    void operator()(const Image& image, float* out) const;

    /// Floats that one call writes.
    std::size_t outputCount() const { return 3 * input_.network().area(); }

private:
    InputSettings input_;
    Normalisation normalisation_;
};

} // namespace patchgauge::image
