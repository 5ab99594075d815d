#include "core/padim/trained_model.h"

#include "core/padim/dense_reference.h"
#include "padim/leave_one_out.h"

#include <optional>
#include <utility>

namespace patchgauge::test {

std::shared_ptr<const padim::Model> smallModel(const SmallModelSettings& settings) {
    const padim::EmbeddingLayout layout =
        padim::layoutFor(weights::backbone("efficientnet-lite0"), settings.input, settings.padim);
    Random random(settings.seed);
    std::vector<padim::Embedding> embeddings = randomEmbeddings(layout, settings.images, random);

    std::optional<padim::Projection> projection;
    if (settings.padim.reduction == padim::Reduction::Pca) {
        padim::PooledCovariance pooled(layout, 1);
        for (const padim::Embedding& embedding : embeddings)
            pooled.add(embedding);
        projection.emplace(layout,
                           SharedArray<float>(pooled.leadingComponents(settings.padim.dimensions)));
        for (padim::Embedding& embedding : embeddings)
            embedding = (*projection)(embedding, 1);
    }
    padim::Statistics statistics(projection ? projection->layout() : layout);
    statistics.add(embeddings, 1);
    padim::Factor factor(statistics, settings.padim.regulariser, 1, {});
    if (settings.storage == padim::Storage::Float16)
        factor = factor.roundedToFloat16();

    padim::ModelInfo info;
    info.backbone = {"efficientnet-lite0", "random.safetensors", std::string(64, 'a'), false,
                     "test"};
    info.input = settings.input;
    info.settings = settings.padim;
    info.storage = settings.storage;
    info.softwareVersion = "0.0.0";
    info.created = "2025-01-02T03:04:05Z";
    info.warnings = {"a warning"};
    std::optional<padim::NormalRange> normal;
    std::vector<float> scores;
    padim::LeaveOneOut leaveOneOut(factor, settings.input, settings.padim.smoothing);
    for (std::size_t i = 0; i < settings.images; ++i) {
        info.images.push_back({"/photos/零件 " + std::to_string(i) + ".png",
                               std::string(63, '0') + std::to_string(i % 10), Size{640, 480}});
        if (settings.images >= 3)
            scores.push_back(leaveOneOut.add(embeddings[i], 1));
    }
    if (settings.images >= 3) {
        info.calibration = calibration::calibrate(scores);
        normal = leaveOneOut.normalRange();
    }
    return std::make_shared<const padim::Model>(std::move(info), layout, std::move(projection),
                                                std::move(factor), std::move(normal));
}

padim::Embedding smallProbe(const padim::Model& model, std::uint64_t seed) {
    Random random(seed);
    return randomEmbeddings(model.layout(), 1, random).front();
}

} // namespace patchgauge::test
