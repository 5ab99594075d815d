#include "pipeline/training.h"

#include "base/files.h"
#include "image/reader.h"
#include "pipeline/embedding_source.h"

#include <algorithm>
#include <utility>

namespace patchgauge::pipeline {
namespace {

/// Images added to the statistics at once: what is accumulated then streams through memory once
/// for all of them.
constexpr std::size_t statisticsBatch = 16;

Error noneReadable(const std::vector<SkippedImage>& skipped) {
    return {ErrorCode::Unreadable,
            "none of the " + std::to_string(skipped.size()) + " images could be read",
            toUtf8(skipped.front().path), "the first one says: " + skipped.front().error};
}

std::vector<SuspiciousImage> listSuspicious(const padim::ModelInfo& info) {
    std::vector<SuspiciousImage> found;
    for (const std::size_t i : calibration::suspicious(info.calibration.scores))
        found.push_back({info.images[i].path, info.calibration.scores[i]});
    return found;
}

} // namespace

std::vector<std::filesystem::path> findImages(const std::vector<std::filesystem::path>& paths) {
    // A mistyped folder is told at once, and not after training on the others.
    std::error_code ignored;
    for (const std::filesystem::path& path : paths)
        if (!std::filesystem::exists(path, ignored))
            throw Error(ErrorCode::NotFound, "no such file or folder", toUtf8(path),
                        "check the path");
    std::vector<std::filesystem::path> files = image::expandFolders(paths);
    if (files.empty())
        throw Error(ErrorCode::NotFound, "no images found",
                    paths.empty() ? "no folder given" : toUtf8(paths.front()),
                    "choose a folder with photos of good parts (PNG, JPEG, BMP, TIFF, WebP, PGM)");
    for (std::filesystem::path& file : files)
        file = std::filesystem::absolute(file).lexically_normal();
    return files;
}

Training::Training(const TrainSettings& settings, padim::EmbeddingLayout layout, Network network,
                   const RunContext& context)
    : settings_(settings),
      layout_(std::move(layout)),
      network_(std::move(network)),
      context_(context),
      spool_(layout_, settings.scratchFolder) {}

void Training::readImages(const std::vector<std::filesystem::path>& files,
                          const std::function<void(const padim::Embedding&)>& onEmbedding) {
    const SourceSettings source{settings_.input, KeepPixels::No, trainingBatch, threads(),
                                "features"};
    forEachEmbedding(files, layout_, network_, source, context_,
                     [&](const LoadedImage& loaded, const padim::Embedding& embedding) {
                         if (loaded.failed()) {
                             skipped_.push_back({loaded.path, loaded.error});
                         } else if (known_.count(loaded.sha256) > 0) {
                             ++passedOver_;
                         } else {
                             images_.push_back({toUtf8(loaded.path), loaded.sha256, loaded.size});
                             spool_.append(embedding);
                             onEmbedding(embedding);
                         }
                     });
    if (images_.empty() && passedOver_ == 0)
        throw noneReadable(skipped_);
}

void Training::addImages(const std::vector<std::filesystem::path>& files,
                         const std::optional<padim::Projection>& projection,
                         padim::Statistics& statistics) {
    StatisticsFeeder feeder(statistics, threads(), context_.cancel);
    readImages(files, [&](const padim::Embedding& embedding) {
        feeder.add(project(projection, embedding, threads()));
    });
    feeder.flush();
}

void Training::scoreSpooled(const std::optional<padim::Projection>& projection,
                            padim::LeaveOneOut& leaveOneOut, std::vector<float>& scores) const {
    const std::string stage = "leave-one-out";
    const std::size_t images = spool_.count();
    for (std::size_t i = 0; i < images; ++i) {
        context_.report(stage, i, images);
        scores.push_back(
            leaveOneOut.add(project(projection, spool_.read(i), threads()), threads()));
    }
    context_.report(stage, images, images);
}

padim::Factor Training::factor(const padim::Statistics& statistics) const {
    padim::Factor factor(statistics, settings_.padim.regulariser, threads(), context_);
    return settings_.storage == padim::Storage::Float16 ? factor.roundedToFloat16() : factor;
}

TrainResult Training::finish(std::shared_ptr<const padim::Model> model,
                             const Stopwatch& stopwatch) {
    TrainResult result;
    result.model = std::move(model);
    result.skipped = std::move(skipped_);
    result.suspicious = listSuspicious(result.model->info());
    result.warnings = result.model->info().warnings;
    result.seconds = stopwatch.seconds();
    result.imagesPerSecond = static_cast<double>(images_.size()) / std::max(result.seconds, 1e-9);
    return result;
}

void StatisticsFeeder::add(padim::Embedding embedding) {
    pending_.push_back(std::move(embedding));
    if (pending_.size() == statisticsBatch)
        flush();
}

void StatisticsFeeder::flush() {
    statistics_.add(pending_, threads_, cancel_);
    pending_.clear();
}

padim::Embedding project(const std::optional<padim::Projection>& projection,
                         padim::Embedding embedding, int threads) {
    return projection ? (*projection)(embedding, threads) : std::move(embedding);
}

} // namespace patchgauge::pipeline
