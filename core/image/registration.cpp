#include "image/registration.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace patchgauge::image {
namespace {

constexpr int mostSteps = 12;
constexpr double smallestStep = 0.01; ///< pixels: at that a motion is found
constexpr std::size_t fewestPixels = 24;
constexpr std::size_t mostSamples = 30000; ///< more take time and hardly add precision

/// The photo under the samples; NaN where it does not reach.
struct Seen {
    std::vector<float> values;
    std::size_t count = 0;
};

/// Bilinear, in continuous coordinates.
float valueAt(const cv::Mat& photo, double x, double y) {
    const double column = x - 0.5;
    const double row = y - 0.5;
    if (!(column >= 0 && row >= 0 && column <= photo.cols - 1 && row <= photo.rows - 1))
        return NAN;
    const int left = std::min(static_cast<int>(column), photo.cols - 2);
    const int top = std::min(static_cast<int>(row), photo.rows - 2);
    const auto shareX = static_cast<float>(column - left);
    const auto shareY = static_cast<float>(row - top);
    const float* above = photo.ptr<float>(top) + left;
    const float* below = photo.ptr<float>(top + 1) + left;
    const float upper = above[0] + shareX * (above[1] - above[0]);
    const float lower = below[0] + shareX * (below[1] - below[0]);
    return upper + shareY * (lower - upper);
}

template <typename Samples>
Seen seen(const cv::Mat& photo, const Motion& motion, double scale, const Samples& samples) {
    const double cosine = std::cos(motion.angle);
    const double sine = std::sin(motion.angle);
    const double middleX = photo.cols / 2.0 + motion.shift.x * scale;
    const double middleY = photo.rows / 2.0 + motion.shift.y * scale;
    Seen result;
    result.values.reserve(samples.size());
    for (const auto& sample : samples) {
        const float value = valueAt(photo, middleX + cosine * sample.x + sine * sample.y,
                                    middleY - sine * sample.x + cosine * sample.y);
        result.values.push_back(value);
        if (!std::isnan(value))
            ++result.count;
    }
    return result;
}

/// First and second moments of both pictures over what they share.
struct Moments {
    double reference = 0; ///< mean
    double photo = 0;     ///< mean
    double referenceSquare = 0;
    double photoSquare = 0;
    double product = 0;

    template <typename Samples>
    Moments(const Samples& samples, const Seen& seen) {
        for (std::size_t i = 0; i < samples.size(); ++i) {
            if (std::isnan(seen.values[i]))
                continue;
            reference += samples[i].value;
            photo += seen.values[i];
        }
        reference /= double(seen.count);
        photo /= double(seen.count);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            if (std::isnan(seen.values[i]))
                continue;
            const double a = samples[i].value - reference;
            const double b = seen.values[i] - photo;
            referenceSquare += a * a;
            photoSquare += b * b;
            product += a * b;
        }
    }
};

/// Leaves every n-th, evenly.
template <typename Samples>
void thinOut(Samples& samples) {
    const std::size_t every = (samples.size() + mostSamples - 1) / mostSamples;
    if (every < 2)
        return;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < samples.size(); i += every)
        samples[kept++] = samples[i];
    samples.resize(kept);
}

} // namespace

cv::Point2d Motion::turned(cv::Point2d vector) const {
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    return {cosine * vector.x + sine * vector.y, -sine * vector.x + cosine * vector.y};
}

GreyLevels greyLevels(const cv::Mat& grey, std::size_t count) {
    cv::Mat plain;
    grey.convertTo(plain, CV_32F);
    GreyLevels levels;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            cv::resize(plain, plain,
                       {std::max(2, (plain.cols + 1) / 2), std::max(2, (plain.rows + 1) / 2)}, 0, 0,
                       cv::INTER_AREA);
        cv::Mat smooth;
        cv::GaussianBlur(plain, smooth, {5, 5}, 1, 1, cv::BORDER_REPLICATE);
        levels.push_back(smooth);
    }
    return levels;
}

Registration::Registration(GreyLevels reference, const cv::Mat& mask) {
    for (const cv::Mat& grey : reference) {
        cv::Mat counts;
        cv::resize(mask, counts, grey.size(), 0, 0, cv::INTER_AREA);
        Level level;
        level.scale = double(grey.cols) / reference.front().cols;
        for (int row = 1; row + 1 < grey.rows; ++row)
            for (int column = 1; column + 1 < grey.cols; ++column) {
                if (counts.at<unsigned char>(row, column) < 128)
                    continue;
                level.samples.push_back(
                    {column + 0.5F - grey.cols / 2.0F, row + 0.5F - grey.rows / 2.0F,
                     grey.at<float>(row, column),
                     (grey.at<float>(row, column + 1) - grey.at<float>(row, column - 1)) / 2,
                     (grey.at<float>(row + 1, column) - grey.at<float>(row - 1, column)) / 2});
            }
        thinOut(level.samples);
        levels_.push_back(std::move(level));
    }
}

Motion Registration::refined(const GreyLevels& photo, Motion motion, std::size_t level) const {
    const Level& reference = levels_[level];
    const double reach = std::max(photo[level].cols, photo[level].rows) / 2.0;
    for (int step = 0; step < mostSteps; ++step) {
        const Seen view = seen(photo[level], motion, reference.scale, reference.samples);
        if (view.count < fewestPixels)
            break;
        const Moments moments(reference.samples, view);
        if (!(moments.product > 0))
            break;
        const double gain = moments.product / moments.photoSquare;
        const double spread =
            std::sqrt(std::max(moments.referenceSquare - gain * moments.product, 0.0) /
                      double(view.count)) +
            1e-3;
        cv::Matx33d normal = cv::Matx33d::eye() * 1e-9;
        cv::Vec3d right;
        for (std::size_t i = 0; i < view.values.size(); ++i) {
            if (std::isnan(view.values[i]))
                continue;
            const Sample& sample = reference.samples[i];
            const double error =
                gain * (view.values[i] - moments.photo) + moments.reference - sample.value;
            const double weight = 1 / (1 + error * error / (spread * spread)); // Cauchy's
            const cv::Vec3d slope(sample.slopeX, sample.slopeY,
                                  sample.slopeX * sample.y - sample.slopeY * sample.x);
            normal += weight * slope * slope.t();
            right += weight * error * slope;
        }
        const cv::Vec3d change = normal.inv() * right;
        motion.angle -= change[2];
        motion.shift -= motion.turned({change[0], change[1]}) / reference.scale;
        if (std::abs(change[0]) + std::abs(change[1]) + std::abs(change[2]) * reach < smallestStep)
            break;
    }
    return motion;
}

Agreement Registration::agreement(const GreyLevels& photo, const Motion& motion,
                                  std::size_t level) const {
    const Level& reference = levels_[level];
    const Seen view = seen(photo[level], motion, reference.scale, reference.samples);
    Agreement agreement;
    if (view.count < fewestPixels)
        return agreement;
    agreement.overlap = double(view.count) / double(view.values.size());
    const Moments moments(reference.samples, view);
    const double scale = std::sqrt(moments.referenceSquare * moments.photoSquare);
    agreement.correlation = scale > 0 ? moments.product / scale : 0;
    return agreement;
}

} // namespace patchgauge::image
