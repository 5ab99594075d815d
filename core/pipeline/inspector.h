#pragma once

#include "base/run_context.h"
#include "base/sentence.h"
#include "detector/anomaly_map.h"
#include "detector/model.h"
#include "detector/regions.h"
#include "image/image.h"
#include "image/pose.h"
#include "pipeline/settings.h"
#include "weights/store.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::pipeline {

/// What was found in one image. Where `error` is not empty, only path and error have a meaning.
struct Inspection {
    std::filesystem::path path;
    Sentence error;     ///< empty where it was inspected
    std::string sha256; ///< of the file; empty where it could not be read
    /// Of the picture that was inspected: the photo, aligned where there is a pose. Map and regions
    /// are in its coordinates.
    Size imageSize;
    std::optional<image::Pose> pose; ///< where the model aligns and the part was found
    /// Why the image is not fit for inspection, a sentence each: it is not like the training
    /// photos, or the part was not found. Where there is one, the verdict is review whatever the
    /// score.
    std::vector<Sentence> unfit;
    detector::AnomalyMap map;
    calibration::Verdict verdict = calibration::Verdict::Review;
    float decisiveScore = 0; ///< what thresholds are compared with: detector::decisiveScore()
    std::vector<detector::Region> regions; ///< above the threshold; none without a threshold
    double milliseconds = 0;               ///< from reading the file to the regions

    bool failed() const { return !error.empty(); }
};

/// Inspects images with one model. Holds the network; one job at a time.
class Inspector {
public:
    /// Loads the backbone that the model was trained with.
    /// Throws Error: NotFound (backbone absent, with the sentence that says how to get it),
    /// InvalidArgument where the installed weights are not those of the training.
    Inspector(std::shared_ptr<const detector::Model> model, const weights::Store& store,
              const backbone::ExecutionSettings& execution,
              const std::filesystem::path& weightsFile = {});
    ~Inspector();

    const detector::Model& model() const;

    /// How the network runs: FeaturePyramid::description().
    std::string device() const;

    /// Inspects files in the order given; each is handed on as soon as it is done, on the calling
    /// thread, together with the decoded image as it was taken (without pixels where it could not
    /// be read). An unreadable image becomes an Inspection with an error, and the rest goes on.
    /// Stage reported: `inspecting` (images). Throws Cancelled.
    void inspect(const std::vector<std::filesystem::path>& files, const RunContext& context,
                 const std::function<void(Inspection, const image::Image&)>& onResult);

    /// Inspects one image at hand. `milliseconds`, `path` and `sha256` are left to the caller.
    Inspection inspect(const image::Image& image, const CancelToken& cancel);

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace patchgauge::pipeline
