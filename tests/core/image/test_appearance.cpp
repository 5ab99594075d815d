#include "base/random.h"
#include "image/appearance.h"

#include <opencv2/imgproc.hpp>
#include <QtTest>

#include <array>
#include <cmath>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::image;

namespace {

/// Stripes, a disc and noise, between `dark` and `bright`.
Image drawn(Size size, double dark, double bright) {
    Random random(7);
    cv::Mat pixels(size.height, size.width, CV_8UC3);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const double distance = std::hypot(x - size.width / 2.0, y - size.height / 2.0);
            double value = distance < size.height / 3.0 ? 0.8 : 0.3;
            value += (x / 5) % 2 ? 0.1 : 0.0;
            value += 0.1 * static_cast<double>(random.below(256)) / 256;
            const double shade = 255 * (dark + value * (bright - dark));
            pixels.at<cv::Vec3b>(y, x) = {static_cast<uchar>(shade),
                                          static_cast<uchar>(shade * 0.9),
                                          static_cast<uchar>(shade * 0.7)};
        }
    return {pixels};
}

Image blurred(const Image& image, double deviation) {
    Image result;
    cv::GaussianBlur(image.pixels, result.pixels, {}, deviation);
    return result;
}

using Plane = std::vector<std::vector<double>>;

int reflected(int index, int length) {
    if (index < 0)
        return -index;
    return index < length ? index : 2 * (length - 1) - index;
}

double at(const Plane& plane, int y, int x) {
    const auto row = static_cast<std::size_t>(reflected(y, static_cast<int>(plane.size())));
    return plane[row][static_cast<std::size_t>(reflected(x, static_cast<int>(plane[row].size())))];
}

Plane lumaOf(const Image& image) {
    Plane plane;
    for (int y = 0; y < image.pixels.rows; ++y) {
        plane.emplace_back();
        for (int x = 0; x < image.pixels.cols; ++x) {
            const auto& pixel = image.pixels.at<cv::Vec3b>(y, x);
            plane.back().push_back((0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2]) / 255);
        }
    }
    return plane;
}

/// One pass of a normalised Gaussian of deviation 2, cut off at four deviations.
Plane smoothed(const Plane& plane, bool along) {
    std::array<double, 17> weights{};
    double sum = 0;
    for (int i = -8; i <= 8; ++i)
        sum += weights[static_cast<std::size_t>(i + 8)] = std::exp(-i * i / 8.0);
    Plane result = plane;
    for (int y = 0; y < static_cast<int>(plane.size()); ++y)
        for (int x = 0; x < static_cast<int>(plane.front().size()); ++x) {
            double value = 0;
            for (int i = -8; i <= 8; ++i)
                value += weights[static_cast<std::size_t>(i + 8)] *
                         (along ? at(plane, y, x + i) : at(plane, y + i, x));
            result[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = value / sum;
        }
    return result;
}

double gradientEnergy(const Plane& plane) {
    double energy = 0;
    for (int y = 0; y < static_cast<int>(plane.size()); ++y)
        for (int x = 0; x < static_cast<int>(plane.front().size()); ++x) {
            double across = 0;
            double down = 0;
            for (int i = -1; i <= 1; ++i) {
                const int weight = i == 0 ? 2 : 1;
                across += weight * (at(plane, y + i, x + 1) - at(plane, y + i, x - 1));
                down += weight * (at(plane, y + 1, x + i) - at(plane, y - 1, x + i));
            }
            energy += across * across + down * down;
        }
    return energy;
}

void compareWithReference(const Image& image) {
    const Plane luma = lumaOf(image);
    double sum = 0;
    for (const auto& row : luma)
        for (const double value : row)
            sum += value;
    const Plane soft = smoothed(smoothed(luma, true), false);
    const Appearance measured = appearanceOf(image);
    const double mean = sum / static_cast<double>(luma.size() * luma.front().size());
    QVERIFY(std::abs(measured.brightness - mean) < 1e-5);
    const double kept = std::sqrt(gradientEnergy(soft) / gradientEnergy(luma));
    QVERIFY2(std::abs(measured.sharpness - (1 - kept)) < 1e-4,
             qPrintable(QStringLiteral("%1 %2").arg(measured.sharpness).arg(1 - kept)));
}

} // namespace

class TestAppearance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAPlainReference() {
        compareWithReference(drawn({96, 64}, 0.1, 0.9));
        compareWithReference(blurred(drawn({61, 83}, 0.0, 0.5), 1.3));
    }

    void sharpnessDependsNeitherOnBrightnessNorOnContrast() {
        const float sharpness = appearanceOf(drawn({200, 160}, 0.1, 0.9)).sharpness;
        QVERIFY(std::abs(appearanceOf(drawn({200, 160}, 0.05, 0.45)).sharpness - sharpness) < 0.01);
        QVERIFY(std::abs(appearanceOf(drawn({200, 160}, 0.4, 0.6)).sharpness - sharpness) < 0.02);
    }

    void blurTakesSharpnessAway() {
        const Image photo = drawn({200, 160}, 0.1, 0.9);
        float before = appearanceOf(photo).sharpness;
        for (const double deviation : {1.0, 2.0, 4.0}) {
            const float after = appearanceOf(blurred(photo, deviation)).sharpness;
            QVERIFY(after < 0.8F * before);
            before = after;
        }
    }

    void aLargePhotoIsMeasuredAtTheWorkingResolution() {
        const Image small = drawn({512, 100}, 0.1, 0.9);
        Image large;
        cv::resize(small.pixels, large.pixels, {}, 3, 3, cv::INTER_NEAREST);
        const Appearance expected = appearanceOf(small);
        const Appearance measured = appearanceOf(large);
        QVERIFY(std::abs(measured.brightness - expected.brightness) < 1e-4F);
        QVERIFY(std::abs(measured.sharpness - expected.sharpness) < 1e-3F);
    }

    void sixteenBitsAreMeasuredAsEight() {
        const Image eight = drawn({120, 90}, 0.1, 0.9);
        Image sixteen;
        eight.pixels.convertTo(sixteen.pixels, CV_16U, 257);
        QCOMPARE(appearanceOf(sixteen).brightness, appearanceOf(eight).brightness);
        QVERIFY(std::abs(appearanceOf(sixteen).sharpness - appearanceOf(eight).sharpness) < 1e-5F);
    }

    void aFlatPhotoHasNoSharpness_data() {
        QTest::addColumn<int>("shade");
        QTest::addColumn<int>("side");
        QTest::newRow("black") << 0 << 64;
        QTest::newRow("grey") << 127 << 64;
        QTest::newRow("one pixel") << 200 << 1;
        QTest::newRow("large and white") << 255 << 1500;
    }

    void aFlatPhotoHasNoSharpness() {
        QFETCH(int, shade);
        QFETCH(int, side);
        const Appearance appearance =
            appearanceOf({cv::Mat(side, side, CV_8UC3, cv::Scalar::all(shade))});
        QVERIFY(std::abs(appearance.brightness - static_cast<float>(shade) / 255) < 1e-5F);
        QCOMPARE(appearance.sharpness, 0.0F);
    }
};

QTEST_GUILESS_MAIN(TestAppearance)
#include "test_appearance.moc"
