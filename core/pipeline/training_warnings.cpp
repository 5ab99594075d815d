#include "pipeline/training_warnings.h"

#include "pipeline/training.h"

#include <set>
#include <utility>

namespace patchgauge::pipeline {
namespace {

void warnAboutImages(const std::vector<padim::TrainingImage>& images,
                     std::vector<std::string>& warnings) {
    if (images.size() < leastImagesForCalibration)
        warnings.push_back("trained on " + countOf(images.size(), "image") +
                           ": no threshold can be found from fewer than 3, so every verdict will "
                           "be review");
    std::set<std::string> different;
    std::set<std::pair<int, int>> sizes;
    for (const padim::TrainingImage& image : images) {
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

void warnAboutChannels(const padim::Factor& factor, const padim::Settings& settings,
                       std::vector<std::string>& warnings) {
    const int kept = factor.layout().dimensions();
    if (settings.reduction != padim::Reduction::None && kept < settings.dimensions)
        warnings.push_back("the layers have only " + std::to_string(kept) +
                           " channels: all are kept instead of " +
                           std::to_string(settings.dimensions));
    std::size_t unused = 0;
    for (std::size_t c = 0; c < static_cast<std::size_t>(kept); ++c)
        unused += factor.isUsed(c) ? 0 : 1;
    if (unused > 0)
        warnings.push_back(countOf(unused, "channel") +
                           (unused == 1 ? " never varies" : " never vary") +
                           " on these images and " + (unused == 1 ? "is" : "are") + " left out");
}

} // namespace

std::string countOf(std::size_t count, const std::string& noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::vector<std::string> warningsAbout(const padim::ModelInfo& info, const padim::Factor& factor) {
    std::vector<std::string> warnings;
    warnAboutImages(info.images, warnings);
    warnAboutChannels(factor, info.settings, warnings);
    if (!info.backbone.weightsKnown)
        warnings.push_back("the weights file " + info.backbone.weightsFile +
                           " is not one that PatchGauge knows; its SHA-256 is recorded");
    return warnings;
}

} // namespace patchgauge::pipeline
