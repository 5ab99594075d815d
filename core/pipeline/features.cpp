#include "pipeline/features.h"

#include "base/error.h"
#include "base/files.h"
#include "image/reader.h"
#include "pipeline/embedding_source.h"
#include "pipeline/embedding_spool.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace patchgauge::pipeline {
namespace {

/// Images that go through the network at once.
constexpr std::size_t networkBatch = 8;

SourceSettings sourceSettings(const FeatureSettings& settings) {
    return {settings.input,   KeepPixels::No, networkBatch,
            settings.threads, settings.stage, settings.transform};
}

detector::TrainingImage described(const LoadedImage& loaded) {
    return {toUtf8(loaded.path), loaded.sha256, loaded.size, loaded.appearance};
}

Error noneReadable(const std::vector<SkippedImage>& skipped) {
    return {ErrorCode::Unreadable,
            "none of the " + std::to_string(skipped.size()) + " images could be read",
            toUtf8(skipped.front().path), "the first one says: " + skipped.front().error};
}

} // namespace

FeatureSettings featureSettings(const TrainSettings& settings, const std::string& stage) {
    FeatureSettings features;
    features.input = settings.input;
    features.threads = settings.execution.threads;
    features.scratchFolder = settings.scratchFolder;
    features.stage = stage;
    return features;
}

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
                    "choose a folder with photos of parts (PNG, JPEG, BMP, TIFF, WebP, PGM)");
    for (std::filesystem::path& file : files)
        file = std::filesystem::absolute(file).lexically_normal();
    return files;
}

Features readFeatures(const std::vector<std::filesystem::path>& files,
                      const detector::EmbeddingLayout& layout, Network& network,
                      const FeatureSettings& settings, const RunContext& context) {
    Features features;
    const auto spool = std::make_shared<EmbeddingSpool>(layout, settings.scratchFolder);
    features.set.embeddings = spool;
    forEachEmbedding(files, layout, network, sourceSettings(settings), context,
                     [&](const LoadedImage& loaded, const detector::Embedding& embedding) {
                         if (loaded.failed()) {
                             features.skipped.push_back({loaded.path, loaded.error});
                         } else if (settings.known.count(loaded.sha256) > 0) {
                             ++features.passedOver;
                         } else {
                             features.set.images.push_back(described(loaded));
                             spool->append(embedding);
                         }
                     });
    if (features.set.images.empty() && features.passedOver == 0)
        throw noneReadable(features.skipped);
    return features;
}

std::optional<ImageSet> readAgain(const std::vector<detector::TrainingImage>& images,
                                  const detector::EmbeddingLayout& layout, Network& network,
                                  const FeatureSettings& settings, const RunContext& context) {
    if (images.empty())
        return noImages();
    std::vector<std::filesystem::path> files;
    files.reserve(images.size());
    for (const detector::TrainingImage& image : images)
        files.push_back(fromUtf8(image.path));
    // Seen at once, and much quicker than running the others through the network for nothing.
    std::error_code ignored;
    if (!std::all_of(files.begin(), files.end(), [&](const std::filesystem::path& file) {
            return std::filesystem::is_regular_file(file, ignored);
        }))
        return std::nullopt;

    const auto spool = std::make_shared<EmbeddingSpool>(layout, settings.scratchFolder);
    ImageSet set{images, spool};
    std::size_t next = 0;
    bool unchanged = true;
    forEachEmbedding(files, layout, network, sourceSettings(settings), context,
                     [&](const LoadedImage& loaded, const detector::Embedding& embedding) {
                         unchanged =
                             unchanged && !loaded.failed() && loaded.sha256 == images[next].sha256;
                         set.images[next++].appearance = loaded.appearance;
                         if (unchanged)
                             spool->append(embedding);
                     });
    if (!unchanged)
        return std::nullopt;
    return set;
}

} // namespace patchgauge::pipeline
