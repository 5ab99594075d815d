#pragma once

#include <opencv2/core.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <vector>

namespace patchgauge::image {

/// Positions of the highest values on a circle, highest first; of those closer together than
/// `leastApart` only the highest.
/// @param values  one row, CV_32F
inline std::vector<int> circularPeaks(const cv::Mat& values, int leastApart, std::size_t count) {
    cv::Mat order;
    cv::sortIdx(values, order, cv::SORT_EVERY_ROW | cv::SORT_DESCENDING);
    std::vector<int> peaks;
    for (int i = 0; i < order.cols && peaks.size() < count; ++i) {
        const int position = order.at<int>(0, i);
        bool alone = true;
        for (const int peak : peaks) {
            const int apart = std::abs(position - peak);
            alone = alone && std::min(apart, values.cols - apart) >= leastApart;
        }
        if (alone)
            peaks.push_back(position);
    }
    return peaks;
}

} // namespace patchgauge::image
