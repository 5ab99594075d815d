#include "evaluation/dataset_features.h"

#include "base/clock.h"
#include "evaluation/truth.h"
#include "pipeline/network.h"
#include "weights/manifest.h"

#include <filesystem>
#include <utility>

namespace fs = std::filesystem;

namespace patchgauge::evaluation {
namespace {

/// Everything of the layers, so that every narrower layout can be had from it.
detector::EmbeddingLayout wholeLayout(const pipeline::TrainSettings& settings,
                                      const std::vector<int>& layers) {
    detector::Settings whole;
    whole.layers = layers;
    whole.reduction = detector::Reduction::None;
    whole.localAverage.assign(layers.size(), 0);
    return detector::layoutFor(weights::backbone(settings.backbone), settings.input, whole);
}

/// The embeddings of a sequence by a narrower layout, made when they are read.
class RearrangedSequence : public detector::EmbeddingSequence {
public:
    RearrangedSequence(std::shared_ptr<const detector::EmbeddingSequence> all,
                       detector::EmbeddingLayout from, detector::EmbeddingLayout to)
        : all_(std::move(all)), from_(std::move(from)), to_(std::move(to)) {}

    std::size_t count() const override { return all_->count(); }
    detector::Embedding read(std::size_t position) const override {
        return rearranged(all_->read(position), from_, to_);
    }

private:
    std::shared_ptr<const detector::EmbeddingSequence> all_;
    detector::EmbeddingLayout from_;
    detector::EmbeddingLayout to_;
};

/// Positions of the files that were not skipped. Skipped ones come in the order of the files.
std::vector<std::size_t> readPositions(const std::vector<fs::path>& files,
                                       const std::vector<pipeline::SkippedImage>& skipped) {
    std::vector<std::size_t> positions;
    auto next = skipped.begin();
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (next != skipped.end() && next->path == files[i])
            ++next;
        else
            positions.push_back(i);
    }
    return positions;
}

} // namespace

bool shareFeatures(const pipeline::TrainSettings& a, const pipeline::TrainSettings& b,
                   Protocol protocol) {
    return a.backbone == b.backbone && a.weights == b.weights && a.input == b.input &&
           a.alignment == b.alignment &&
           (protocol != Protocol::Rd || a.detector.seed == b.detector.seed);
}

detector::EmbeddingLayout layoutOf(const pipeline::TrainSettings& settings) {
    pipeline::checkSettings(settings);
    return detector::layoutFor(weights::backbone(settings.backbone), settings.input,
                               settings.detector);
}

DatasetFeatures::DatasetFeatures(const Dataset& dataset, const pipeline::TrainSettings& settings,
                                 const std::vector<int>& layers, Protocol protocol,
                                 const weights::Store& store, const RunContext& context)
    : name_(dataset.name),
      protocol_(protocol),
      seed_(settings.detector.seed),
      input_(settings.input),
      layout_(wholeLayout(settings, layers)) {
    pipeline::Network network = pipeline::loadNetwork(settings.backbone, settings.weights, layers,
                                                      store, settings.execution);
    backbone_ = network.record;
    alignment_ = pipeline::alignmentToFirst(pipeline::findImages(dataset.trainGood),
                                            settings.alignment, trainingDraw());
    aligner_ = pipeline::alignerOf(alignment_);
    testSet_ = readTestImages(dataset, network, settings, context);
    for (std::size_t i = 0; i < test_.size(); ++i)
        truth(i);
    trainingSet_ = readTrainingImages(dataset, network, settings, context);
}

pipeline::ImageSet DatasetFeatures::readTestImages(const Dataset& dataset,
                                                   pipeline::Network& network,
                                                   const pipeline::TrainSettings& settings,
                                                   const RunContext& context) {
    std::vector<fs::path> files;
    for (const TestImage& image : dataset.test)
        files.push_back(image.image);
    const std::size_t firstIndex = dataset.trainGood.size();

    pipeline::FeatureSettings reading = pipeline::featureSettings(settings, "test images");
    std::vector<Size> cropped(files.size()); // sizes before images were cropped
    if (protocol_ == Protocol::Rd)
        reading.transform = [&](const image::Image& image, std::size_t position) {
            cropped[position] = image.size();
            return rotatedAndCropped(image, *drawFor(firstIndex + position));
        };
    reading.aligner = aligner_;
    reading.skipsNotAligned = false; // leaving out what is hard would flatter the figures
    const Stopwatch stopwatch;
    const pipeline::Features features =
        pipeline::readFeatures(files, layout_, network, reading, context);
    testMilliseconds_ = stopwatch.milliseconds() / static_cast<double>(files.size());

    const std::vector<std::size_t> positions = readPositions(files, features.skipped);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const std::size_t position = positions[i];
        const std::optional<RotatedCrop> draw = drawFor(firstIndex + position);
        test_.push_back({dataset.test[position],
                         draw ? cropped[position] : features.set.images[i].size, draw,
                         features.set.pose(i)});
    }
    skipped_.insert(skipped_.end(), features.skipped.begin(), features.skipped.end());
    return features.set;
}

pipeline::ImageSet DatasetFeatures::readTrainingImages(const Dataset& dataset,
                                                       pipeline::Network& network,
                                                       const pipeline::TrainSettings& settings,
                                                       const RunContext& context) {
    const std::vector<fs::path> files = pipeline::findImages(dataset.trainGood);
    pipeline::FeatureSettings reading = pipeline::featureSettings(settings, "training images");
    reading.transform = trainingDraw();
    reading.aligner = aligner_;
    const Stopwatch stopwatch;
    const pipeline::Features features =
        pipeline::readFeatures(files, layout_, network, reading, context);
    trainingSeconds_ = stopwatch.seconds();
    skipped_.insert(skipped_.end(), features.skipped.begin(), features.skipped.end());
    return features.set;
}

pipeline::ImageTransform DatasetFeatures::trainingDraw() const {
    if (protocol_ != Protocol::Rd)
        return {};
    return [this](const image::Image& image, std::size_t position) {
        return rotatedAndCropped(image, *drawFor(position));
    };
}

std::optional<RotatedCrop> DatasetFeatures::drawFor(std::size_t index) const {
    if (protocol_ != Protocol::Rd)
        return std::nullopt;
    return drawRotatedCrop(seed_, index);
}

pipeline::TrainingSet DatasetFeatures::trainingSet(const detector::EmbeddingLayout& layout) const {
    pipeline::TrainingSet set;
    set.good = {trainingSet_.images,
                std::make_shared<RearrangedSequence>(trainingSet_.embeddings, layout_, layout),
                trainingSet_.poses};
    return set;
}

std::shared_ptr<const detector::EmbeddingSequence>
DatasetFeatures::testEmbeddings(const detector::EmbeddingLayout& layout) const {
    return std::make_shared<RearrangedSequence>(testSet_.embeddings, layout_, layout);
}

std::optional<Mask> DatasetFeatures::truth(std::size_t position) const {
    const Test& test = test_[position];
    return truthAtInput(test.image, test.size, input_, test.draw, test.pose);
}

} // namespace patchgauge::evaluation
