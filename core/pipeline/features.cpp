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
    return {settings.input, KeepPixels::No,     networkBatch,    settings.threads,
            settings.stage, settings.transform, settings.aligner};
}

Sentence notAlignedText(const LoadedImage& loaded) {
    return Error(ErrorCode::Unsupported, Engine::tr("the part was not found"), toUtf8(loaded.path),
                 loaded.notAligned)
        .sentence();
}

detector::TrainingImage described(const LoadedImage& loaded) {
    return {toUtf8(loaded.path), loaded.sha256, loaded.size, loaded.appearance};
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

SharedAligner alignerOf(const std::optional<image::Alignment>& alignment) {
    return alignment ? std::make_shared<const image::Aligner>(*alignment) : nullptr;
}

std::optional<image::Alignment> alignmentToFirst(const std::vector<std::filesystem::path>& photos,
                                                 image::AlignmentMethod method,
                                                 const ImageTransform& transform) {
    if (method == image::AlignmentMethod::None)
        return std::nullopt;
    for (std::size_t i = 0; i < photos.size(); ++i) {
        try {
            image::Image photo = image::read(photos[i]);
            if (transform)
                photo = transform(std::move(photo), i);
            return image::alignmentTo(photo, method);
        } catch (const Error&) {
            continue; // said when it is read with the others
        }
    }
    return std::nullopt;
}

std::vector<std::filesystem::path> findImages(const std::vector<std::filesystem::path>& paths) {
    // A mistyped folder is told at once, and not after training on the others.
    std::error_code ignored;
    for (const std::filesystem::path& path : paths)
        if (!std::filesystem::exists(path, ignored))
            throw Error(ErrorCode::NotFound, Engine::tr("no such file or folder"), toUtf8(path),
                        Engine::tr("check the path"));
    std::vector<std::filesystem::path> files = image::expandFolders(paths);
    if (files.empty())
        throw Error(
            ErrorCode::NotFound, Engine::tr("no images found"),
            paths.empty() ? Engine::tr("no folder given") : toUtf8(paths.front()),
            Engine::tr("choose a folder with photos of parts (PNG, JPEG, BMP, TIFF, WebP, PGM)"));
    for (std::filesystem::path& file : files)
        file = std::filesystem::absolute(file).lexically_normal();
    return files;
}

void checkAnyReadable(const Features& features) {
    if (!features.set.images.empty() || features.passedOver > 0)
        return;
    const std::vector<SkippedImage>& skipped = features.skipped;
    throw Error(
        ErrorCode::Unreadable, Engine::tr("none of the %1 images could be used", skipped.size()),
        toUtf8(skipped.front().path), Engine::tr("the first one says: %1", skipped.front().error));
}

Features readFeatures(const std::vector<std::filesystem::path>& files,
                      const detector::EmbeddingLayout& layout, Network& network,
                      const FeatureSettings& settings, const RunContext& context) {
    Features features = readFeaturesIfAny(files, layout, network, settings, context);
    checkAnyReadable(features);
    return features;
}

Features readFeaturesIfAny(const std::vector<std::filesystem::path>& files,
                           const detector::EmbeddingLayout& layout, Network& network,
                           const FeatureSettings& settings, const RunContext& context) {
    Features features;
    const auto spool = std::make_shared<EmbeddingSpool>(layout, settings.scratchFolder);
    features.set.embeddings = spool;
    forEachEmbedding(files, layout, network, sourceSettings(settings), context,
                     [&](const LoadedImage& loaded, const detector::Embedding& embedding) {
                         if (loaded.failed()) {
                             features.skipped.push_back({loaded.path, loaded.error});
                         } else if (settings.skipsNotAligned && !loaded.notAligned.empty()) {
                             features.skipped.push_back({loaded.path, notAlignedText(loaded)});
                         } else if (settings.known.count(loaded.sha256) > 0) {
                             ++features.passedOver;
                         } else {
                             features.set.images.push_back(described(loaded));
                             features.set.poses.push_back(loaded.pose);
                             spool->append(embedding);
                         }
                     });
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
    ImageSet set{images, spool, {}};
    std::size_t next = 0;
    bool unchanged = true;
    forEachEmbedding(files, layout, network, sourceSettings(settings), context,
                     [&](const LoadedImage& loaded, const detector::Embedding& embedding) {
                         unchanged =
                             unchanged && !loaded.failed() && loaded.sha256 == images[next].sha256;
                         set.images[next++].appearance = loaded.appearance;
                         if (unchanged) {
                             set.poses.push_back(loaded.pose);
                             spool->append(embedding);
                         }
                     });
    if (!unchanged)
        return std::nullopt;
    return set;
}

std::optional<TrainingSet> readAgain(const detector::ModelInfo& info,
                                     const detector::EmbeddingLayout& layout, Network& network,
                                     const TrainSettings& settings, const RunContext& context) {
    const SharedAligner aligner = alignerOf(info.alignment);
    const auto read = [&](const std::vector<detector::TrainingImage>& images,
                          const std::string& stage) {
        FeatureSettings reading = featureSettings(settings, stage);
        reading.aligner = aligner;
        return readAgain(images, layout, network, reading, context);
    };
    const auto good = read(info.images, "earlier images");
    const auto heldOut = good ? read(info.heldOutImages, "held-out images") : std::nullopt;
    const auto defective = heldOut ? read(info.defectiveImages, "defective images") : std::nullopt;
    if (!defective)
        return std::nullopt;
    return TrainingSet{*good, *heldOut, *defective};
}

} // namespace patchgauge::pipeline
