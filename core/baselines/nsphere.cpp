#include "baselines/nsphere.h"

#include "baselines/finite.h"
#include "baselines/pooling.h"
#include "baselines/response.h"
#include "baselines/vector_distance.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace patchgauge::baselines {
namespace {

class NSphere : public detector::Detector {
public:
    NSphere(detector::EmbeddingLayout layout, std::size_t imageCount, SharedArray<float> mean)
        : layout_(std::move(layout)), imageCount_(imageCount), mean_(std::move(mean)) {}

    detector::Method method() const override { return detector::Method::NSphere; }
    Size patchGrid() const override { return {1, 1}; }
    int dimensions() const override { return layout_.dimensions(); }

    detector::Response respond(const detector::Embedding& embedding,
                               int /*threads*/) const override {
        return responseOf(squaredDistances(embedding, 1));
    }

    detector::Response respondWithout(const detector::Embedding& embedding,
                                      std::size_t /*position*/, int /*threads*/) const override {
        // Without x the mean moves away from it: x − μ₋ = N/(N−1)·(x − μ).
        const auto n = static_cast<float>(imageCount_);
        return responseOf(squaredDistances(embedding, n / (n - 1)));
    }

    std::vector<detector::NamedArray> arrays() const override {
        return {{"mean", {dimensions()}, mean_}};
    }

private:
    std::vector<detector::LayerShare> squaredDistances(const detector::Embedding& embedding,
                                                       float scale) const {
        const detector::Embedding pooled = pool(embedding, layout_);
        std::vector<detector::LayerShare> shares = emptyShares(layout_, patchGrid());
        const std::vector<Slice> slices = joinedSlices(layout_);
        for (std::size_t s = 0; s < slices.size(); ++s)
            *shares[s].values.data() =
                scale * scale *
                squaredDistance(pooled.levels.front().data() + slices[s].offset,
                                mean_.data() + slices[s].offset, slices[s].count);
        return shares;
    }

    detector::EmbeddingLayout layout_;
    std::size_t imageCount_;
    SharedArray<float> mean_;
};

} // namespace

std::shared_ptr<const detector::Detector> learnNSphere(const detector::EmbeddingLayout& layout,
                                                       const detector::EmbeddingSequence& images,
                                                       const detector::Settings& /*settings*/,
                                                       int /*threads*/, const RunContext& context) {
    const std::size_t count = images.count();
    std::vector<double> sum(static_cast<std::size_t>(layout.dimensions()));
    for (std::size_t i = 0; i < count; ++i) {
        context.report("statistics", i, count);
        const detector::Embedding pooled = pool(readFinite(images, i), layout);
        for (std::size_t c = 0; c < sum.size(); ++c)
            sum[c] += pooled.levels.front()[c];
    }
    std::vector<float> mean;
    for (const double value : sum)
        mean.push_back(static_cast<float>(value / static_cast<double>(count)));
    context.report("statistics", count, count);
    return std::make_shared<const NSphere>(layout, count, SharedArray<float>(std::move(mean)));
}

std::shared_ptr<const detector::Detector> readNSphere(const detector::ModelInfo& info,
                                                      const detector::EmbeddingLayout& layout,
                                                      const detector::ArrayReader& arrays) {
    return std::make_shared<const NSphere>(layout, info.images.size(),
                                           arrays.floats("mean", {layout.dimensions()}));
}

} // namespace patchgauge::baselines
