#include "pipeline/embedding_source.h"

#include "base/clock.h"

#include <optional>
#include <utility>

namespace patchgauge::pipeline {
namespace {

/// Embeds the readable ones of a batch; the others keep an empty embedding.
std::vector<detector::Embedding> embedReadable(std::vector<LoadedImage>& batch,
                                               const detector::EmbeddingLayout& layout,
                                               Network& network, const SourceSettings& settings,
                                               const CancelToken& cancel) {
    std::vector<const std::vector<float>*> inputs;
    std::vector<std::size_t> readable;
    for (std::size_t i = 0; i < batch.size(); ++i)
        if (!batch[i].failed()) {
            inputs.push_back(&batch[i].input);
            readable.push_back(i);
        }
    std::vector<detector::Embedding> embeddings(batch.size());
    if (readable.empty())
        return embeddings;

    const Stopwatch stopwatch;
    std::vector<detector::Embedding> made =
        embedBatch(network, inputs, settings.input.network(), layout, settings.threads, cancel);
    const double share = stopwatch.milliseconds() / static_cast<double>(readable.size());
    for (std::size_t i = 0; i < readable.size(); ++i) {
        embeddings[readable[i]] = std::move(made[i]);
        batch[readable[i]].milliseconds += share;
    }
    return embeddings;
}

} // namespace

void forEachEmbedding(const std::vector<std::filesystem::path>& files,
                      const detector::EmbeddingLayout& layout, Network& network,
                      const SourceSettings& settings, const RunContext& context,
                      const std::function<void(LoadedImage, detector::Embedding)>& take) {
    ImageLoader loader(files, {settings.input, network.normalisation}, settings.keepPixels,
                       settings.transform, settings.aligner, settings.threads, context.cancel);
    std::size_t done = 0;
    context.report(settings.stage, done, files.size());
    while (done < files.size()) {
        std::vector<LoadedImage> batch;
        while (batch.size() < settings.batch) {
            std::optional<LoadedImage> loaded = loader.next();
            if (!loaded)
                break;
            batch.push_back(std::move(*loaded));
        }
        context.cancel.check(); // the loader ends early when cancelled
        std::vector<detector::Embedding> embeddings =
            embedReadable(batch, layout, network, settings, context.cancel);
        for (std::size_t i = 0; i < batch.size(); ++i) {
            take(std::move(batch[i]), std::move(embeddings[i]));
            context.report(settings.stage, ++done, files.size());
        }
    }
}

} // namespace patchgauge::pipeline
