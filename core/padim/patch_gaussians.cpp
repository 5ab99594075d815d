#include "padim/patch_gaussians.h"

#include "padim/accumulation.h"
#include "padim/leave_one_out.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace patchgauge::padim {

using detector::Combine;
using detector::Embedding;
using detector::EmbeddingLayout;
using detector::Regulariser;

namespace {

std::string levelName(std::size_t l, const char* part) {
    return "level" + std::to_string(l) + "." + part;
}

std::int64_t signedSize(std::size_t size) {
    return static_cast<std::int64_t>(size);
}

Projection principalComponents(const EmbeddingLayout& layout,
                               const detector::EmbeddingSequence& images, int dimensions,
                               int threads, const RunContext& context) {
    const std::string stage = "principal components";
    PooledCovariance pooled(layout, threads);
    for (std::size_t i = 0; i < images.count(); ++i) {
        context.report(stage, i, images.count());
        pooled.add(images.read(i));
    }
    const int kept = std::min(dimensions, layout.dimensions());
    Projection projection(layout,
                          SharedArray<float>(pooled.leadingComponents(kept, context.cancel)));
    context.report(stage, images.count(), images.count());
    return projection;
}

std::shared_ptr<const PatchGaussians> factored(std::optional<Projection> projection,
                                               Statistics statistics,
                                               const Regulariser& regulariser,
                                               detector::Storage storage, int threads,
                                               const RunContext& context) {
    Factor factor(std::move(statistics), regulariser, threads, context);
    if (storage == detector::Storage::Float16)
        factor = factor.roundedToFloat16();
    return std::make_shared<const PatchGaussians>(std::move(projection), std::move(factor));
}

} // namespace

PatchGaussians::PatchGaussians(std::optional<Projection> projection, Factor factor)
    : projection_(std::move(projection)), factor_(std::move(factor)) {}

std::vector<detector::LayerShare> PatchGaussians::squaredDistances(const Embedding& embedding,
                                                                   int threads) const {
    return factor_.squaredDistances(projection_ ? (*projection_)(embedding, threads) : embedding,
                                    threads);
}

std::vector<std::vector<detector::LayerShare>>
PatchGaussians::squaredDistances(const std::vector<Embedding>& embeddings, int threads) const {
    if (!projection_)
        return factor_.squaredDistances(embeddings, threads);
    std::vector<Embedding> projected;
    for (const Embedding& embedding : embeddings)
        projected.push_back((*projection_)(embedding, threads));
    return factor_.squaredDistances(projected, threads);
}

detector::Response PatchGaussians::respond(const Embedding& embedding, int threads) const {
    return response(squaredDistances(embedding, threads));
}

detector::Response PatchGaussians::respondWithout(const Embedding& embedding,
                                                  std::size_t /*position*/, int threads) const {
    return responseWithout(squaredDistances(embedding, threads));
}

std::vector<detector::Response> PatchGaussians::respondAll(const std::vector<Embedding>& embeddings,
                                                           int threads) const {
    std::vector<detector::Response> responses;
    for (std::vector<detector::LayerShare>& shares : squaredDistances(embeddings, threads))
        responses.push_back(response(std::move(shares)));
    return responses;
}

std::vector<detector::Response>
PatchGaussians::respondAllWithout(const std::vector<Embedding>& embeddings,
                                  std::size_t /*position*/, int threads) const {
    std::vector<detector::Response> responses;
    for (std::vector<detector::LayerShare>& shares : squaredDistances(embeddings, threads))
        responses.push_back(responseWithout(std::move(shares)));
    return responses;
}

detector::Response PatchGaussians::response(std::vector<detector::LayerShare> squared) const {
    detector::Response response;
    response.layers = std::move(squared);
    response.patches = combineShares(response.layers, factor_.layout());
    return response;
}

detector::Response
PatchGaussians::responseWithout(std::vector<detector::LayerShare> squared) const {
    detector::Response response;
    response.layers = std::move(squared);
    if (factor_.layout().combine == Combine::Sum) {
        // Every layer is a model of its own and is left out of by itself.
        for (detector::LayerShare& share : response.layers)
            for (float& value : share.values)
                value = static_cast<float>(leaveOneOut(value, factor_.imageCount()));
        response.patches = combineShares(response.layers, factor_.layout());
        return response;
    }
    response.patches = combineShares(response.layers, factor_.layout());
    // The closed form speaks of the whole distance; the layers keep their shares of it.
    const Size grid = response.patches.size();
    std::vector<detector::LayerShare> scaled;
    for (const detector::LayerShare& share : response.layers)
        scaled.push_back({share.layer, Grid<float>(grid)});
    for (int row = 0; row < grid.height; ++row)
        for (int column = 0; column < grid.width; ++column) {
            float& distance = response.patches.at(row, column);
            const double before = static_cast<double>(distance) * distance;
            const double after = leaveOneOut(before, factor_.imageCount());
            const double factor = before > 0 ? after / before : 1;
            for (std::size_t s = 0; s < scaled.size(); ++s)
                scaled[s].values.at(row, column) =
                    static_cast<float>(factor * shareAt(response.layers[s], {row, column}, grid));
            distance = static_cast<float>(std::sqrt(after));
        }
    response.layers = std::move(scaled);
    return response;
}

std::vector<detector::NamedArray> PatchGaussians::arrays() const {
    const EmbeddingLayout& layout = factor_.layout();
    std::vector<detector::NamedArray> arrays;
    arrays.push_back({"variances",
                      {signedSize(factor_.channelVariances().size())},
                      SharedArray<double>(factor_.channelVariances())});
    if (projection_)
        arrays.push_back({"projection",
                          {layout.dimensions(),
                           signedSize(projection_->components().size()) / layout.dimensions()},
                          projection_->components()});
    for (std::size_t l = 0; l < layout.levels.size(); ++l) {
        const std::int64_t cells = signedSize(layout.levels[l].grid.area());
        arrays.push_back({levelName(l, "mean"),
                          {cells, layout.levels[l].dimensions()},
                          factor_.level(l).mean,
                          true});
        arrays.push_back({levelName(l, "rows"),
                          {cells, signedSize(Factor::rowCount(layout, l))},
                          factor_.level(l).rows,
                          true});
    }
    return arrays;
}

std::vector<Sentence> PatchGaussians::remarks() const {
    std::size_t unused = 0;
    for (std::size_t c = 0; c < static_cast<std::size_t>(dimensions()); ++c)
        unused += factor_.isUsed(c) ? 0 : 1;
    if (unused == 0)
        return {};
    return {unused == 1
                ? Engine::tr("1 channel never varies on these images and is left out")
                : Engine::tr("%1 channels never vary on these images and are left out", unused)};
}

std::shared_ptr<const PatchGaussians> learnPatchGaussians(const EmbeddingLayout& layout,
                                                          const detector::EmbeddingSequence& images,
                                                          const detector::Settings& settings,
                                                          detector::Storage storage, int threads,
                                                          const RunContext& context) {
    std::optional<Projection> projection;
    if (settings.reduction == detector::Reduction::Pca)
        projection = principalComponents(layout, images, settings.dimensions, threads, context);
    Statistics statistics = statisticsOf(layout, projection, images, threads, context);
    return factored(std::move(projection), std::move(statistics), settings.regulariser, storage,
                    threads, context);
}

std::shared_ptr<const PatchGaussians> revised(const PatchGaussians& detector,
                                              const detector::EmbeddingSequence& added,
                                              const detector::EmbeddingSequence& removed,
                                              detector::Storage storage, int threads,
                                              const RunContext& context) {
    const EmbeddingLayout& layout = detector.factor().layout();
    Statistics statistics = detector.factor().statistics(threads);
    statistics.merge(statisticsOf(layout, detector.projection(), added, threads, context));
    statistics.remove(statisticsOf(layout, detector.projection(), removed, threads, context));
    return factored(detector.projection(), std::move(statistics), detector.factor().regulariser(),
                    storage, threads, context);
}

std::shared_ptr<const detector::Detector> readPatchGaussians(const detector::ModelInfo& info,
                                                             const EmbeddingLayout& layout,
                                                             const detector::ArrayReader& arrays) {
    std::optional<Projection> projection;
    if (info.settings.reduction == detector::Reduction::Pca) {
        const int kept = std::min(info.settings.dimensions, layout.dimensions());
        projection.emplace(layout, arrays.floats("projection", {kept, layout.dimensions()}));
    }
    const EmbeddingLayout& used = projection ? projection->layout() : layout;
    const SharedArray<double> variances =
        arrays.doubles("variances", static_cast<std::size_t>(used.dimensions()));
    std::vector<Factor::LevelFactor> levels;
    for (std::size_t l = 0; l < used.levels.size(); ++l) {
        const std::int64_t cells = signedSize(used.levels[l].grid.area());
        levels.push_back(
            {arrays.floats(levelName(l, "mean"), {cells, used.levels[l].dimensions()}),
             arrays.floats(levelName(l, "rows"), {cells, signedSize(Factor::rowCount(used, l))})});
    }
    Factor factor(used, signedSize(info.images.size()), info.settings.regulariser,
                  {variances.begin(), variances.end()}, std::move(levels));
    return std::make_shared<const PatchGaussians>(std::move(projection), std::move(factor));
}

} // namespace patchgauge::padim
