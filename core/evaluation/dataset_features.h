#pragma once

#include "base/run_context.h"
#include "detector/embedding.h"
#include "detector/embedding_sequence.h"
#include "detector/model.h"
#include "evaluation/dataset.h"
#include "evaluation/mask.h"
#include "evaluation/protocol.h"
#include "evaluation/rotated_crop.h"
#include "pipeline/features.h"
#include "pipeline/image_set.h"
#include "pipeline/settings.h"
#include "weights/store.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::evaluation {

/// Whether images come out of the network the same under both settings, but for which layers and
/// channels are kept: the same backbone and weights, input, alignment and, under Rd, the same seed.
bool shareFeatures(const pipeline::TrainSettings& a, const pipeline::TrainSettings& b,
                   Protocol protocol);

/// The layers and channels that settings keep. Throws Error as pipeline::checkSettings() and
/// detector::layoutFor().
detector::EmbeddingLayout layoutOf(const pipeline::TrainSettings& settings);

/// What the network makes of a dataset, on the disk for as long as this lives: read once, and
/// good for all settings that share it. Not thread-safe.
class DatasetFeatures {
public:
    /// Runs the dataset's images through the network, test images first: a mask that does not fit
    /// its image is told before the long work. Stages reported: `test images`, `training images`.
    /// @param settings  ready for the protocol; of the learning, only the seed has a meaning
    /// @param layers    all that will be asked for, 1-based positions, ascending
    /// Throws Error: NotFound (backbone absent), InvalidArgument (the first training image cannot
    /// be aligned to), Unreadable (none of the training or of the test images could be used),
    /// Corrupt (a mask), WriteFailed; Cancelled.
    DatasetFeatures(const Dataset& dataset, const pipeline::TrainSettings& settings,
                    const std::vector<int>& layers, Protocol protocol, const weights::Store& store,
                    const RunContext& context);

    const std::string& name() const { return name_; }
    Protocol protocol() const { return protocol_; }
    const detector::BackboneRecord& backbone() const { return backbone_; }
    const std::optional<image::Alignment>& alignment() const { return alignment_; }

    /// The training images by a layout of the same backbone and input, whose layers must be among
    /// those that were read.
    pipeline::TrainingSet trainingSet(const detector::EmbeddingLayout& layout) const;

    /// The test images that could be read, likewise.
    std::shared_ptr<const detector::EmbeddingSequence>
    testEmbeddings(const detector::EmbeddingLayout& layout) const;

    /// @param position  among testEmbeddings()
    bool isDefective(std::size_t position) const { return test_[position].image.defective; }

    /// By which it was aligned, if so.
    const std::optional<image::Pose>& pose(std::size_t position) const {
        return test_[position].pose;
    }

    /// As truthAtInput(). Throws Error as readMask().
    std::optional<Mask> truth(std::size_t position) const;

    /// Training and test images that could not be read.
    const std::vector<pipeline::SkippedImage>& skipped() const { return skipped_; }

    /// From the files to the features, of all training images.
    double trainingSeconds() const { return trainingSeconds_; }
    /// The same for one test image, on average.
    double testMilliseconds() const { return testMilliseconds_; }

private:
    /// A test image that could be read.
    struct Test {
        TestImage image;
        Size size; ///< of the decoded image
        std::optional<RotatedCrop> draw;
        std::optional<image::Pose> pose;
    };

    pipeline::ImageSet readTestImages(const Dataset& dataset, pipeline::Network& network,
                                      const pipeline::TrainSettings& settings,
                                      const RunContext& context);
    pipeline::ImageSet readTrainingImages(const Dataset& dataset, pipeline::Network& network,
                                          const pipeline::TrainSettings& settings,
                                          const RunContext& context);
    pipeline::ImageTransform trainingDraw() const;
    std::optional<RotatedCrop> drawFor(std::size_t index) const;

    std::string name_;
    Protocol protocol_;
    std::uint64_t seed_;
    image::InputSettings input_;
    detector::EmbeddingLayout layout_; ///< of all channels
    detector::BackboneRecord backbone_;
    std::optional<image::Alignment> alignment_;
    pipeline::SharedAligner aligner_;
    pipeline::ImageSet testSet_;
    pipeline::ImageSet trainingSet_;
    std::vector<Test> test_; ///< in the order of testSet_
    std::vector<pipeline::SkippedImage> skipped_;
    double trainingSeconds_ = 0;
    double testMilliseconds_ = 0;
};

} // namespace patchgauge::evaluation
