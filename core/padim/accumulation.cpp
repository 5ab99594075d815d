#include "padim/accumulation.h"

#include <string>
#include <utility>
#include <vector>

namespace patchgauge::padim {

using detector::Embedding;
using detector::EmbeddingLayout;

namespace {

/// Images added to the statistics at once: what is accumulated then streams through memory once
/// for all of them.
constexpr std::size_t batchSize = 16;

Embedding project(const std::optional<Projection>& projection, Embedding embedding, int threads) {
    return projection ? (*projection)(embedding, threads) : std::move(embedding);
}

} // namespace

Statistics statisticsOf(const EmbeddingLayout& layout, const std::optional<Projection>& projection,
                        const detector::EmbeddingSequence& images, int threads,
                        const RunContext& context) {
    const std::string stage = "statistics";
    Statistics statistics(projection ? projection->layout() : layout);
    if (images.count() == 0)
        return statistics;
    std::vector<Embedding> batch;
    for (std::size_t i = 0; i < images.count(); ++i) {
        context.report(stage, i, images.count());
        batch.push_back(project(projection, images.read(i), threads));
        if (batch.size() == batchSize || i + 1 == images.count()) {
            statistics.add(batch, threads, context.cancel);
            batch.clear();
        }
    }
    context.report(stage, images.count(), images.count());
    return statistics;
}

} // namespace patchgauge::padim
