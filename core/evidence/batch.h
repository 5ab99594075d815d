#pragma once

#include "base/grid.h"
#include "base/sentence.h"
#include "calibration/calibration.h"
#include "detector/model.h"
#include "detector/regions.h"
#include "evidence/label.h"
#include "image/pose.h"
#include "pipeline/inspector.h"

#include <ctime>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::evidence {

/// A person's verdict in the place of the one that follows from the score.
struct VerdictOverride {
    calibration::Verdict verdict = calibration::Verdict::Review;
    std::string by;
    std::string reason;
    std::string time; ///< UTC, ISO 8601
};

/// A region above the threshold as it is reported.
struct RegionRecord {
    detector::Region region;       ///< in pixels of the photo as it is in the file
    std::optional<double> areaMm2; ///< nothing where the model has no scale
    bool counts = true;            ///< large enough to reject
};

/// What is kept of one inspected image: numbers and words, no pixels. Where `error` is not empty,
/// only path and error have a meaning.
struct ImageRecord {
    std::string path;   ///< UTF-8, as it was inspected
    std::string sha256; ///< of the file
    Sentence error;     ///< why it could not be inspected, or empty
    Size size;          ///< of the photo as it is in the file
    float score = 0;
    float decisiveScore = 0; ///< what thresholds were compared with; minus infinity where no
                             ///< region is large enough
    calibration::Verdict machineVerdict = calibration::Verdict::Review;
    std::vector<Sentence> unfit; ///< why it is not like the training photos
    int peakX = 0;               ///< pixel of the photo with the largest value of the map
    int peakY = 0;
    std::vector<RegionRecord> regions; ///< highest peak first
    std::optional<image::Pose> pose;   ///< where the model aligns and the part was found
    double milliseconds = 0;

    Label label = Label::None;
    std::string kind; ///< of the defect, where it was named
    std::optional<VerdictOverride> verdictOverride;

    bool failed() const { return !error.empty(); }

    /// The one in force: a person's where there is one.
    calibration::Verdict verdict() const {
        return verdictOverride ? verdictOverride->verdict : machineVerdict;
    }

    /// Whether it was inspected and the verdict in force asks for attention.
    bool flagged() const { return !failed() && verdict() != calibration::Verdict::Pass; }
};

/// The model that judged a batch, as it was then.
struct ModelRecord {
    std::string name; ///< as people know it, such as the file's name
    std::string file; ///< UTF-8, absolute
    std::string fileSha256;
    std::string statisticsSha256; ///< the model's identity
    detector::ModelInfo info;     ///< with the thresholds in force then, and their history
    detector::EmbeddingLayout layout;
};

/// When something happened, for people and for machines.
struct Moment {
    std::string utc;   ///< ISO 8601, 2025-03-01T13:45:09Z
    std::string local; ///< ISO 8601 with the distance from UTC, 2025-03-01T21:45:09+08:00
};

/// Images inspected together with one model: what reports, tables and records are made of. A value.
struct Batch {
    std::string id; ///< a UUID, 36 characters
    ModelRecord model;
    Moment started;
    Moment finished;
    std::string operatorName; ///< may be empty
    std::string station;      ///< the computer, by the name it goes by
    std::string device;       ///< how the network ran; FeaturePyramid::description()
    std::string softwareVersion;
    std::vector<ImageRecord> images; ///< in the order inspected
};

/// What is kept of an inspection.
/// @param model  that judged it
ImageRecord recordOf(const pipeline::Inspection& inspection, const detector::ModelInfo& model);

/// What is kept of a model.
/// @param file  it was read from, which gives name and checksum; empty for one that was never saved
/// Throws Error as sha256OfFile().
ModelRecord recordOf(const detector::Model& model, const std::string& file);

/// This moment.
Moment now();

/// Another one.
Moment momentOf(std::time_t time);

/// A new identifier of a batch (UUID, version 7), greater as a text than those that this process
/// made before and those of an earlier millisecond. Thread-safe.
std::string newBatchId();

} // namespace patchgauge::evidence
