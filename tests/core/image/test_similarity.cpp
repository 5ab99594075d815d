#include "base/error.h"
#include "base/random.h"
#include "image/similarity.h"

#include <opencv2/core.hpp>
#include <QtTest>

#include <cmath>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::image;

namespace {

constexpr int side = 32;

/// Noise with large features, so that cells differ.
Image drawnImage(Size size, std::uint64_t seed) {
    Random random(seed);
    Image image{cv::Mat(size.height, size.width, CV_8UC3)};
    for (int row = 0; row < size.height; ++row)
        for (int i = 0; i < 3 * size.width; ++i)
            image.pixels.ptr<std::uint8_t>(row)[i] = static_cast<std::uint8_t>(
                100 + 60 * std::sin((row * 0.05 + i * 0.01) * double(seed)) +
                double(random.below(40)));
    return image;
}

double greyAt(const Image& image, int row, int column) {
    const auto pixel = image.pixels.at<cv::Vec3b>(row, column);
    return 0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2];
}

/// Mean grey of a rectangle of whole pixels.
double meanGrey(const Image& image, int left, int top, int width, int height) {
    double sum = 0;
    for (int row = top; row < top + height; ++row)
        for (int column = left; column < left + width; ++column)
            sum += greyAt(image, row, column);
    return sum / (width * height);
}

/// Cells of a photo whose inspected area, in photo pixels, divides into whole cells.
std::vector<double> referenceCells(const Image& image, cv::Rect area) {
    const int width = area.width / side;
    const int height = area.height / side;
    std::vector<double> cells;
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column)
            cells.push_back(
                meanGrey(image, area.x + column * width, area.y + row * height, width, height));
    return cells;
}

double meanOf(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

double referenceCorrelation(const std::vector<double>& a, const std::vector<double>& b) {
    double products = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        products += (a[i] - meanOf(a)) * (b[i] - meanOf(b));
        squaresA += (a[i] - meanOf(a)) * (a[i] - meanOf(a));
        squaresB += (b[i] - meanOf(b)) * (b[i] - meanOf(b));
    }
    return products / std::sqrt(squaresA * squaresB);
}

} // namespace

class TestSimilarity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheCorrelationOfCellMeans_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("shrink");
        QTest::newRow("as large as the input") << 96 << 64 << 1;
        QTest::newRow("shrunk to the input") << 64 << 96 << 3;
    }

    void isTheCorrelationOfCellMeans() {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, shrink);
        InputSettings input{{width, height}, {width, height}, 16};
        const Size photo{width * shrink, height * shrink};
        const cv::Rect all(0, 0, photo.width, photo.height);
        const Image a = drawnImage(photo, 1);
        const Image b = drawnImage(photo, 2);
        const double expected =
            referenceCorrelation(referenceCells(a, all), referenceCells(b, all));
        QVERIFY(std::abs(expected) > 1e-3);
        QVERIFY(std::abs(similarity(thumbprint(a, input), thumbprint(b, input)) - expected) < 1e-5);
    }

    void onlyTheCropCounts() {
        const InputSettings input{{128, 128}, {64, 64}, 0};
        const Image a = drawnImage({128, 128}, 1);
        const Image b = drawnImage({128, 128}, 3);
        const cv::Rect crop(32, 32, 64, 64);
        const double expected =
            referenceCorrelation(referenceCells(a, crop), referenceCells(b, crop));
        QVERIFY(std::abs(similarity(thumbprint(a, input), thumbprint(b, input)) - expected) < 1e-5);
    }

    void brightnessAndContrastMakeNoDifference() {
        const InputSettings input{{64, 64}, {64, 64}, 0};
        const Image image = drawnImage({64, 64}, 1);
        Image darker{image.pixels / 2 + cv::Scalar(10, 10, 10)};
        QVERIFY(similarity(thumbprint(image, input), thumbprint(darker, input)) > 0.9999);
        Image negative{cv::Scalar(255, 255, 255) - image.pixels};
        QVERIFY(similarity(thumbprint(image, input), thumbprint(negative, input)) < -0.9999);
    }

    void aPhotoIsMostSimilarToItself() {
        const InputSettings input{{64, 64}, {64, 64}, 0};
        const Thumbprint print = thumbprint(drawnImage({200, 150}, 1), input);
        QCOMPARE(print.size(), std::size_t(side * side));
        QVERIFY(std::abs(similarity(print, print) - 1) < 1e-6);
    }

    void sixteenBitsAreTheSamePhoto() {
        const InputSettings input{{64, 64}, {64, 64}, 0};
        const Image image = drawnImage({64, 64}, 1);
        Image deep;
        image.pixels.convertTo(deep.pixels, CV_16U, 257);
        QVERIFY(similarity(thumbprint(image, input), thumbprint(deep, input)) > 1 - 1e-6);
    }

    void oneGreyIsLikeNothing() {
        const InputSettings input{{64, 64}, {64, 64}, 0};
        const Image flat{cv::Mat(50, 70, CV_8UC3, cv::Scalar(90, 90, 90))};
        const Thumbprint print = thumbprint(flat, input);
        QCOMPARE(similarity(print, print), 0.0);
        QCOMPARE(similarity(print, thumbprint(drawnImage({64, 64}, 1), input)), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestSimilarity)
#include "test_similarity.moc"
