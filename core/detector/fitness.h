#pragma once

#include "base/grid.h"
#include "detector/model.h"
#include "image/appearance.h"

#include <optional>
#include <string>
#include <vector>

namespace patchgauge::detector {

/// Whether a photo is like the good photos that a model was made from: of their size and shape,
/// about as bright and as sharp. No score of one that is not can be believed.
///
/// Of each measure the range of the good photos counts, the outermost twentieth left out at either
/// end so that an odd photo among them does not widen it, and around it a margin that the usual
/// scatter of good photos stays well within:
/// - size (the root of width × height): larger or smaller by a factor of 1.4;
/// - shape (width / height): one part in twenty;
/// - brightness: darker by 30 %, and by at least 0.03; brighter by as large a factor;
/// - sharpness: 40 % less; or, sharper or noisier, 40 % less of what a further blur would leave.
///
/// Models of versions that did not record brightness and sharpness judge size and shape alone.
/// Immutable; thread-safe.
class Fitness {
public:
    /// What good photos show.
    struct Range {
        double low = 0;
        double high = 0;
    };

    explicit Fitness(const ModelInfo& info);

    /// Why the photo is not like the good ones, a sentence with the numbers each; none where it is.
    std::vector<Sentence> reasons(Size size, const image::Appearance& appearance) const;

private:
    Range size_; ///< root of the area
    Range shape_;
    Size smallest_; ///< the photos at the ends of size_
    Size largest_;
    std::optional<Range> brightness_;
    std::optional<Range> sharpness_;
};

} // namespace patchgauge::detector
