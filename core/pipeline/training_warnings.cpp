#include "pipeline/training_warnings.h"

#include "base/text.h"
#include "pipeline/calibrator.h"

#include <set>
#include <utility>

namespace patchgauge::pipeline {
namespace {

void warnAboutCalibration(const detector::ModelInfo& info, std::vector<std::string>& warnings) {
    const std::size_t heldOut = info.heldOutImages.size();
    if (heldOut >= calibration::leastScores)
        return;
    if (info.images.size() < leastImagesForCalibration)
        warnings.push_back("trained on " + countOf(info.images.size(), "image") +
                           ": no threshold can be found from fewer than 3, so every verdict will "
                           "be review");
    else if (heldOut > 0)
        warnings.push_back("only " + countOf(heldOut, "held-out image") +
                           ": the threshold is drawn from leave-one-out scores instead");
}

void warnAboutImages(const std::vector<detector::TrainingImage>& images,
                     std::vector<std::string>& warnings) {
    std::set<std::string> different;
    std::set<std::pair<int, int>> sizes;
    for (const detector::TrainingImage& image : images) {
        different.insert(image.sha256);
        sizes.insert({image.size.width, image.size.height});
    }
    if (const std::size_t repeats = images.size() - different.size(); repeats > 0)
        warnings.push_back(countOf(repeats, "image") + (repeats == 1 ? " repeats" : " repeat") +
                           " others exactly: leave-one-out scores, and the threshold from "
                           "them, come out too low");
    if (sizes.size() > 1)
        warnings.push_back("the images have " + std::to_string(sizes.size()) +
                           " different sizes; each is resized to the same input");
}

} // namespace

std::vector<std::string> warningsAbout(const detector::ModelInfo& info,
                                       const detector::Detector& detector) {
    std::vector<std::string> warnings;
    warnAboutCalibration(info, warnings);
    warnAboutImages(info.images, warnings);
    const detector::Settings& settings = info.settings;
    if (settings.reduction != detector::Reduction::None &&
        detector.dimensions() < settings.dimensions)
        warnings.push_back("the layers have only " + std::to_string(detector.dimensions()) +
                           " channels: all are kept instead of " +
                           std::to_string(settings.dimensions));
    const std::vector<std::string> remarks = detector.remarks();
    warnings.insert(warnings.end(), remarks.begin(), remarks.end());
    if (!info.backbone.weightsKnown)
        warnings.push_back("the weights file " + info.backbone.weightsFile +
                           " is not one that PatchGauge knows; its SHA-256 is recorded");
    return warnings;
}

std::string staleWarning(const detector::ModelInfo& info) {
    return info.calibration.threshold
               ? "earlier training images are gone or changed: the threshold is the old one"
               : "earlier training images are gone or changed: no threshold can be found, so "
                 "every verdict will be review";
}

} // namespace patchgauge::pipeline
