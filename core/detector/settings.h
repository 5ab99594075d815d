#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::detector {

/// What is made of the features. PaDiM (Defard et al., arXiv 2011.08785) is the method of this
/// program; the others are what it is measured against.
enum class Method { Padim, Spade, PatchCore, NSphere, Gaussian };

/// `padim`, `spade`, `patchcore`, `nsphere`, `gaussian`.
std::string name(Method method);

/// The reverse of name(). Nothing for any other text.
std::optional<Method> methodNamed(const std::string& name);

/// How the layers are joined: one Gaussian over the concatenated channels, or the sum of the
/// distances of one Gaussian a layer (the ablation in the paper's section V-A).
enum class Combine { Concat, Sum };

/// How the C channels become d: a random draw, the leading principal components, or all kept.
enum class Reduction { Random, Pca, None };

/// What makes the covariances invertible: Σ = S + ε·diag(σ²) with σ_c the standard deviation of
/// channel c over all patches and images (relative), or Σ = S + ε·I as in the paper (absolute).
struct Regulariser {
    double epsilon = 0.1;
    bool relative = true;
};

/// How the pixel map becomes the image's score: its maximum, or the mean of its highest 1 %.
enum class ImageScore { Maximum, TopPercent };

/// What is learned of the features, and how. Distances and sizes are in network input pixels.
struct Settings {
    Method method = Method::Padim;
    std::vector<int> layers{1, 2, 3}; ///< 1-based positions in the backbone's manifest, ascending
    Combine combine = Combine::Concat;
    Reduction reduction = Reduction::Random;
    int dimensions = 100; ///< d; clamped to the number of channels by layoutFor()
    std::uint64_t seed = 1;
    /// Side of the square of cells over which a layer's own map is averaged: 0 or 3, one value for
    /// each of `layers`.
    std::vector<int> localAverage{3, 3, 3};
    Regulariser regulariser; ///< of covariances, where the method has them
    double smoothing = 4;    ///< deviation of the Gaussian over the pixel map
    ImageScore imageScore = ImageScore::Maximum;
    int neighbours = 50;  ///< K, the images that SPADE compares with
    double coreset = 0.1; ///< share of the patches that PatchCore keeps, in (0, 1]
};

} // namespace patchgauge::detector
