#include "baselines/spade.h"

#include "baselines/cell_search.h"
#include "baselines/finite.h"
#include "baselines/megabytes.h"
#include "baselines/pooling.h"
#include "baselines/response.h"
#include "baselines/vector_distance.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace patchgauge::baselines {
namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();

/// A level's features of all training images: [image][cell][dimension].
using Gallery = std::vector<SharedArray<float>>;

std::string arrayName(std::size_t l) {
    return "level" + std::to_string(l) + ".features";
}

std::size_t valuesPerImage(const detector::Level& level) {
    return level.grid.area() * static_cast<std::size_t>(level.dimensions());
}

/// A training image and its squared distance from the one inspected.
struct Neighbour {
    float squared = 0;
    std::size_t image = 0;
};

class Spade : public detector::Detector {
public:
    Spade(detector::EmbeddingLayout layout, int neighbours, std::size_t imageCount, Gallery gallery)
        : layout_(std::move(layout)),
          neighbours_(static_cast<std::size_t>(std::max(neighbours, 1))),
          imageCount_(imageCount),
          gallery_(std::move(gallery)) {
        for (std::size_t i = 0; i < imageCount_; ++i)
            pooled_.push_back(poolDeepest(features(i, 0)));
    }

    detector::Method method() const override { return detector::Method::Spade; }
    Size patchGrid() const override { return layout_.patchGrid(); }
    int dimensions() const override { return layout_.dimensions(); }

    detector::Response respond(const detector::Embedding& embedding, int threads) const override {
        return compare(embedding, nearestImages(embedding, std::nullopt), threads);
    }

    detector::Response respondWithout(const detector::Embedding& embedding, std::size_t position,
                                      int threads) const override {
        return compare(embedding, nearestImages(embedding, position), threads);
    }

    std::vector<detector::NamedArray> arrays() const override {
        std::vector<detector::NamedArray> arrays;
        for (std::size_t l = 0; l < gallery_.size(); ++l)
            arrays.push_back({arrayName(l),
                              {static_cast<std::int64_t>(imageCount_),
                               static_cast<std::int64_t>(valuesPerImage(layout_.levels[l]))},
                              gallery_[l]});
        return arrays;
    }

    std::vector<Sentence> remarks() const override {
        return {imageCount_ == 1
                    ? Engine::tr("SPADE keeps the features of 1 image, %1; memory and time grow "
                                 "with their number",
                                 megabytesOf(layout_.valueCount()))
                    : Engine::tr("SPADE keeps the features of %1 images, %2; memory and time grow "
                                 "with their number",
                                 imageCount_, megabytesOf(imageCount_ * layout_.valueCount()))};
    }

private:
    const float* features(std::size_t image, std::size_t l) const {
        return gallery_[l].data() + image * valuesPerImage(layout_.levels[l]);
    }

    /// Means of the deepest layer's channels.
    std::vector<float> poolDeepest(const float* coarsest) const {
        const detector::Level& level = layout_.levels.front();
        std::vector<float> pooled =
            poolLevel(coarsest, level.grid.area(), static_cast<std::size_t>(level.dimensions()));
        pooled.resize(level.segments.front().channels.size());
        return pooled;
    }

    /// The K most similar training images, nearest first.
    std::vector<Neighbour> nearestImages(const detector::Embedding& embedding,
                                         std::optional<std::size_t> without) const {
        const std::vector<float> pooled = poolDeepest(embedding.levels.front().data());
        std::vector<Neighbour> neighbours;
        for (std::size_t image = 0; image < imageCount_; ++image) {
            if (image == without)
                continue;
            const float squared =
                squaredDistance(pooled.data(), pooled_[image].data(), pooled.size());
            // Sorting needs an order, which NaN has not.
            neighbours.push_back({std::isnan(squared) ? infinity : squared, image});
        }
        const std::size_t kept = std::min(neighbours_, neighbours.size());
        std::partial_sort(neighbours.begin(),
                          neighbours.begin() + static_cast<std::ptrdiff_t>(kept), neighbours.end(),
                          [](const Neighbour& a, const Neighbour& b) {
                              return std::tie(a.squared, a.image) < std::tie(b.squared, b.image);
                          });
        neighbours.resize(kept);
        return neighbours;
    }

    detector::Response compare(const detector::Embedding& embedding,
                               const std::vector<Neighbour>& neighbours, int threads) const {
        std::vector<EmbeddingView> views;
        for (const Neighbour& neighbour : neighbours) {
            EmbeddingView view;
            for (std::size_t l = 0; l < gallery_.size(); ++l)
                view.push_back(features(neighbour.image, l));
            views.push_back(std::move(view));
        }
        return responseOf(
            sharesOf(embedding, views, nearestCells(layout_, embedding, views, threads)));
    }

    /// Squared distances to the matches, by segment.
    std::vector<detector::LayerShare> sharesOf(const detector::Embedding& embedding,
                                               const std::vector<EmbeddingView>& views,
                                               const std::vector<CellMatch>& matches) const {
        std::vector<detector::LayerShare> shares = emptyShares(layout_, patchGrid());
        for (std::size_t patch = 0; patch < matches.size(); ++patch) {
            const CellMatch& match = matches[patch];
            std::size_t share = 0;
            for (std::size_t l = 0; l < layout_.levels.size(); ++l) {
                const detector::Level& level = layout_.levels[l];
                const auto width = static_cast<std::size_t>(level.dimensions());
                const float* own = embedding.levels[l].data() +
                                   detector::ancestor(patch, patchGrid(), level.grid) * width;
                const float* other =
                    views[match.image][l] +
                    detector::ancestor(match.cell, patchGrid(), level.grid) * width;
                for (const detector::Segment& segment : level.segments) {
                    const std::size_t count = segment.channels.size();
                    shares[share++].values.data()[patch] = squaredDistance(own, other, count);
                    own += count;
                    other += count;
                }
            }
        }
        return shares;
    }

    detector::EmbeddingLayout layout_;
    std::size_t neighbours_; ///< K
    std::size_t imageCount_;
    Gallery gallery_;
    std::vector<std::vector<float>> pooled_; ///< by training image
};

} // namespace

std::shared_ptr<const detector::Detector> learnSpade(const detector::EmbeddingLayout& layout,
                                                     const detector::EmbeddingSequence& images,
                                                     const detector::Settings& settings,
                                                     int /*threads*/, const RunContext& context) {
    const std::size_t count = images.count();
    std::vector<std::vector<float>> features(layout.levels.size());
    for (std::size_t l = 0; l < features.size(); ++l)
        features[l].reserve(count * valuesPerImage(layout.levels[l]));
    for (std::size_t i = 0; i < count; ++i) {
        context.report("features", i, count);
        const detector::Embedding embedding = readFinite(images, i);
        for (std::size_t l = 0; l < features.size(); ++l)
            features[l].insert(features[l].end(), embedding.levels[l].begin(),
                               embedding.levels[l].end());
    }
    context.report("features", count, count);
    Gallery gallery;
    for (std::vector<float>& values : features)
        gallery.emplace_back(std::move(values));
    return std::make_shared<const Spade>(layout, settings.neighbours, count, std::move(gallery));
}

std::shared_ptr<const detector::Detector> readSpade(const detector::ModelInfo& info,
                                                    const detector::EmbeddingLayout& layout,
                                                    const detector::ArrayReader& arrays) {
    const std::int64_t count = arrays.rowsOf(arrayName(0));
    Gallery gallery;
    for (std::size_t l = 0; l < layout.levels.size(); ++l)
        gallery.push_back(arrays.floats(
            arrayName(l), {count, static_cast<std::int64_t>(valuesPerImage(layout.levels[l]))}));
    return std::make_shared<const Spade>(layout, info.settings.neighbours,
                                         static_cast<std::size_t>(count), std::move(gallery));
}

} // namespace patchgauge::baselines
