#include "base/error.h"
#include "base/random.h"
#include "image/preprocessor.h"

#include <opencv2/core.hpp>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::image;

namespace {

cv::Mat randomPixels(Size size, int type) {
    Random random(static_cast<std::uint64_t>(size.width * 10000 + size.height));
    cv::Mat pixels(size.height, size.width, type);
    const std::uint64_t levels = pixels.depth() == CV_16U ? 65536 : 256;
    for (int row = 0; row < size.height; ++row)
        for (int i = 0; i < 3 * size.width; ++i) {
            const std::uint64_t value = random.below(levels);
            if (pixels.depth() == CV_16U)
                pixels.ptr<std::uint16_t>(row)[i] = static_cast<std::uint16_t>(value);
            else
                pixels.ptr<std::uint8_t>(row)[i] = static_cast<std::uint8_t>(value);
        }
    return pixels;
}

double sampleAt(const cv::Mat& pixels, int row, int column, int channel) {
    return pixels.depth() == CV_16U ? pixels.at<cv::Vec3w>(row, column)[channel] / 65535.0
                                    : pixels.at<cv::Vec3b>(row, column)[channel] / 255.0;
}

/// One axis of the method: weights of every source pixel for resized pixel `index`.
std::vector<double> referenceWeights(int source, int resized, int index) {
    std::vector<double> weights(static_cast<std::size_t>(source), 0.0);
    const double scale = static_cast<double>(source) / resized;
    if (source >= resized) {
        for (int i = 0; i < source; ++i) {
            const double shared =
                std::min(i + 1.0, (index + 1) * scale) - std::max<double>(i, index * scale);
            weights[static_cast<std::size_t>(i)] = std::max(0.0, shared) / scale;
        }
        return weights;
    }
    const double centre = (index + 0.5) * scale - 0.5;
    const double below = std::floor(centre);
    const auto clamped = [&](double i) {
        return static_cast<std::size_t>(std::clamp(i, 0.0, source - 1.0));
    };
    weights[clamped(below)] += 1 - (centre - below);
    weights[clamped(below + 1)] += centre - below;
    return weights;
}

/// REFLECT_101: … 2 1 | 0 1 2 … n−1 | n−2 …
int reflected(int index, int length) {
    if (index < 0)
        return -index;
    return index < length ? index : 2 * (length - 1) - index;
}

/// Network input, H×W×3, by plain sums over the whole image.
std::vector<double> reference(const cv::Mat& pixels, const InputSettings& input,
                              const Normalisation& normalisation) {
    const int top = (input.resize.height - input.crop.height) / 2;
    const int left = (input.resize.width - input.crop.width) / 2;
    std::vector<std::vector<double>> columns;
    columns.reserve(static_cast<std::size_t>(input.crop.width));
    for (int x = 0; x < input.crop.width; ++x)
        columns.push_back(referenceWeights(pixels.cols, input.resize.width, left + x));

    std::vector<double> crop;
    for (int y = 0; y < input.crop.height; ++y) {
        const auto rows = referenceWeights(pixels.rows, input.resize.height, top + y);
        std::vector<double> line(static_cast<std::size_t>(3 * pixels.cols), 0.0);
        for (int row = 0; row < pixels.rows; ++row)
            for (int i = 0; i < 3 * pixels.cols && rows[static_cast<std::size_t>(row)] > 0; ++i)
                line[static_cast<std::size_t>(i)] +=
                    rows[static_cast<std::size_t>(row)] * sampleAt(pixels, row, i / 3, i % 3);
        for (const auto& weights : columns)
            for (std::size_t c = 0; c < 3; ++c) {
                double sum = 0;
                for (std::size_t i = 0; i < weights.size(); ++i)
                    sum += weights[i] * line[3 * i + c];
                crop.push_back((sum - normalisation.mean[c]) / normalisation.deviation[c]);
            }
    }

    std::vector<double> out;
    const Size network = input.network();
    for (int y = 0; y < network.height; ++y)
        for (int x = 0; x < network.width; ++x) {
            const int row = reflected(y - input.margin, input.crop.height);
            const int column = reflected(x - input.margin, input.crop.width);
            const auto pixel = crop.begin() + 3 * (row * input.crop.width + column);
            out.insert(out.end(), pixel, pixel + 3);
        }
    return out;
}

const Normalisation imageNet{{0.485f, 0.456f, 0.406f}, {0.229f, 0.224f, 0.225f}};

double largestDeviation(const cv::Mat& pixels, const InputSettings& input,
                        const Normalisation& normalisation = imageNet) {
    const Preprocessor preprocessor(input, normalisation);
    std::vector<float> out(preprocessor.outputCount(), -1e9f);
    preprocessor({pixels}, out.data());
    const std::vector<double> expected = reference(pixels, input, normalisation);
    if (expected.size() != out.size())
        return 1e9;
    double largest = 0;
    for (std::size_t i = 0; i < out.size(); ++i)
        largest = std::max(largest, std::abs(out[i] - expected[i]));
    return largest;
}

} // namespace

class TestPreprocessor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesPlainAreaAndBilinearWeights_data();
    void matchesPlainAreaAndBilinearWeights();
    void imageOfInputSizeIsOnlyNormalised();
    void shrinkingDoesNotRoundToEightBits();
    void sixteenBitsKeepTheirLowBits();
    void partOfALargerImageIsReadInPlace();
    void nothingIsWrittenBeyondTheOutput();
    void settingsThatCannotWorkAreRefused();
};

void TestPreprocessor::matchesPlainAreaAndBilinearWeights_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<InputSettings>("input");
    const InputSettings square{{64, 64}, {64, 64}, 16};
    const InputSettings cropped{{80, 72}, {64, 32}, 0};
    const InputSettings wide{{96, 32}, {96, 32}, 16};
    QTest::newRow("shrink by a whole factor") << 256 << 192 << square;
    QTest::newRow("shrink by a fraction") << 201 << 173 << square;
    QTest::newRow("enlarge") << 37 << 23 << square;
    QTest::newRow("shrink across, enlarge down") << 300 << 20 << square;
    QTest::newRow("enlarge across, shrink down") << 30 << 211 << wide;
    QTest::newRow("one pixel") << 1 << 1 << square;
    QTest::newRow("one column") << 1 << 500 << square;
    QTest::newRow("crop of a shrunken image") << 199 << 303 << cropped;
    QTest::newRow("crop of an enlarged image") << 41 << 17 << cropped;
    QTest::newRow("very long") << 5000 << 40 << wide;
}

void TestPreprocessor::matchesPlainAreaAndBilinearWeights() {
    QFETCH(const int, width);
    QFETCH(const int, height);
    QFETCH(const InputSettings, input);
    QVERIFY(largestDeviation(randomPixels({width, height}, CV_8UC3), input) < 1e-5);
    QVERIFY(largestDeviation(randomPixels({width, height}, CV_16UC3), input) < 1e-5);
}

void TestPreprocessor::imageOfInputSizeIsOnlyNormalised() {
    const cv::Mat pixels = randomPixels({64, 32}, CV_8UC3);
    const Preprocessor preprocessor({{64, 32}, {64, 32}, 0}, {});
    std::vector<float> out(preprocessor.outputCount());
    preprocessor({pixels}, out.data());
    for (int i = 0; i < 3 * 64 * 32; ++i)
        QCOMPARE(out[static_cast<std::size_t>(i)], static_cast<float>(pixels.data[i]) / 255.0f);
}

void TestPreprocessor::shrinkingDoesNotRoundToEightBits() {
    cv::Mat pixels(64, 64, CV_8UC3, cv::Scalar::all(0));
    pixels.at<cv::Vec3b>(0, 0) = {1, 1, 1};
    const Preprocessor preprocessor({{32, 32}, {32, 32}, 0}, {});
    std::vector<float> out(preprocessor.outputCount());
    preprocessor({pixels}, out.data());
    QCOMPARE(out[0], 0.25f / 255.0f);
}

void TestPreprocessor::sixteenBitsKeepTheirLowBits() {
    const cv::Mat pixels(32, 32, CV_16UC3, cv::Scalar::all(257 * 100 + 3));
    const Preprocessor preprocessor({{32, 32}, {32, 32}, 0}, {});
    std::vector<float> out(preprocessor.outputCount());
    preprocessor({pixels}, out.data());
    QCOMPARE(out[0], 25703.0f / 65535.0f);
}

void TestPreprocessor::partOfALargerImageIsReadInPlace() {
    const cv::Mat part = randomPixels({150, 130}, CV_8UC3)(cv::Rect(7, 9, 101, 93));
    QVERIFY(largestDeviation(part, {{64, 64}, {64, 64}, 16}) < 1e-5);
}

void TestPreprocessor::nothingIsWrittenBeyondTheOutput() {
    const Preprocessor preprocessor({{64, 64}, {32, 32}, 16}, imageNet);
    constexpr float guard = -12345.0f;
    std::vector<float> out(preprocessor.outputCount() + 2, guard);
    preprocessor({randomPixels({90, 70}, CV_8UC3)}, out.data() + 1);
    QCOMPARE(out.front(), guard);
    QCOMPARE(out.back(), guard);
    QCOMPARE(std::count(out.begin(), out.end(), guard), 2);
}

void TestPreprocessor::settingsThatCannotWorkAreRefused() {
    try {
        const Preprocessor preprocessor({{256, 256}, {250, 256}, 16}, imageNet);
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::InvalidArgument);
    }
}

QTEST_APPLESS_MAIN(TestPreprocessor)
#include "test_preprocessor.moc"
