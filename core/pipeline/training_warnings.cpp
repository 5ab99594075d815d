#include "pipeline/training_warnings.h"

#include "pipeline/calibrator.h"

#include <set>
#include <utility>

namespace patchgauge::pipeline {
namespace {

void warnAboutCalibration(const detector::ModelInfo& info, std::vector<Sentence>& warnings) {
    const std::size_t heldOut = info.heldOutImages.size();
    if (heldOut >= calibration::leastScores)
        return;
    const std::size_t count = info.images.size();
    if (count < leastImagesForCalibration)
        warnings.push_back(
            count == 1 ? Engine::tr("trained on 1 image: no threshold can be found from fewer than "
                                    "3, so every verdict will be review")
                       : Engine::tr("trained on %1 images: no threshold can be found from fewer "
                                    "than 3, so every verdict will be review",
                                    count));
    else if (heldOut == 1)
        warnings.push_back(Engine::tr("only 1 held-out image: the threshold is drawn from "
                                      "leave-one-out scores instead"));
    else if (heldOut > 0)
        warnings.push_back(Engine::tr("only %1 held-out images: the threshold is drawn from "
                                      "leave-one-out scores instead",
                                      heldOut));
}

void warnAboutImages(const std::vector<detector::TrainingImage>& images,
                     std::vector<Sentence>& warnings) {
    std::set<std::string> different;
    std::set<std::pair<int, int>> sizes;
    for (const detector::TrainingImage& image : images) {
        different.insert(image.sha256);
        sizes.insert({image.size.width, image.size.height});
    }
    if (const std::size_t repeats = images.size() - different.size(); repeats > 0)
        warnings.push_back(
            repeats == 1
                ? Engine::tr("1 image repeats others exactly: leave-one-out scores, and the "
                             "threshold from them, come out too low")
                : Engine::tr("%1 images repeat others exactly: leave-one-out scores, and the "
                             "threshold from them, come out too low",
                             repeats));
    if (sizes.size() > 1)
        warnings.push_back(Engine::tr(
            "the images have %1 different sizes; each is resized to the same input", sizes.size()));
}

} // namespace

std::vector<Sentence> warningsAbout(const detector::ModelInfo& info,
                                    const detector::Detector& detector) {
    std::vector<Sentence> warnings;
    warnAboutCalibration(info, warnings);
    warnAboutImages(info.images, warnings);
    const detector::Settings& settings = info.settings;
    if (settings.reduction != detector::Reduction::None &&
        detector.dimensions() < settings.dimensions)
        warnings.push_back(
            Engine::tr("the layers have only %1 channels: all are kept instead of %2",
                       detector.dimensions(), settings.dimensions));
    const std::vector<Sentence> remarks = detector.remarks();
    warnings.insert(warnings.end(), remarks.begin(), remarks.end());
    if (!info.backbone.weightsKnown)
        warnings.push_back(Engine::tr(
            "the weights file %1 is not one that PatchGauge knows; its SHA-256 is recorded",
            info.backbone.weightsFile));
    return warnings;
}

Sentence staleWarning(const detector::ModelInfo& info) {
    return info.calibration.threshold
               ? Engine::tr(
                     "earlier training images are gone or changed: the threshold is the old one")
               : Engine::tr(
                     "earlier training images are gone or changed: no threshold can be found, so "
                     "every verdict will be review");
}

} // namespace patchgauge::pipeline
