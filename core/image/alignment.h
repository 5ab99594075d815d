#pragma once

#include "base/sentence.h"
#include "image/image.h"
#include "image/pose.h"

#include <memory>
#include <optional>
#include <string>

namespace patchgauge::image {

/// How parts are brought to the same place before they are compared.
enum class AlignmentMethod {
    None,     ///< they lie in the same place already
    Outline,  ///< by the part's outline before a plain background, then by what is on it
    Matching, ///< by the picture alone, also where the part fills it
};

/// `none`, `outline`, `matching`.
std::string name(AlignmentMethod method);

/// The reverse of name(). Nothing for any other text.
std::optional<AlignmentMethod> alignmentMethodNamed(const std::string& name);

/// What photos are aligned to. A value; copies share the pixels, which nobody changes.
struct Alignment {
    /// Longest side of the reference in pixels: fine enough to place a part to a fraction of a
    /// pixel of a photo several times as large.
    static constexpr int longestSide = 512;

    AlignmentMethod method = AlignmentMethod::Outline;
    Image reference; ///< 8 bits a channel, at most `longestSide` on its longer side
    Size photo;      ///< size of the photo that the reference was made from
};

/// Makes a photo the reference, scaled down where it is larger.
/// @param method  not None
Alignment alignmentTo(const Image& photo, AlignmentMethod method);

/// A pose, or the reason why there is none, as a clause such as "no part stands out from the
/// background".
struct PoseSearch {
    std::optional<Pose> pose;
    Sentence reason;
};

/// Finds how parts lie in photos, compared with a reference. A photo of another size is taken for
/// the same scene at another resolution: its longer side shows as much as the reference's does.
/// The same photo gives the same pose. Immutable and thread-safe.
class Aligner {
public:
    /// Throws Error (InvalidArgument) where the reference cannot serve: nothing stands out from its
    /// background (Outline), or it is smaller than 16 × 16.
    explicit Aligner(const Alignment& alignment);
    ~Aligner();

    PoseSearch find(const Image& photo) const;

private:
    struct State;
    std::unique_ptr<const State> state_;
};

} // namespace patchgauge::image
