#include "detector/acceptance.h"

#include "base/error.h"
#include "detector/regions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace patchgauge::detector {
namespace {

/// The 8-connected regions of the pixels that have been added, by union-find.
class GrowingRegions {
public:
    explicit GrowingRegions(Size size) : size_(size), parents_(size.area(), absent) {}

    /// Adds a pixel and gives the number of pixels of its region.
    int add(int pixel) {
        parents_[at(pixel)] = -1;
        const int row = pixel / size_.width;
        const int column = pixel % size_.width;
        for (int y = std::max(row - 1, 0); y <= std::min(row + 1, size_.height - 1); ++y)
            for (int x = std::max(column - 1, 0); x <= std::min(column + 1, size_.width - 1); ++x)
                if (parents_[at(y * size_.width + x)] != absent)
                    join(pixel, y * size_.width + x);
        return -parents_[at(root(pixel))];
    }

private:
    static constexpr int absent = std::numeric_limits<int>::max();

    static std::size_t at(int pixel) { return static_cast<std::size_t>(pixel); }

    int root(int pixel) {
        while (parents_[at(pixel)] >= 0) {
            const int parent = parents_[at(pixel)];
            if (const int grandparent = parents_[at(parent)]; grandparent >= 0)
                parents_[at(pixel)] = grandparent;
            pixel = parent;
        }
        return pixel;
    }

    void join(int a, int b) {
        int larger = root(a);
        int smaller = root(b);
        if (larger == smaller)
            return;
        if (parents_[at(larger)] > parents_[at(smaller)])
            std::swap(larger, smaller);
        parents_[at(larger)] += parents_[at(smaller)];
        parents_[at(smaller)] = larger;
    }

    Size size_;
    std::vector<int> parents_; ///< of a root: the number of its pixels, negative
};

} // namespace

std::optional<double> squareMillimetres(double pixels, const Acceptance& acceptance) {
    if (!acceptance.millimetresPerPixel)
        return std::nullopt;
    return pixels * *acceptance.millimetresPerPixel * *acceptance.millimetresPerPixel;
}

double smallestPixels(const Acceptance& acceptance) {
    const double scale = acceptance.millimetresPerPixel.value_or(1);
    return acceptance.smallestArea / (scale * scale);
}

bool counts(double pixels, const Acceptance& acceptance) {
    return pixels >= smallestPixels(acceptance);
}

float areaScore(const Grid<float>& pixels, double area, const image::Geometry& geometry) {
    const float* values = pixels.data();
    std::vector<int> waiting;
    for (int i = 0; i < static_cast<int>(pixels.count()); ++i)
        if (!std::isnan(values[i]))
            waiting.push_back(i);
    // A heap, since most maps are through after few of their pixels.
    const auto lower = [values](int a, int b) { return values[a] < values[b]; };
    std::make_heap(waiting.begin(), waiting.end(), lower);
    const double pixelArea = areaOfPixel(pixels.size(), geometry);
    GrowingRegions regions(pixels.size());
    while (!waiting.empty()) {
        std::pop_heap(waiting.begin(), waiting.end(), lower);
        const int pixel = waiting.back();
        waiting.pop_back();
        if (regions.add(pixel) * pixelArea >= area)
            return values[pixel];
    }
    return -std::numeric_limits<float>::infinity();
}

float decisiveScore(float score, const Grid<float>& pixels, const Acceptance& acceptance,
                    const image::Geometry& geometry) {
    if (acceptance.smallestArea <= 0)
        return score;
    return std::min(score, areaScore(pixels, smallestPixels(acceptance), geometry));
}

void checkAcceptance(const Acceptance& acceptance) {
    const double scale = acceptance.millimetresPerPixel.value_or(1);
    if (!(scale >= 1e-9 && scale <= 1e6))
        throw Error(ErrorCode::InvalidArgument, Engine::tr("the scale is not one"),
                    std::to_string(scale),
                    Engine::tr("give the millimetres of a pixel, such as 0.05"));
    if (!(acceptance.smallestArea >= 0 && acceptance.smallestArea <= 1e15))
        throw Error(ErrorCode::InvalidArgument, Engine::tr("the smallest area is not one"),
                    std::to_string(acceptance.smallestArea),
                    Engine::tr("give an area of at least 0, where all regions count"));
}

} // namespace patchgauge::detector
