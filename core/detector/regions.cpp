#include "detector/regions.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace patchgauge::detector {

double areaOfPixel(Size map, const image::Geometry& geometry) {
    const image::Rect inspected = geometry.inspectedArea();
    return inspected.width * inspected.height / double(map.area());
}

std::vector<Region> regionsAbove(const Grid<float>& pixels, float threshold,
                                 const image::Geometry& geometry) {
    const cv::Mat values(pixels.height(), pixels.width(), CV_32F,
                         const_cast<float*>(pixels.data()));
    const cv::Mat above = values > threshold;
    cv::Mat labels;
    cv::Mat boxes;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(above, labels, boxes, centres, 8);

    const Size image = geometry.imageSize();
    const double pixelArea = areaOfPixel(pixels.size(), geometry);
    std::vector<Region> regions;
    for (int label = 1; label < count; ++label) { // label 0 is the background
        const int left = boxes.at<int>(label, cv::CC_STAT_LEFT);
        const int top = boxes.at<int>(label, cv::CC_STAT_TOP);
        const int right = left + boxes.at<int>(label, cv::CC_STAT_WIDTH);
        const int bottom = top + boxes.at<int>(label, cv::CC_STAT_HEIGHT);
        const image::Point from = geometry.inputToImage({double(left), double(top)});
        const image::Point to = geometry.inputToImage({double(right), double(bottom)});

        Region region;
        region.x = std::max(0, int(std::floor(from.x)));
        region.y = std::max(0, int(std::floor(from.y)));
        region.width = std::min(image.width, int(std::ceil(to.x))) - region.x;
        region.height = std::min(image.height, int(std::ceil(to.y))) - region.y;
        region.area = boxes.at<int>(label, cv::CC_STAT_AREA) * pixelArea;
        for (int row = top; row < bottom; ++row)
            for (int column = left; column < right; ++column)
                if (labels.at<int>(row, column) == label)
                    region.peak = std::max(region.peak, pixels.at(row, column));
        regions.push_back(region);
    }
    std::sort(regions.begin(), regions.end(),
              [](const Region& a, const Region& b) { return a.peak > b.peak; });
    return regions;
}

} // namespace patchgauge::detector
