#include "pipeline/inspector.h"

#include "base/clock.h"
#include "base/error.h"
#include "detector/fitness.h"
#include "image/preprocessor.h"
#include "pipeline/embedding_source.h"
#include "pipeline/features.h"
#include "pipeline/judgement.h"
#include "pipeline/network.h"

#include <utility>

namespace patchgauge::pipeline {
namespace {

/// What is known of a photo besides what the network makes of it.
struct Seen {
    Size size; ///< as it was taken
    image::Appearance appearance;
    std::optional<image::Pose> pose;
    Sentence notAligned; ///< the reason, or empty
};

} // namespace

struct Inspector::State {
    std::shared_ptr<const detector::Model> model;
    Network network;
    SharedAligner aligner;
    int threads;
    detector::Fitness fitness;

    Inspection inspect(const detector::Embedding& embedding, const Seen& seen) const {
        Inspection inspection;
        inspection.imageSize = seen.pose ? seen.pose->aligned : seen.size;
        inspection.pose = seen.pose;
        if (!seen.notAligned.empty())
            inspection.unfit.push_back(Engine::tr("the part was not found: %1", seen.notAligned));
        for (Sentence& reason : fitness.reasons(seen.size, seen.appearance))
            inspection.unfit.push_back(std::move(reason));
        inspection.map = model->detect(embedding, threads, seen.pose);
        judge(inspection, model->info());
        return inspection;
    }
};

Inspector::Inspector(std::shared_ptr<const detector::Model> model, const weights::Store& store,
                     const backbone::ExecutionSettings& execution,
                     const std::filesystem::path& weightsFile) {
    const detector::ModelInfo& info = model->info();
    Network network =
        loadNetwork(info.backbone.id, weightsFile, info.settings.layers, store, execution);
    checkSameWeights(info.backbone, network.record);
    SharedAligner aligner = alignerOf(info.alignment);
    detector::Fitness fitness(info);
    state_ = std::make_unique<State>(State{std::move(model), std::move(network), std::move(aligner),
                                           execution.threads, std::move(fitness)});
}

Inspector::~Inspector() = default;

const detector::Model& Inspector::model() const {
    return *state_->model;
}

std::string Inspector::device() const {
    return state_->network.pyramid->description();
}

void Inspector::inspect(const std::vector<std::filesystem::path>& files, const RunContext& context,
                        const std::function<void(Inspection, const image::Image&)>& onResult) {
    const detector::Model& model = *state_->model;
    // An image a thread: together they are through sooner than one after the other on all threads.
    const SourceSettings source{
        model.info().input, KeepPixels::Yes, static_cast<std::size_t>(state_->threads),
        state_->threads,    "inspecting",    {},
        state_->aligner};
    forEachEmbedding(
        files, model.layout(), state_->network, source, context,
        [&](const LoadedImage& loaded, const detector::Embedding& embedding) {
            Inspection inspection;
            if (loaded.failed()) {
                inspection.error = loaded.error;
            } else {
                const Stopwatch stopwatch;
                inspection = state_->inspect(
                    embedding, {loaded.size, loaded.appearance, loaded.pose, loaded.notAligned});
                inspection.milliseconds = loaded.milliseconds + stopwatch.milliseconds();
            }
            inspection.path = loaded.path;
            inspection.sha256 = loaded.sha256;
            onResult(std::move(inspection), loaded.image);
        });
}

Inspection Inspector::inspect(const image::Image& image, const CancelToken& cancel) {
    const detector::Model& model = *state_->model;
    const image::Preprocessor preprocessor(model.info().input, state_->network.normalisation);
    const image::PoseSearch search =
        state_->aligner ? state_->aligner->find(image) : image::PoseSearch{};
    std::vector<float> input(preprocessor.outputCount());
    preprocessor(search.pose ? image::aligned(image, *search.pose) : image, input.data());
    const std::vector<detector::Embedding> embeddings =
        embedBatch(state_->network, {&input}, model.info().input.network(), model.layout(),
                   state_->threads, cancel);
    return state_->inspect(embeddings.front(),
                           {image.size(), image::appearanceOf(image), search.pose, search.reason});
}

} // namespace patchgauge::pipeline
