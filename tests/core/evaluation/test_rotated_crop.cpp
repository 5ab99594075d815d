#include "base/random.h"
#include "evaluation/rotated_crop.h"

#include <opencv2/core.hpp>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::evaluation;

namespace {

constexpr int resizedSide = 256;
constexpr int croppedSide = 224;

bool equal(const RotatedCrop& a, const RotatedCrop& b) {
    return a.degrees == b.degrees && a.left == b.left && a.top == b.top;
}

/// Draws of every kind, the extremes among them.
std::vector<RotatedCrop> draws() {
    std::vector<RotatedCrop> draws{
        {0, 0, 0}, {0, 32, 5}, {-10, 16, 16}, {9.99, 32, 0}, {10, 0, 32}};
    for (std::size_t index = 0; index < 5; ++index)
        draws.push_back(drawRotatedCrop(3, index));
    return draws;
}

/// Where a pixel of the result comes from, in pixels of the resized image counted from the first
/// one's centre.
struct Origin {
    double x;
    double y;
};

Origin originOf(int x, int y, const RotatedCrop& draw) {
    const double centre = (resizedSide - 1) / 2.0;
    const double angle = draw.degrees * std::numbers::pi / 180;
    const double right = x + draw.left - centre;
    const double down = y + draw.top - centre;
    // The picture turns counter-clockwise (rows run down), so its origin lies clockwise.
    return {centre + right * std::cos(angle) - down * std::sin(angle),
            centre + right * std::sin(angle) + down * std::cos(angle)};
}

/// … 2 1 | 0 1 2 … n−1 | n−2 …
int reflected(int index) {
    if (index < 0)
        return -index;
    return index < resizedSide ? index : 2 * (resizedSide - 1) - index;
}

double bilinear(const cv::Mat& pixels, Origin origin, int channel) {
    const double left = std::floor(origin.x);
    const double top = std::floor(origin.y);
    double sum = 0;
    for (const int dy : {0, 1})
        for (const int dx : {0, 1}) {
            const double weight = (dx == 1 ? origin.x - left : 1 - (origin.x - left)) *
                                  (dy == 1 ? origin.y - top : 1 - (origin.y - top));
            const auto& pixel = pixels.at<cv::Vec3b>(reflected(static_cast<int>(top) + dy),
                                                     reflected(static_cast<int>(left) + dx));
            sum += weight * pixel[channel];
        }
    return sum;
}

/// Waves in every channel, slow enough that a small fraction of a pixel does not matter.
cv::Mat waves() {
    cv::Mat pixels(resizedSide, resizedSide, CV_8UC3);
    for (int y = 0; y < resizedSide; ++y)
        for (int x = 0; x < resizedSide; ++x)
            for (int c = 0; c < 3; ++c)
                pixels.at<cv::Vec3b>(y, x)[c] = static_cast<unsigned char>(
                    128 + 100 * std::sin(x / 17.0 + c) * std::cos(y / 23.0 - c));
    return pixels;
}

/// Whether a point of the unit square lies in the flaw: an oblong one, away from the centre and
/// from any symmetry, large enough that its border weighs little.
bool inFlaw(double x, double y) {
    return std::hypot((x - 0.36) / 0.18, (y - 0.6) / 0.1) < 1;
}

struct FlawedPart {
    image::Image photo;
    Mask mask;
};

/// A dark photo with a bright flaw, and the mask that marks it.
FlawedPart flawedPart(Size size, int type) {
    FlawedPart part{{cv::Mat(size.height, size.width, type, cv::Scalar::all(0))}, Mask(size, 0)};
    const double full = part.photo.pixels.depth() == CV_16U ? 65535 : 255;
    for (int row = 0; row < size.height; ++row)
        for (int column = 0; column < size.width; ++column)
            if (inFlaw((column + 0.5) / size.width, (row + 0.5) / size.height)) {
                part.photo.pixels(cv::Rect(column, row, 1, 1)).setTo(cv::Scalar::all(full));
                part.mask.at(row, column) = 255;
            }
    return part;
}

double intersectionOverUnion(const image::Image& photo, const Mask& mask) {
    cv::Mat shares; // of full brightness
    photo.pixels.convertTo(shares, CV_32F,
                           photo.pixels.depth() == CV_16U ? 1 / 65535.0 : 1 / 255.0);
    double both = 0;
    double either = 0;
    for (int row = 0; row < mask.height(); ++row)
        for (int column = 0; column < mask.width(); ++column) {
            const bool bright = shares.at<cv::Vec3f>(row, column)[0] > 0.5f;
            const bool marked = mask.at(row, column) != 0;
            both += bright && marked ? 1 : 0;
            either += bright || marked ? 1 : 0;
        }
    return both / either;
}

} // namespace

class TestRotatedCrop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedAndIndexGiveTheSameDraw();
    void drawsFollowTheDocumentedOrder();
    void drawsCoverTheirRangesEvenly();
    void neighbouringSeedsShareNoDraws();
    void withoutRotationItIsACrop();
    void photoIsRotatedCounterClockwiseAboutItsCentre();
    void maskIsRotatedByNearestNeighbour();
    void flawAndMaskStillCoincide_data();
    void flawAndMaskStillCoincide();
    void sixteenBitsKeepTheirLowBits();
    void plainPartHasNoDarkCorners();
};

void TestRotatedCrop::sameSeedAndIndexGiveTheSameDraw() {
    for (std::size_t index = 0; index < 20; ++index) {
        QVERIFY(equal(drawRotatedCrop(42, index), drawRotatedCrop(42, index)));
        QVERIFY(!equal(drawRotatedCrop(42, index), drawRotatedCrop(42, index + 1)));
        QVERIFY(!equal(drawRotatedCrop(42, index), drawRotatedCrop(43, index)));
    }
}

void TestRotatedCrop::drawsFollowTheDocumentedOrder() {
    Random random(Random(7).next() + 11);
    const RotatedCrop draw = drawRotatedCrop(7, 11);
    QCOMPARE(draw.degrees, random.uniform(-10, 10));
    QCOMPARE(draw.left, static_cast<int>(random.below(33)));
    QCOMPARE(draw.top, static_cast<int>(random.below(33)));
}

void TestRotatedCrop::drawsCoverTheirRangesEvenly() {
    constexpr int count = 4000;
    double sum = 0;
    double squares = 0;
    std::set<int> lefts;
    std::set<int> tops;
    for (std::size_t index = 0; index < count; ++index) {
        const RotatedCrop draw = drawRotatedCrop(1, index);
        QVERIFY(draw.degrees >= -10 && draw.degrees < 10);
        sum += draw.degrees;
        squares += draw.degrees * draw.degrees;
        lefts.insert(draw.left);
        tops.insert(draw.top);
    }
    // A uniform angle has mean 0 ± 10/√3/√count, and mean square 100/3 ± 30/√count.
    QVERIFY(std::abs(sum / count) < 4 * 5.78 / std::sqrt(count));
    QVERIFY(std::abs(squares / count - 100.0 / 3) < 4 * 30 / std::sqrt(count));
    for (const auto& offsets : {lefts, tops}) {
        QCOMPARE(offsets.size(), std::size_t{33});
        QCOMPARE(*offsets.begin(), 0);
        QCOMPARE(*offsets.rbegin(), 32);
    }
}

void TestRotatedCrop::neighbouringSeedsShareNoDraws() {
    std::set<double> angles;
    for (std::uint64_t seed = 0; seed < 10; ++seed)
        for (std::size_t index = 0; index < 100; ++index)
            angles.insert(drawRotatedCrop(seed, index).degrees);
    QCOMPARE(angles.size(), std::size_t{1000});
}

void TestRotatedCrop::withoutRotationItIsACrop() {
    const cv::Mat photo = waves();
    const image::Image result = rotatedAndCropped(image::Image{photo}, {0, 5, 32});
    QCOMPARE(result.size(), (Size{croppedSide, croppedSide}));
    QCOMPARE(result.pixels.type(), CV_8UC3);
    QCOMPARE(
        cv::norm(result.pixels, photo(cv::Rect(5, 32, croppedSide, croppedSide)), cv::NORM_INF),
        0.0);
}

void TestRotatedCrop::photoIsRotatedCounterClockwiseAboutItsCentre() {
    const cv::Mat photo = waves();
    for (const RotatedCrop& draw : draws()) {
        const cv::Mat result = rotatedAndCropped(image::Image{photo}, draw).pixels;
        double largest = 0;
        for (int y = 0; y < croppedSide; ++y)
            for (int x = 0; x < croppedSide; ++x)
                for (int c = 0; c < 3; ++c)
                    largest = std::max(largest, std::abs(result.at<cv::Vec3b>(y, x)[c] -
                                                         bilinear(photo, originOf(x, y, draw), c)));
        // Half a level of rounding, and the slope of the waves over 1/32 of a pixel.
        QVERIFY2(largest < 0.5 + 0.5, qPrintable(QString::number(largest)));
    }
}

void TestRotatedCrop::maskIsRotatedByNearestNeighbour() {
    Random random(5);
    Mask mask({resizedSide, resizedSide});
    for (unsigned char& value : mask)
        value = static_cast<unsigned char>(random.below(256));
    for (const RotatedCrop& draw : draws()) {
        const Mask result = rotatedAndCropped(mask, draw);
        QCOMPARE(result.size(), (Size{croppedSide, croppedSide}));
        int different = 0;
        for (int y = 0; y < croppedSide; ++y)
            for (int x = 0; x < croppedSide; ++x) {
                const Origin origin = originOf(x, y, draw);
                const int row = reflected(static_cast<int>(std::floor(origin.y + 0.5)));
                const int column = reflected(static_cast<int>(std::floor(origin.x + 0.5)));
                different += result.at(y, x) != mask.at(row, column) ? 1 : 0;
            }
        // Origins that lie half-way between two pixels, as far as OpenCV tells.
        QVERIFY2(different < croppedSide * croppedSide / 200,
                 qPrintable(QString::number(different)));
    }
}

void TestRotatedCrop::flawAndMaskStillCoincide_data() {
    QTest::addColumn<Size>("size");
    QTest::addColumn<int>("type");
    QTest::newRow("large, 8 bits") << Size{900, 700} << CV_8UC3;
    QTest::newRow("large, 16 bits") << Size{700, 1100} << CV_16UC3;
    QTest::newRow("small") << Size{190, 240} << CV_8UC3;
    QTest::newRow("as it is resized") << Size{256, 256} << CV_8UC3;
}

void TestRotatedCrop::flawAndMaskStillCoincide() {
    QFETCH(const Size, size);
    QFETCH(const int, type);
    const FlawedPart part = flawedPart(size, type);
    for (const RotatedCrop& draw : draws()) {
        const image::Image photo = rotatedAndCropped(part.photo, draw);
        const Mask mask = rotatedAndCropped(part.mask, draw);
        QCOMPARE(photo.pixels.type(), type);
        const double overlap = intersectionOverUnion(photo, mask);
        QVERIFY2(overlap > 0.95, qPrintable(QString::number(overlap)));
    }
}

void TestRotatedCrop::sixteenBitsKeepTheirLowBits() {
    const image::Image photo{cv::Mat(300, 400, CV_16UC3, cv::Scalar::all(257 * 100 + 3))};
    const cv::Mat result = rotatedAndCropped(photo, {7.5, 3, 30}).pixels;
    QCOMPARE(cv::norm(result,
                      cv::Mat(croppedSide, croppedSide, CV_16UC3, cv::Scalar::all(257 * 100 + 3)),
                      cv::NORM_INF),
             0.0);
}

void TestRotatedCrop::plainPartHasNoDarkCorners() {
    const image::Image photo{cv::Mat(500, 500, CV_8UC3, cv::Scalar::all(200))};
    for (const RotatedCrop& draw : draws()) {
        double darkest = 0;
        cv::minMaxIdx(rotatedAndCropped(photo, draw).pixels.reshape(1), &darkest);
        QCOMPARE(darkest, 200.0);
    }
}

QTEST_APPLESS_MAIN(TestRotatedCrop)
#include "test_rotated_crop.moc"
