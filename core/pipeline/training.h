#pragma once

// What training and updating a model have in common.

#include "base/clock.h"
#include "base/error.h"
#include "padim/leave_one_out.h"
#include "padim/statistics.h"
#include "pipeline/embedding_spool.h"
#include "pipeline/network.h"
#include "pipeline/trainer.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace patchgauge::pipeline {

/// Images that go through the network at once while training.
inline constexpr std::size_t trainingBatch = 8;

/// Fewest images from which leave-one-out distances follow.
inline constexpr std::size_t leastImagesForCalibration = 3;

/// The image files named or below the folders named, by absolute path.
/// Throws Error (NotFound, Unreadable).
std::vector<std::filesystem::path> findImages(const std::vector<std::filesystem::path>& paths);

/// One training in progress: the images seen and their spooled embeddings. Holds references to the
/// settings and the context, which must outlive it. Not thread-safe.
class Training {
public:
    Training(const TrainSettings& settings, padim::EmbeddingLayout layout, Network network,
             const RunContext& context);

    /// Images with these checksums are passed over.
    void setKnownImages(std::set<std::string> checksums) { known_ = std::move(checksums); }

    /// Runs all images through the network and spools their embeddings, each of which is handed on.
    /// Throws Error (Unreadable) where none of them could be read.
    void readImages(const std::vector<std::filesystem::path>& files,
                    const std::function<void(const padim::Embedding&)>& onEmbedding);

    /// Reads all images, as above, into `statistics`.
    void addImages(const std::vector<std::filesystem::path>& files,
                   const std::optional<padim::Projection>& projection,
                   padim::Statistics& statistics);

    /// Adds the leave-one-out scores of the spooled images.
    void scoreSpooled(const std::optional<padim::Projection>& projection,
                      padim::LeaveOneOut& leaveOneOut, std::vector<float>& scores) const;

    /// The factor as the model file will keep it.
    padim::Factor factor(const padim::Statistics& statistics) const;

    /// @param stopwatch  running since the training began
    TrainResult finish(std::shared_ptr<const padim::Model> model, const Stopwatch& stopwatch);

    const TrainSettings& settings() const { return settings_; }
    const padim::EmbeddingLayout& layout() const { return layout_; }
    const RunContext& context() const { return context_; }
    int threads() const { return settings_.execution.threads; }
    Network& network() { return network_; }
    const EmbeddingSpool& spool() const { return spool_; }
    const std::vector<padim::TrainingImage>& images() const { return images_; }
    std::size_t passedOver() const { return passedOver_; }

private:
    const TrainSettings& settings_;
    padim::EmbeddingLayout layout_;
    Network network_;
    const RunContext& context_;
    EmbeddingSpool spool_;
    std::set<std::string> known_;
    std::vector<padim::TrainingImage> images_;
    std::vector<SkippedImage> skipped_;
    std::size_t passedOver_ = 0;
};

/// Adds embeddings to statistics a batch at a time.
class StatisticsFeeder {
public:
    StatisticsFeeder(padim::Statistics& statistics, int threads, const CancelToken& cancel)
        : statistics_(statistics), threads_(threads), cancel_(cancel) {}

    void add(padim::Embedding embedding);

    /// Adds what is still waiting; call after the last add().
    void flush();

private:
    padim::Statistics& statistics_;
    int threads_;
    CancelToken cancel_;
    std::vector<padim::Embedding> pending_;
};

/// The embedding in the space of the Gaussians: projected where there is a projection.
padim::Embedding project(const std::optional<padim::Projection>& projection,
                         padim::Embedding embedding, int threads);

} // namespace patchgauge::pipeline
