#include "core/backbone/comparison.h"

#include "base/random.h"
#include "core/backbone/reference_network.h"
#include "weights/manifest.h"

#include <algorithm>
#include <cmath>

namespace patchgauge::test {
namespace {

std::string describe(int channels, int height, int width) {
    return std::to_string(channels) + "x" + std::to_string(height) + "x" + std::to_string(width);
}

} // namespace

ReferenceMap Images::reference(int image) const {
    ReferenceMap map(3, batch.height, batch.width);
    const float* value = values.data() + static_cast<std::size_t>(image) * map.values.size();
    for (int y = 0; y < map.height; ++y)
        for (int x = 0; x < map.width; ++x)
            for (int c = 0; c < 3; ++c)
                map.at(c, y, x) = *value++;
    return map;
}

Images randomImages(int count, int height, int width, std::uint64_t seed) {
    Images images{{count, height, width, nullptr}, {}};
    images.values.resize(static_cast<std::size_t>(count) *
                         ReferenceMap(3, height, width).values.size());
    Random random(seed);
    for (float& value : images.values)
        value = static_cast<float>(random.uniform(-2, 2));
    images.batch.values = images.values.data();
    return images;
}

std::string difference(const backbone::FeatureMap& map, int image, const ReferenceMap& reference,
                       double tolerance) {
    const std::string expected = describe(reference.channels, reference.height, reference.width);
    if (describe(map.channels, map.height, map.width) != expected ||
        map.values.size() != reference.values.size() * static_cast<std::size_t>(map.images))
        return "the map is " + describe(map.channels, map.height, map.width) + ", not " + expected;
    double magnitude = 0;
    double largest = 0;
    const float* value =
        map.values.data() + static_cast<std::size_t>(image) * reference.values.size();
    for (int y = 0; y < map.height; ++y) {
        for (int x = 0; x < map.width; ++x) {
            for (int c = 0; c < map.channels; ++c, ++value) {
                // Written so that NaN counts as different.
                const double error = std::abs(*value - reference.at(c, y, x));
                largest = error <= largest ? largest : error;
                magnitude = std::max(magnitude, std::abs(reference.at(c, y, x)));
            }
        }
    }
    if (magnitude > 0 && largest <= tolerance * magnitude)
        return {};
    return "values up to " + std::to_string(magnitude) + " differ by " +
           std::to_string(largest / magnitude) + " of that";
}

std::string differenceFromReference(const std::string& id, const weights::StateDict& weights,
                                    int height, int width) {
    const auto pyramid =
        backbone::makeFeaturePyramid(weights::backbone(id), weights, {1, 2, 3}, {2, "cpu"});
    const Images images = randomImages(2, height, width, 7);
    const auto maps = pyramid->extract(images.batch, CancelToken());
    for (int image = 0; image < 2; ++image) {
        const auto references = referenceMaps(id, weights, images.reference(image));
        if (maps.size() != references.size())
            return std::to_string(maps.size()) + " maps";
        for (std::size_t layer = 0; layer < maps.size(); ++layer) {
            const std::string problem = difference(maps[layer], image, references[layer], 1e-5);
            if (!problem.empty())
                return "layer " + std::to_string(layer + 1) + " of image " +
                       std::to_string(image + 1) + ": " + problem;
        }
    }
    return {};
}

} // namespace patchgauge::test
