#pragma once

#include "base/run_context.h"
#include "detector/detector.h"
#include "detector/embedding_sequence.h"
#include "detector/model_file.h"
#include "padim/factor.h"
#include "padim/projection.h"

#include <memory>
#include <optional>

namespace patchgauge::padim {

/// PaDiM's detector: one Gaussian a patch, over channels of the network or, with Reduction::Pca,
/// over their principal components. Leave-one-out is exact; see leaveOneOut().
class PatchGaussians : public detector::Detector {
public:
    /// @param projection  to the space of the Gaussians, or nothing
    PatchGaussians(std::optional<Projection> projection, Factor factor);

    const std::optional<Projection>& projection() const { return projection_; }
    const Factor& factor() const { return factor_; }

    detector::Method method() const override { return detector::Method::Padim; }
    Size patchGrid() const override { return factor_.layout().patchGrid(); }
    int dimensions() const override { return factor_.layout().dimensions(); }
    detector::Response respond(const detector::Embedding& embedding, int threads) const override;
    detector::Response respondWithout(const detector::Embedding& embedding, std::size_t position,
                                      int threads) const override;
    std::vector<detector::Response> respondAll(const std::vector<detector::Embedding>& embeddings,
                                               int threads) const override;
    std::vector<detector::Response>
    respondAllWithout(const std::vector<detector::Embedding>& embeddings, std::size_t position,
                      int threads) const override;
    std::vector<detector::NamedArray> arrays() const override;
    std::vector<Sentence> remarks() const override;

private:
    std::vector<detector::LayerShare> squaredDistances(const detector::Embedding& embedding,
                                                       int threads) const;
    std::vector<std::vector<detector::LayerShare>>
    squaredDistances(const std::vector<detector::Embedding>& embeddings, int threads) const;

    detector::Response response(std::vector<detector::LayerShare> squaredDistances) const;
    detector::Response responseWithout(std::vector<detector::LayerShare> squaredDistances) const;

    std::optional<Projection> projection_;
    Factor factor_;
};

/// Learns from all images in one pass, or two with principal components. Stages reported:
/// `principal components` (images, with PCA only), `statistics` (images), `factor` (cells).
/// @param storage  the precision that the model file will keep, and the detector has
/// Throws Error (Numeric), Cancelled.
std::shared_ptr<const PatchGaussians> learnPatchGaussians(const detector::EmbeddingLayout& layout,
                                                          const detector::EmbeddingSequence& images,
                                                          const detector::Settings& settings,
                                                          detector::Storage storage, int threads,
                                                          const RunContext& context);

/// The detector of other images: `added` ones as well, `removed` ones no longer, as if learned so
/// at once, to float32's accuracy. Principal components stay as they were.
/// Throws Error (Numeric), Cancelled.
std::shared_ptr<const PatchGaussians> revised(const PatchGaussians& detector,
                                              const detector::EmbeddingSequence& added,
                                              const detector::EmbeddingSequence& removed,
                                              detector::Storage storage, int threads,
                                              const RunContext& context);

/// A detector::DetectorReader.
std::shared_ptr<const detector::Detector>
readPatchGaussians(const detector::ModelInfo& info, const detector::EmbeddingLayout& layout,
                   const detector::ArrayReader& arrays);

} // namespace patchgauge::padim
