#include "detector/fitness.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <tuple>
#include <utility>

namespace patchgauge::detector {
namespace {

constexpr double outermost = 0.05; ///< share of the photos left out at either end

constexpr double sizeFactor = 1.4;
constexpr double shapeFactor = 1.05;
constexpr double darkerFactor = 0.7;
constexpr double leastDarker = 0.03;
constexpr double blurFactor = 0.6;

double rootArea(Size size) {
    return std::sqrt(static_cast<double>(size.area()));
}

double shapeOf(Size size) {
    return static_cast<double>(size.width) / size.height;
}

/// The ends of sorted values without the outermost ones.
template <typename T>
std::pair<T, T> ends(const std::vector<T>& sorted) {
    const auto out =
        static_cast<std::size_t>(std::floor(outermost * static_cast<double>(sorted.size())));
    return {sorted[out], sorted[sorted.size() - 1 - out]};
}

Fitness::Range rangeOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const auto [low, high] = ends(values);
    return {low, high};
}

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof(text), "%.2f", value);
    return text;
}

std::string sizeText(Size size) {
    return std::to_string(size.width) + " × " + std::to_string(size.height);
}

/// `0.48 to 0.55`, or one number where both look the same.
Sentence rangeText(const std::string& low, const std::string& high) {
    return low == high ? Sentence(low) : Engine::tr("%1 to %2", low, high);
}

Sentence rangeText(const Fitness::Range& range) {
    return rangeText(number(range.low), number(range.high));
}

} // namespace

Fitness::Fitness(const ModelInfo& info) {
    std::vector<TrainingImage> good = info.images;
    good.insert(good.end(), info.heldOutImages.begin(), info.heldOutImages.end());
    std::sort(good.begin(), good.end(), [](const TrainingImage& a, const TrainingImage& b) {
        return a.size.area() < b.size.area();
    });
    std::vector<Size> sizes;
    std::vector<double> shapes;
    std::vector<double> brightness;
    std::vector<double> sharpness;
    for (const TrainingImage& image : good) {
        sizes.push_back(image.size);
        shapes.push_back(shapeOf(image.size));
        if (image.appearance) {
            brightness.push_back(image.appearance->brightness);
            sharpness.push_back(image.appearance->sharpness);
        }
    }
    std::tie(smallest_, largest_) = ends(sizes);
    size_ = {rootArea(smallest_), rootArea(largest_)};
    shape_ = rangeOf(std::move(shapes));
    // Where some are not known, the others need not be like them.
    if (brightness.size() == good.size()) {
        brightness_ = rangeOf(std::move(brightness));
        sharpness_ = rangeOf(std::move(sharpness));
    }
}

std::vector<Sentence> Fitness::reasons(Size size, const image::Appearance& appearance) const {
    std::vector<Sentence> found;
    const double shape = shapeOf(size);
    if (shape < shape_.low / shapeFactor || shape > shape_.high * shapeFactor)
        found.push_back(Engine::tr("the photo has another shape than the training photos: width to "
                                   "height %1, theirs %2",
                                   number(shape), rangeText(shape_)));
    const double root = rootArea(size);
    const Sentence sizes = rangeText(sizeText(smallest_), sizeText(largest_));
    if (root < size_.low / sizeFactor)
        found.push_back(
            Engine::tr("the photo is smaller than the training photos: %1 pixels, theirs %2",
                       sizeText(size), sizes));
    else if (root > size_.high * sizeFactor)
        found.push_back(
            Engine::tr("the photo is larger than the training photos: %1 pixels, theirs %2",
                       sizeText(size), sizes));
    if (!brightness_)
        return found;
    const double brightness = appearance.brightness;
    if (brightness < std::min(brightness_->low * darkerFactor, brightness_->low - leastDarker))
        found.push_back(
            Engine::tr("the photo is darker than the training photos: brightness %1, theirs %2",
                       number(brightness), rangeText(*brightness_)));
    if (brightness > std::max(brightness_->high / darkerFactor, brightness_->high + leastDarker))
        found.push_back(
            Engine::tr("the photo is brighter than the training photos: brightness %1, theirs %2",
                       number(brightness), rangeText(*brightness_)));
    const double sharpness = appearance.sharpness;
    if (sharpness < sharpness_->low * blurFactor)
        found.push_back(
            Engine::tr("the photo is less sharp than the training photos: sharpness %1, theirs %2",
                       number(sharpness), rangeText(*sharpness_)));
    if (1 - sharpness < (1 - sharpness_->high) * blurFactor)
        found.push_back(Engine::tr("the photo is sharper or noisier than the training photos: "
                                   "sharpness %1, theirs %2",
                                   number(sharpness), rangeText(*sharpness_)));
    return found;
}

} // namespace patchgauge::detector
