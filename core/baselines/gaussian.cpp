#include "baselines/gaussian.h"

#include "baselines/pooling.h"
#include "padim/patch_gaussians.h"

#include <utility>
#include <vector>

namespace patchgauge::baselines {
namespace {

/// The images of another sequence, pooled.
class PooledSequence : public detector::EmbeddingSequence {
public:
    PooledSequence(const detector::EmbeddingSequence& images,
                   const detector::EmbeddingLayout& layout)
        : images_(images), layout_(layout) {}

    std::size_t count() const override { return images_.count(); }
    detector::Embedding read(std::size_t position) const override {
        return pool(images_.read(position), layout_);
    }

private:
    const detector::EmbeddingSequence& images_;
    const detector::EmbeddingLayout& layout_;
};

class Gaussian : public detector::Detector {
public:
    /// @param pooled  PaDiM's detector for pooledLayout(layout)
    Gaussian(detector::EmbeddingLayout layout, std::shared_ptr<const detector::Detector> pooled)
        : layout_(std::move(layout)), pooled_(std::move(pooled)) {}

    detector::Method method() const override { return detector::Method::Gaussian; }
    Size patchGrid() const override { return pooled_->patchGrid(); }
    int dimensions() const override { return pooled_->dimensions(); }

    detector::Response respond(const detector::Embedding& embedding, int threads) const override {
        return pooled_->respond(pool(embedding, layout_), threads);
    }

    detector::Response respondWithout(const detector::Embedding& embedding, std::size_t position,
                                      int threads) const override {
        return pooled_->respondWithout(pool(embedding, layout_), position, threads);
    }

    std::vector<detector::NamedArray> arrays() const override {
        std::vector<detector::NamedArray> arrays = pooled_->arrays();
        for (detector::NamedArray& array : arrays)
            array.mayBeHalved = false; // one patch is too small to be worth the loss
        return arrays;
    }

    std::vector<Sentence> remarks() const override { return pooled_->remarks(); }

private:
    detector::EmbeddingLayout layout_;
    std::shared_ptr<const detector::Detector> pooled_;
};

} // namespace

std::shared_ptr<const detector::Detector> learnGaussian(const detector::EmbeddingLayout& layout,
                                                        const detector::EmbeddingSequence& images,
                                                        const detector::Settings& settings,
                                                        int threads, const RunContext& context) {
    return std::make_shared<const Gaussian>(
        layout, padim::learnPatchGaussians(pooledLayout(layout), PooledSequence(images, layout),
                                           settings, detector::Storage::Float32, threads, context));
}

std::shared_ptr<const detector::Detector> readGaussian(const detector::ModelInfo& info,
                                                       const detector::EmbeddingLayout& layout,
                                                       const detector::ArrayReader& arrays) {
    return std::make_shared<const Gaussian>(
        layout, padim::readPatchGaussians(info, pooledLayout(layout), arrays));
}

} // namespace patchgauge::baselines
