#include "methods/methods.h"

#include "base/error.h"
#include "baselines/gaussian.h"
#include "baselines/nsphere.h"
#include "baselines/patchcore.h"
#include "baselines/spade.h"
#include "detector/model_file.h"
#include "padim/patch_gaussians.h"
#include "padim/shared_learning.h"

namespace patchgauge::methods {
namespace {

std::shared_ptr<const detector::Detector> read(const detector::ModelInfo& info,
                                               const detector::EmbeddingLayout& layout,
                                               const detector::ArrayReader& arrays) {
    switch (info.settings.method) {
    case detector::Method::Spade:
        return baselines::readSpade(info, layout, arrays);
    case detector::Method::PatchCore:
        return baselines::readPatchCore(info, layout, arrays);
    case detector::Method::NSphere:
        return baselines::readNSphere(info, layout, arrays);
    case detector::Method::Gaussian:
        return baselines::readGaussian(info, layout, arrays);
    case detector::Method::Padim:
        break;
    }
    return padim::readPatchGaussians(info, layout, arrays);
}

} // namespace

std::shared_ptr<const detector::Detector> learn(const detector::EmbeddingLayout& layout,
                                                const detector::EmbeddingSequence& images,
                                                const detector::Settings& settings,
                                                detector::Storage storage, int threads,
                                                const RunContext& context) {
    switch (settings.method) {
    case detector::Method::Spade:
        return baselines::learnSpade(layout, images, settings, threads, context);
    case detector::Method::PatchCore:
        return baselines::learnPatchCore(layout, images, settings, threads, context);
    case detector::Method::NSphere:
        return baselines::learnNSphere(layout, images, settings, threads, context);
    case detector::Method::Gaussian:
        return baselines::learnGaussian(layout, images, settings, threads, context);
    case detector::Method::Padim:
        break;
    }
    return padim::learnPatchGaussians(layout, images, settings, storage, threads, context);
}

std::shared_ptr<const detector::Detector>
learnTogether(const detector::EmbeddingLayout& layout, const detector::EmbeddingSequence& images,
              const detector::Settings& settings, detector::Storage storage, int threads,
              spread::ProcessGroup& group, const RunContext& context) {
    checkLearnsTogether(settings);
    return padim::learnTogether(layout, images, settings, storage, threads, group, context);
}

void checkLearnsTogether(const detector::Settings& settings) {
    if (settings.method != detector::Method::Padim)
        throw Error(ErrorCode::Unsupported,
                    Engine::tr("several processes can't train with the method %1 together",
                               name(settings.method)),
                    Engine::tr("distributed training"),
                    Engine::tr("use one process, or the method padim"));
    if (settings.reduction == detector::Reduction::Pca)
        throw Error(ErrorCode::Unsupported,
                    Engine::tr("several processes can't find principal components together"),
                    Engine::tr("distributed training"),
                    Engine::tr("use one process, or another reduction"));
}

void checkRevisable(const detector::ModelInfo& info) {
    if (info.settings.method != detector::Method::Padim)
        throw Error(
            ErrorCode::Unsupported,
            Engine::tr("a model of the method %1 can't be updated", name(info.settings.method)),
            info.backbone.id, Engine::tr("train it again on all images"));
    if (info.storage == detector::Storage::Float16)
        throw Error(ErrorCode::Unsupported,
                    Engine::tr("a model stored in float16 can't be updated"), info.backbone.id,
                    Engine::tr("train it again on all images, with float32"));
}

std::shared_ptr<const detector::Detector> revise(const detector::Model& model,
                                                 const detector::EmbeddingSequence& added,
                                                 const detector::EmbeddingSequence& removed,
                                                 int threads, const RunContext& context) {
    checkRevisable(model.info());
    // checkRevisable() has seen that it is PaDiM's.
    const auto& gaussians = static_cast<const padim::PatchGaussians&>(model.detector());
    return padim::revised(gaussians, added, removed, model.info().storage, threads, context);
}

std::shared_ptr<const detector::Model> load(const std::filesystem::path& file) {
    return detector::load(file, read);
}

} // namespace patchgauge::methods
