#include "support/trained_model.h"

#include "core/padim/dense_reference.h"
#include "pipeline/trainer.h"

#include <string>
#include <utility>

namespace patchgauge::test {
namespace {

pipeline::ImageSet randomImages(const std::string& name, std::size_t count,
                                const detector::EmbeddingLayout& layout, Random& random) {
    pipeline::ImageSet set;
    for (std::size_t i = 0; i < count; ++i)
        set.images.push_back({"/photos/" + name + " " + std::to_string(i) + ".png",
                              std::string(63, '0') + std::to_string(i % 10),
                              Size{640, 480},
                              {}});
    set.embeddings =
        std::make_shared<detector::EmbeddingList>(randomEmbeddings(layout, count, random));
    return set;
}

} // namespace

std::shared_ptr<const detector::Model> smallModel(const SmallModelSettings& settings) {
    const detector::EmbeddingLayout layout = detector::layoutFor(
        weights::backbone("efficientnet-lite0"), settings.input, settings.detector);
    Random random(settings.seed);
    pipeline::TrainingSet set;
    set.good = randomImages("零件", settings.images, layout, random);
    set.heldOut = randomImages("held out", settings.heldOut, layout, random);
    set.defective = randomImages("defective", settings.defective, layout, random);

    detector::ModelInfo info;
    info.backbone = {"efficientnet-lite0", "random.safetensors", std::string(64, 'a'), false,
                     "test"};
    info.input = settings.input;
    info.settings = settings.detector;
    info.storage = settings.storage;
    info.rule = settings.rule;
    return pipeline::makeModel(std::move(info), layout, set, 1, {});
}

detector::Embedding smallProbe(const detector::Model& model, std::uint64_t seed) {
    Random random(seed);
    return randomEmbeddings(model.layout(), 1, random).front();
}

} // namespace patchgauge::test
