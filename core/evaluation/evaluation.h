#pragma once

#include "base/run_context.h"
#include "calibration/intervals.h"
#include "detector/settings.h"
#include "evaluation/dataset.h"
#include "evaluation/dataset_features.h"
#include "evaluation/protocol.h"
#include "pipeline/features.h"
#include "pipeline/inspector.h"
#include "pipeline/settings.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::evaluation {

/// How well a model tells the defective test images of a dataset from the good ones, and what it
/// costs. A measure is absent where the dataset does not have what it needs.
struct Evaluation {
    std::string dataset;
    detector::Method method = detector::Method::Padim;
    Protocol protocol = Protocol::Standard;
    std::uint64_t seed = 0;
    std::size_t trainImages = 0;
    std::size_t testImages = 0; ///< that could be read

    // Of images: both kinds are needed.
    std::optional<double> imageAuroc;
    std::optional<double> imageAp; ///< average precision
    std::optional<double> f1Max;
    std::optional<float> f1Threshold;

    // Of pixels: masks are needed, and a method that says where. Defective images without a mask
    // take no part.
    std::optional<double> pixelAuroc;
    std::optional<double> proAuroc; ///< up to a false-positive rate of 0.3

    // At the model's own threshold, where it has one, by the decisive scores: what is smaller than
    // the model's smallest area does not count. Whether photos are like the training photos is not
    // asked.
    std::optional<float> threshold;
    std::optional<calibration::Rate> escape;   ///< defective images at or below it
    std::optional<calibration::Rate> overkill; ///< good images above it

    std::optional<double> trainSeconds; ///< none where the model was there already
    double millisecondsPerImage = 0;    ///< from the file to the score, on average
    std::uint64_t peakBytes = 0;        ///< largest resident set of this process so far
    std::uint64_t modelBytes = 0;       ///< of the model's file

    std::vector<pipeline::SkippedImage> skipped; ///< images that could not be read
    std::vector<Sentence> warnings;              ///< the model's
};

/// Learns from a dataset's training images and judges its test images. The threshold is drawn from
/// leave-one-out scores. Stages reported: those of pipeline::makeModel(), then `evaluating`
/// (images). Throws Error (InvalidArgument, Numeric, Unreadable), Cancelled.
/// @param settings  ready for the protocol; sharing the features
Evaluation evaluate(const pipeline::TrainSettings& settings, const DatasetFeatures& features,
                    const RunContext& context);

/// Judges a dataset's test images by a model at hand. Stage reported: `inspecting` (images).
/// Throws Error: Unreadable where none of the test images could be read, Corrupt (a mask);
/// Cancelled.
Evaluation evaluateModel(const Dataset& dataset, pipeline::Inspector& inspector,
                         const RunContext& context);

} // namespace patchgauge::evaluation
