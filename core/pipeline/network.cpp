#include "pipeline/network.h"

#include "base/error.h"
#include "base/files.h"
#include "base/parallel.h"
#include "base/sha256.h"
#include "weights/reader.h"

namespace patchgauge::pipeline {

Network loadNetwork(const std::string& backboneId, const std::filesystem::path& weightsFile,
                    const std::vector<int>& layers, const weights::Store& store,
                    const backbone::ExecutionSettings& execution) {
    const weights::BackboneSpec& spec = weights::backbone(backboneId);
    std::filesystem::path file = weightsFile;
    std::string checksum;
    if (file.empty()) {
        const weights::InstalledBackbone installed = store.require(backboneId);
        file = installed.file;
        checksum = installed.sha256;
    } else {
        checksum = sha256OfFile(file);
    }

    Network network;
    network.pyramid =
        backbone::makeFeaturePyramid(spec, weights::readStateDict(file), layers, execution);
    network.normalisation = {spec.mean, spec.deviation};
    network.record = {backboneId, toUtf8(file.filename()), checksum,
                      weights::isKnown(spec, checksum), network.pyramid->description()};
    return network;
}

Network networkOf(const detector::ModelInfo& info, const std::filesystem::path& weightsFile,
                  const weights::Store& store, const backbone::ExecutionSettings& execution) {
    Network network =
        loadNetwork(info.backbone.id, weightsFile, info.settings.layers, store, execution);
    checkSameWeights(info.backbone, network.record);
    return network;
}

void checkSameWeights(const detector::BackboneRecord& trained,
                      const detector::BackboneRecord& loaded) {
    if (trained.weightsSha256 != loaded.weightsSha256)
        throw Error(
            ErrorCode::InvalidArgument,
            Engine::tr("the installed weights are not those that the model was trained with"),
            loaded.weightsFile,
            Engine::tr("import %1 (SHA-256 %2) with `patchgauge-cli backbones import`, or train "
                       "the model again",
                       trained.weightsFile, trained.weightsSha256));
}

std::vector<detector::Embedding>
embedBatch(Network& network, const std::vector<const std::vector<float>*>& inputs, Size networkSize,
           const detector::EmbeddingLayout& layout, int threads, const CancelToken& cancel) {
    std::vector<float> joined;
    const float* values = inputs.front()->data();
    if (inputs.size() > 1) {
        joined.reserve(inputs.size() * inputs.front()->size());
        for (const std::vector<float>* input : inputs)
            joined.insert(joined.end(), input->begin(), input->end());
        values = joined.data();
    }
    const std::vector<backbone::FeatureMap> maps = network.pyramid->extract(
        {static_cast<int>(inputs.size()), networkSize.height, networkSize.width, values}, cancel);

    std::vector<detector::Embedding> embeddings(inputs.size());
    parallelFor(inputs.size(), threads, 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            embeddings[i] = detector::embed(maps, static_cast<int>(i), layout);
    });
    return embeddings;
}

} // namespace patchgauge::pipeline
