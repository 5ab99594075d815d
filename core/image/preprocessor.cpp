#include "image/preprocessor.h"

#include "image/resampler.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace patchgauge::image {
namespace {

constexpr int channels = 3;

/// value · scale + shift for each channel.
struct Affine {
    std::array<float, channels> scale;
    std::array<float, channels> shift;
};

Affine affineOf(const Normalisation& normalisation, float full) {
    Affine affine{};
    for (std::size_t c = 0; c < channels; ++c) {
        affine.scale[c] = 1 / (full * normalisation.deviation[c]);
        affine.shift[c] = -normalisation.mean[c] / normalisation.deviation[c];
    }
    return affine;
}

template <typename Sample>
void addWeighted(const Sample* samples, float weight, std::vector<float>& sums) {
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] += weight * static_cast<float>(samples[i]);
}

void resampleRow(const std::vector<float>& source, const AxisWeights& columns, const Affine& affine,
                 float* out) {
    for (int column = 0; column < columns.count(); ++column) {
        const AxisWeights::Taps taps = columns.at(column);
        const float* pixel = source.data() + channels * (taps.first - columns.sourceBegin());
        std::array<float, channels> sum{};
        for (const float weight : taps.weights) {
            for (std::size_t c = 0; c < channels; ++c)
                sum[c] += weight * pixel[c];
            pixel += channels;
        }
        for (std::size_t c = 0; c < channels; ++c)
            *out++ = sum[c] * affine.scale[c] + affine.shift[c];
    }
}

/// Rows first, so that a photo of any size needs one row of working memory and its samples are
/// read once, in order.
template <typename Sample>
void resample(const cv::Mat& pixels, const AxisWeights& columns, const AxisWeights& rows,
              const Normalisation& normalisation, cv::Mat& out) {
    const Affine affine =
        affineOf(normalisation, static_cast<float>(std::numeric_limits<Sample>::max()));
    const int begin = columns.sourceBegin();
    std::vector<float> sums(static_cast<std::size_t>(channels * (columns.sourceEnd() - begin)));
    for (int row = 0; row < rows.count(); ++row) {
        std::fill(sums.begin(), sums.end(), 0.0f);
        const AxisWeights::Taps taps = rows.at(row);
        int sourceRow = taps.first;
        for (const float weight : taps.weights)
            addWeighted(pixels.ptr<Sample>(sourceRow++) + channels * begin, weight, sums);
        resampleRow(sums, columns, affine, out.ptr<float>(row));
    }
}

} // namespace

Preprocessor::Preprocessor(const InputSettings& input, const Normalisation& normalisation)
    : input_(input), normalisation_(normalisation) {
    input_.validate();
}

void Preprocessor::operator()(const Image& image, float* out) const {
    const Size size = image.size();
    const AxisWeights columns(size.width, input_.resize.width, input_.cropLeft(),
                              input_.crop.width);
    const AxisWeights rows(size.height, input_.resize.height, input_.cropTop(), input_.crop.height);

    const Size network = input_.network();
    cv::Mat whole(network.height, network.width, CV_32FC3, out);
    cv::Mat inner =
        whole(cv::Rect(input_.margin, input_.margin, input_.crop.width, input_.crop.height));
    if (image.pixels.depth() == CV_16U)
        resample<std::uint16_t>(image.pixels, columns, rows, normalisation_, inner);
    else
        resample<std::uint8_t>(image.pixels, columns, rows, normalisation_, inner);
    cv::copyMakeBorder(inner, whole, input_.margin, input_.margin, input_.margin, input_.margin,
                       cv::BORDER_REFLECT_101 | cv::BORDER_ISOLATED);
}

} // namespace patchgauge::image
