#include "pipeline/forecast.h"

#include "detector/embedding.h"
#include "padim/factor.h"
#include "padim/statistics.h"
#include "weights/manifest.h"

#include <algorithm>

namespace patchgauge::pipeline {
namespace {

/// The loaded program with its libraries and a network's working memory at 288 × 288.
constexpr std::uint64_t baseBytes = 225u << 20;

/// Images a second that two cores train on with ResNet-18 at 224 × 224, all stages together.
constexpr double typicalRate = 40;

detector::EmbeddingLayout projectedLayout(const detector::EmbeddingLayout& layout, int dimensions) {
    detector::Segment segment;
    segment.channels.resize(static_cast<std::size_t>(std::min(dimensions, layout.dimensions())));
    detector::EmbeddingLayout projected;
    projected.levels.push_back({layout.patchGrid(), {segment}});
    return projected;
}

} // namespace

Forecast forecast(const TrainSettings& settings, std::size_t images, double imagesPerSecond) {
    const weights::BackboneSpec& backbone = weights::backbone(settings.backbone);
    const detector::EmbeddingLayout spooled =
        detector::layoutFor(backbone, settings.input, settings.detector);
    const detector::EmbeddingLayout layout =
        settings.detector.reduction == detector::Reduction::Pca
            ? projectedLayout(spooled, settings.detector.dimensions)
            : spooled;

    std::uint64_t scatter = 0;
    std::uint64_t rows = 0;
    std::uint64_t means = 0;
    for (std::size_t l = 0; l < layout.levels.size(); ++l) {
        const std::uint64_t cells = layout.levels[l].grid.area();
        const auto own = static_cast<std::uint64_t>(layout.levels[l].dimensions());
        const auto all = own + static_cast<std::uint64_t>(padim::coarserDimensions(layout, l));
        scatter += cells * own * all;
        rows += cells * padim::Factor::rowCount(layout, l);
        means += cells * own;
    }
    Forecast result;
    // The factor takes the place of the scatter, and is smaller.
    result.memoryBytes = baseBytes + sizeof(double) * (scatter + means) + sizeof(float) * means;
    result.scratchBytes = sizeof(float) * spooled.valueCount() * images;
    const std::uint64_t stored = settings.storage == detector::Storage::Float16 ? 2 : 4;
    result.modelBytes = stored * (rows + means);
    const double scale = static_cast<double>(settings.input.network().area()) / (224.0 * 224.0);
    const double rate =
        imagesPerSecond > 0 ? imagesPerSecond : typicalRate / (scale * backbone.relativeCost);
    result.seconds = static_cast<double>(images) / rate;
    return result;
}

} // namespace patchgauge::pipeline
