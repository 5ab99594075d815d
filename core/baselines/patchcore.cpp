#include "baselines/patchcore.h"

#include "base/random.h"
#include "baselines/bank_search.h"
#include "baselines/coreset.h"
#include "baselines/finite.h"
#include "baselines/megabytes.h"
#include "baselines/response.h"
#include "baselines/vector_distance.h"
#include "detector/patch_vectors.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace patchgauge::baselines {
namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();

/// Dimensions in which the coreset's distances are measured.
constexpr std::size_t projectedDimensions = 128;

/// b of equation 7.
constexpr std::size_t neighbourCount = 9;

class PatchCore : public detector::Detector {
public:
    /// @param bank     [vector][dimension]
    /// @param origins  the training image that each vector came from
    PatchCore(detector::EmbeddingLayout layout, SharedArray<float> bank, SharedArray<float> origins)
        : layout_(std::move(layout)),
          width_(static_cast<std::size_t>(layout_.dimensions())),
          bank_(std::move(bank)),
          origins_(std::move(origins)),
          norms_(squaredNorms(bank_, width_)) {}

    detector::Method method() const override { return detector::Method::PatchCore; }
    Size patchGrid() const override { return layout_.patchGrid(); }
    int dimensions() const override { return layout_.dimensions(); }

    detector::Response respond(const detector::Embedding& embedding, int threads) const override {
        return compare(embedding, norms_, threads);
    }

    detector::Response respondWithout(const detector::Embedding& embedding, std::size_t position,
                                      int threads) const override {
        std::vector<float> norms = norms_;
        bool anyLeft = false;
        for (std::size_t i = 0; i < norms.size(); ++i) {
            if (origins_[i] == static_cast<float>(position))
                norms[i] = infinity;
            else
                anyLeft = true;
        }
        return compare(embedding, anyLeft ? norms : norms_, threads);
    }

    std::vector<detector::NamedArray> arrays() const override {
        const auto count = static_cast<std::int64_t>(norms_.size());
        return {{"bank", {count, dimensions()}, bank_}, {"bank.images", {count}, origins_}};
    }

    std::vector<Sentence> remarks() const override {
        return {norms_.size() == 1 ? Engine::tr("PatchCore keeps 1 vector of good patches, %1",
                                                megabytesOf(bank_.size()))
                                   : Engine::tr("PatchCore keeps %1 vectors of good patches, %2",
                                                norms_.size(), megabytesOf(bank_.size()))};
    }

private:
    const float* vector(std::size_t i) const { return bank_.data() + i * width_; }

    /// @param norms  of the bank's vectors, infinite for those to be passed over
    detector::Response compare(const detector::Embedding& embedding,
                               const std::vector<float>& norms, int threads) const {
        const std::vector<float> patches = detector::patchVectors(embedding, layout_);
        const std::vector<std::size_t> nearest =
            nearestRows(patches, bank_, norms, width_, threads);
        detector::Response response = responseOf(sharesOf(patches, nearest));
        const auto largest = std::max_element(response.patches.begin(), response.patches.end());
        const auto patch = static_cast<std::size_t>(largest - response.patches.begin());
        response.score = *largest * weight(patches.data() + patch * width_, nearest[patch], norms);
        return response;
    }

    /// Squared distances to the nearest vectors, by segment.
    std::vector<detector::LayerShare> sharesOf(const std::vector<float>& patches,
                                               const std::vector<std::size_t>& nearest) const {
        std::vector<detector::LayerShare> shares = emptyShares(layout_, patchGrid());
        const std::vector<Slice> slices = joinedSlices(layout_);
        for (std::size_t patch = 0; patch < nearest.size(); ++patch) {
            const float* own = patches.data() + patch * width_;
            const float* other = vector(nearest[patch]);
            for (std::size_t s = 0; s < slices.size(); ++s)
                shares[s].values.data()[patch] = squaredDistance(
                    own + slices[s].offset, other + slices[s].offset, slices[s].count);
        }
        return shares;
    }

    /// The factor of s* in equation 7, but 1 where there is no second vector to weigh against.
    float weight(const float* patch, std::size_t nearest, const std::vector<float>& norms) const {
        const std::vector<std::size_t> neighbours = neighboursOf(nearest, norms);
        if (neighbours.size() < 2)
            return 1;
        std::vector<double> distances;
        for (const std::size_t neighbour : neighbours)
            distances.push_back(std::sqrt(squaredDistance(patch, vector(neighbour), width_)));
        // Without the largest exponent everywhere, exp would overflow.
        const double shift = *std::max_element(distances.begin(), distances.end());
        double sum = 0;
        for (const double distance : distances)
            sum += std::exp(distance - shift);
        const double own = std::sqrt(squaredDistance(patch, vector(nearest), width_));
        return static_cast<float>(1 - std::exp(own - shift) / sum);
    }

    /// The b vectors of the bank nearest to one of them, itself first.
    std::vector<std::size_t> neighboursOf(std::size_t centre,
                                          const std::vector<float>& norms) const {
        std::vector<std::pair<float, std::size_t>> others;
        for (std::size_t i = 0; i < norms.size(); ++i)
            if (i != centre && norms[i] < infinity)
                others.emplace_back(squaredDistance(vector(centre), vector(i), width_), i);
        const std::size_t kept = std::min(neighbourCount - 1, others.size());
        std::partial_sort(others.begin(), others.begin() + static_cast<std::ptrdiff_t>(kept),
                          others.end());
        std::vector<std::size_t> neighbours{centre};
        for (std::size_t i = 0; i < kept; ++i)
            neighbours.push_back(others[i].second);
        return neighbours;
    }

    detector::EmbeddingLayout layout_;
    std::size_t width_; ///< dimensions()
    SharedArray<float> bank_;
    SharedArray<float> origins_;
    std::vector<float> norms_;
};

/// The vectors of all patches of all images, projected where that makes them shorter.
std::vector<float> coresetPoints(const detector::EmbeddingLayout& layout,
                                 const detector::EmbeddingSequence& images, Random& random,
                                 int threads, const RunContext& context) {
    const auto width = static_cast<std::size_t>(layout.dimensions());
    const bool shorter = projectedDimensions < width;
    const std::vector<float> map =
        shorter ? gaussianProjection(width, projectedDimensions, random) : std::vector<float>();
    std::vector<float> points;
    points.reserve(images.count() * layout.patchGrid().area() *
                   std::min(projectedDimensions, width));
    for (std::size_t i = 0; i < images.count(); ++i) {
        context.report("features", i, images.count());
        std::vector<float> vectors = detector::patchVectors(readFinite(images, i), layout);
        if (shorter)
            vectors = project(vectors, map, width, projectedDimensions, threads);
        points.insert(points.end(), vectors.begin(), vectors.end());
    }
    context.report("features", images.count(), images.count());
    return points;
}

/// Chooses patches of all images, numbered image by image, by the settings' share and seed.
std::vector<std::size_t> choosePatches(const detector::EmbeddingLayout& layout,
                                       const detector::EmbeddingSequence& images,
                                       const detector::Settings& settings, int threads,
                                       const RunContext& context) {
    const std::size_t total = images.count() * layout.patchGrid().area();
    const auto all = static_cast<double>(total);
    const auto count =
        static_cast<std::size_t>(std::clamp(std::round(settings.coreset * all), 1.0, all));
    Random random(settings.seed);
    const auto first = static_cast<std::size_t>(random.below(total));
    const std::vector<float> points = coresetPoints(layout, images, random, threads, context);
    return greedyCoreset(points, points.size() / total, count, first, threads, context);
}

/// The whole vectors of chosen patches, in their order, read once more.
std::vector<float> readChosen(const detector::EmbeddingLayout& layout,
                              const detector::EmbeddingSequence& images,
                              const std::vector<std::size_t>& chosen, const RunContext& context) {
    const std::size_t patches = layout.patchGrid().area();
    const auto width = static_cast<std::size_t>(layout.dimensions());
    std::vector<std::vector<std::size_t>> rowsOfImage(images.count());
    for (std::size_t row = 0; row < chosen.size(); ++row)
        rowsOfImage[chosen[row] / patches].push_back(row);

    std::vector<float> bank(chosen.size() * width);
    for (std::size_t image = 0; image < rowsOfImage.size(); ++image) {
        context.report("bank", image, images.count());
        if (rowsOfImage[image].empty())
            continue;
        const std::vector<float> vectors = detector::patchVectors(images.read(image), layout);
        for (const std::size_t row : rowsOfImage[image])
            std::copy_n(vectors.data() + chosen[row] % patches * width, width,
                        bank.data() + row * width);
    }
    context.report("bank", images.count(), images.count());
    return bank;
}

} // namespace

std::shared_ptr<const detector::Detector> learnPatchCore(const detector::EmbeddingLayout& layout,
                                                         const detector::EmbeddingSequence& images,
                                                         const detector::Settings& settings,
                                                         int threads, const RunContext& context) {
    const std::vector<std::size_t> chosen =
        choosePatches(layout, images, settings, threads, context);
    const std::size_t patches = layout.patchGrid().area();
    std::vector<float> origins;
    origins.reserve(chosen.size());
    for (const std::size_t patch : chosen) {
        const std::size_t image = patch / patches;
        origins.push_back(static_cast<float>(image));
    }
    return std::make_shared<const PatchCore>(
        layout, SharedArray<float>(readChosen(layout, images, chosen, context)),
        SharedArray<float>(std::move(origins)));
}

std::shared_ptr<const detector::Detector> readPatchCore(const detector::ModelInfo& /*info*/,
                                                        const detector::EmbeddingLayout& layout,
                                                        const detector::ArrayReader& arrays) {
    const std::int64_t count = arrays.rowsOf("bank");
    return std::make_shared<const PatchCore>(layout,
                                             arrays.floats("bank", {count, layout.dimensions()}),
                                             arrays.floats("bank.images", {count}));
}

} // namespace patchgauge::baselines
