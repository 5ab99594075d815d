#pragma once

#include "base/grid.h"
#include "calibration/calibration.h"
#include "calibration/thresholds.h"
#include "detector/acceptance.h"
#include "detector/detector.h"
#include "detector/embedding.h"
#include "detector/normal_range.h"
#include "detector/release.h"
#include "detector/settings.h"
#include "image/alignment.h"
#include "image/appearance.h"
#include "image/geometry.h"
#include "image/region_of_interest.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::detector {

/// An image that the model was made from.
struct TrainingImage {
    std::string path; ///< UTF-8, absolute
    std::string sha256;
    Size size;
    std::optional<image::Appearance> appearance; ///< absent in files of earlier versions
};

/// Which network the features come from.
struct BackboneRecord {
    std::string id;
    std::string weightsFile; ///< name without folder
    std::string weightsSha256;
    bool weightsKnown = false; ///< the manifest lists the checksum
    std::string execution;     ///< FeaturePyramid::description() at training
};

/// Numbers are stored with this precision. A model in Float16 cannot be updated.
enum class Storage { Float32, Float16 };

/// Everything about a model but its numbers: what `info` prints.
struct ModelInfo {
    BackboneRecord backbone;
    image::InputSettings input;
    std::optional<image::Alignment> alignment; ///< nothing: photos are compared as they are
    Settings settings;
    Storage storage = Storage::Float32;
    std::vector<TrainingImage> images;
    std::vector<TrainingImage> heldOutImages;   ///< good ones, for the threshold only
    std::vector<TrainingImage> defectiveImages; ///< for the threshold only
    calibration::Rule rule;                     ///< by which thresholds are drawn from scores
    calibration::Calibration calibration;
    std::optional<image::RegionOfInterest> region; ///< nothing: all that the input shows
    Acceptance acceptance;
    std::vector<ReleaseChange> releases; ///< oldest first
    std::vector<Sentence> warnings;      ///< said at training
    std::string softwareVersion;
    std::string created; ///< UTC, ISO 8601
};

/// As makeAnomalyMap() by the model's settings. Of an aligned photo only what it shows is
/// inspected, see image::visiblePixels(); a method's own score, which is that of the whole input,
/// stays.
/// @param inspected  pixels of the input within the region of interest; empty for all
/// @param pose       by which the photo was aligned, if so
AnomalyMap mapOf(Response response, const ModelInfo& info, const Grid<char>& inspected,
                 const std::optional<image::Pose>& pose);

/// A trained model. Immutable, shared by threads.
class Model {
public:
    /// @param layout    channels picked from the network's maps
    /// @param detector  learned from them
    /// @param normal    absent where there were fewer than three images
    /// Throws Error (InvalidArgument) where the region of interest leaves nothing to inspect.
    Model(ModelInfo info, EmbeddingLayout layout, std::shared_ptr<const Detector> detector,
          std::optional<NormalRange> normal);

    const ModelInfo& info() const { return info_; }
    const EmbeddingLayout& layout() const { return layout_; }
    const Detector& detector() const { return *detector_; }
    const std::optional<NormalRange>& normal() const { return normal_; }

    /// Pixels of the input within the region of interest, of image::inspectedPixels(); empty
    /// without a region.
    const Grid<char>& inspected() const { return inspected_; }

    Size patchGrid() const { return detector_->patchGrid(); }
    int dimensions() const { return detector_->dimensions(); }

    /// The model's identity: SHA-256 over the numbers and what made them. A new threshold or
    /// calibration changes the file, not the identity.
    const std::string& statisticsSha256() const { return statisticsSha256_; }

    /// Distances of one image. Thread-safe.
    /// @param pose  by which it was aligned, if so
    AnomalyMap detect(const Embedding& embedding, int threads,
                      const std::optional<image::Pose>& pose = {}) const;

    /// The same model under other thresholds, which nobody has approved yet.
    std::shared_ptr<const Model> withCalibration(calibration::Calibration calibration) const;

    /// The same model after a step in its life. Throws as changeRelease().
    std::shared_ptr<const Model> withRelease(ReleaseChange change) const;

    /// The same numbers inspected within another region. What follows from it (scores, approval) is
    /// the caller's.
    /// @param info  this model's, but for region, calibration, releases and warnings
    /// Throws Error (InvalidArgument) as the constructor.
    std::shared_ptr<const Model> withRegion(ModelInfo info) const;

    /// The same model with findings of another size. An approved one becomes a draft.
    /// @param time  of the change, UTC, ISO 8601
    /// Throws Error (InvalidArgument) as checkAcceptance().
    std::shared_ptr<const Model> withAcceptance(const Acceptance& acceptance,
                                                const std::string& time) const;

private:
    ModelInfo info_;
    EmbeddingLayout layout_;
    std::shared_ptr<const Detector> detector_;
    std::optional<NormalRange> normal_;
    Grid<char> inspected_;
    std::string statisticsSha256_;
};

} // namespace patchgauge::detector
