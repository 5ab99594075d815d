#include "base/random.h"
#include "evaluation/pixel_metrics.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <set>
#include <stdexcept>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::evaluation;

namespace {

constexpr float notInspected = std::numeric_limits<float>::quiet_NaN();

struct Sample {
    Grid<float> map;
    Mask mask;
};

using Samples = std::vector<Sample>;

/// One row of pixels.
Sample row(const std::vector<float>& scores, const std::vector<int>& mask) {
    const Size size{static_cast<int>(scores.size()), 1};
    Sample sample{Grid<float>(size), Mask(size)};
    std::copy(scores.begin(), scores.end(), sample.map.begin());
    std::transform(mask.begin(), mask.end(), sample.mask.begin(),
                   [](int value) { return static_cast<unsigned char>(value); });
    return sample;
}

PixelMetrics fed(const Samples& samples) {
    PixelMetrics metrics;
    for (const Sample& sample : samples)
        metrics.add(sample.map, sample.mask);
    return metrics;
}

// Plain references, by way of a list of all pixels.

struct Pixels {
    std::vector<float> normal;
    std::vector<std::vector<float>> regions; ///< scores of each
};

/// The inspected scores of the region at a cell, which is wiped from the mask.
std::vector<float> takeRegion(const Grid<float>& map, Mask& mask, Cell start) {
    std::vector<float> scores;
    std::vector<Cell> open{start};
    mask.at(start) = 0;
    while (!open.empty()) {
        const Cell cell = open.back();
        open.pop_back();
        if (!std::isnan(map.at(cell)))
            scores.push_back(map.at(cell));
        for (int y = std::max(0, cell.row - 1); y <= std::min(cell.row + 1, mask.height() - 1); ++y)
            for (int x = std::max(0, cell.column - 1);
                 x <= std::min(cell.column + 1, mask.width() - 1); ++x)
                if (mask.at(y, x) != 0) {
                    mask.at(y, x) = 0;
                    open.push_back({y, x});
                }
    }
    return scores;
}

Pixels pixelsOf(const Samples& samples) {
    Pixels pixels;
    for (const Sample& sample : samples) {
        for (std::size_t i = 0; i < sample.map.count(); ++i)
            if (sample.mask.data()[i] == 0 && !std::isnan(sample.map.data()[i]))
                pixels.normal.push_back(sample.map.data()[i]);
        Mask left = sample.mask;
        for (int y = 0; y < left.height(); ++y)
            for (int x = 0; x < left.width(); ++x)
                if (left.at(y, x) != 0)
                    if (auto scores = takeRegion(sample.map, left, {y, x}); !scores.empty())
                        pixels.regions.push_back(std::move(scores));
    }
    return pixels;
}

/// By ranks in the sorted list of all scores, ties at their mean rank.
double aurocBySorting(const Samples& samples) {
    const Pixels pixels = pixelsOf(samples);
    std::vector<std::pair<float, bool>> all;
    for (const float score : pixels.normal)
        all.emplace_back(score, false);
    for (const auto& region : pixels.regions)
        for (const float score : region)
            all.emplace_back(score, true);
    std::sort(all.begin(), all.end());

    double ranks = 0;
    double defective = 0;
    for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
        double hits = 0;
        for (; end < all.size() && all[end].first == all[begin].first; ++end)
            hits += all[end].second ? 1 : 0;
        ranks += hits * (static_cast<double>(begin + end) + 1) / 2;
        defective += hits;
    }
    const auto normal = static_cast<double>(pixels.normal.size());
    return (ranks - defective * (defective + 1) / 2) / (normal * defective);
}

double shareReaching(const std::vector<float>& scores, float threshold) {
    const auto reaching = std::count_if(scores.begin(), scores.end(),
                                        [&](float score) { return score >= threshold; });
    return static_cast<double>(reaching) / static_cast<double>(scores.size());
}

/// By every distinct score as threshold.
double proByScan(const Samples& samples, double limit) {
    const Pixels pixels = pixelsOf(samples);
    std::set<float, std::greater<>> thresholds(pixels.normal.begin(), pixels.normal.end());
    for (const auto& region : pixels.regions)
        thresholds.insert(region.begin(), region.end());

    double area = 0;
    double rateBefore = 0;
    double overlapBefore = 0;
    for (const float threshold : thresholds) {
        const double rate = shareReaching(pixels.normal, threshold);
        double overlap = 0;
        for (const auto& region : pixels.regions)
            overlap +=
                shareReaching(region, threshold) / static_cast<double>(pixels.regions.size());
        if (rate >= limit) {
            const double part = rate > rateBefore ? (limit - rateBefore) / (rate - rateBefore) : 0;
            const double atLimit = overlapBefore + part * (overlap - overlapBefore);
            area += (limit - rateBefore) * (overlapBefore + atLimit) / 2;
            return area / limit;
        }
        area += (rate - rateBefore) * (overlapBefore + overlap) / 2;
        rateBefore = rate;
        overlapBefore = overlap;
    }
    return area / limit;
}

// Random images.

/// Discs of all sizes, some of which touch, and single pixels.
Mask randomMask(Size size, Random& random) {
    Mask mask(size, 0);
    const std::uint64_t discs = random.below(4);
    for (std::uint64_t i = 0; i < discs; ++i) {
        const double x = random.uniform(0, size.width);
        const double y = random.uniform(0, size.height);
        const double radius = random.uniform(0.5, size.width / 6.0);
        for (int row = 0; row < size.height; ++row)
            for (int column = 0; column < size.width; ++column)
                if (std::hypot(column + 0.5 - x, row + 0.5 - y) < radius)
                    mask.at(row, column) = 255;
    }
    for (int i = 0; i < 5; ++i)
        mask.at(static_cast<int>(random.below(static_cast<std::uint64_t>(size.height))),
                static_cast<int>(random.below(static_cast<std::uint64_t>(size.width)))) = 1;
    return mask;
}

using Draw = std::function<float(Random&, bool defective)>;

Samples randomSamples(std::uint64_t seed, int count, Size size, const Draw& draw) {
    Random random(seed);
    Samples samples;
    for (int i = 0; i < count; ++i) {
        Sample sample{Grid<float>(size), randomMask(size, random)};
        for (std::size_t p = 0; p < size.area(); ++p)
            sample.map.data()[p] = draw(random, sample.mask.data()[p] != 0);
        samples.push_back(std::move(sample));
    }
    return samples;
}

/// Distances as Mahalanobis distances are: 2 … 30 where normal, 5 … 60 where defective, on a
/// logarithmic scale and more often low than high.
float distance(Random& random, bool defective) {
    const double share = random.uniform() * random.uniform();
    return static_cast<float>(defective ? 5 * std::pow(12.0, std::sqrt(share))
                                        : 2 * std::pow(15.0, share));
}

float tiedDistance(Random& random, bool defective) {
    return std::floor(distance(random, defective) / 4);
}

float partlyInspected(Random& random, bool defective) {
    return random.below(5) == 0 ? notInspected : distance(random, defective);
}

/// Around zero, as other methods' scores may be.
float signedScore(Random& random, bool defective) {
    return static_cast<float>(random.uniform(-3, 2) + (defective ? 1.5 : 0));
}

float narrowBand(Random& random, bool defective) {
    return static_cast<float>(10 + 0.3 * random.uniform() * random.uniform() +
                              (defective ? 0.1 : 0));
}

bool agree(double a, double b, double tolerance = 1e-4) {
    return std::abs(a - b) < tolerance;
}

} // namespace

class TestPixelMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aurocOfSmallCasesWorkedOutByHand();
    void proWorkedOutByHand();
    void proIsInterpolatedAtTheLimit();
    void everyRegionCountsAlikeWhateverItsSizeAndImage();
    void diagonalNeighboursAreOneRegion();
    void agreesWithPlainReferences_data();
    void agreesWithPlainReferences();
    void aurocOfLargeMapsAgreesWithSorting_data();
    void aurocOfLargeMapsAgreesWithSorting();
    void pixelsThatWereNotInspectedTakeNoPart();
    void negativeZeroEqualsZero();
    void infiniteScoresAreRanked();
    void nothingIsClaimedWithoutBothClasses();
    void mapAndMaskOfDifferentSizeAreRefused();
};

void TestPixelMetrics::aurocOfSmallCasesWorkedOutByHand() {
    QCOMPARE(fed({row({1, 2, 3, 4}, {0, 0, 1, 1})}).pixelAuroc().value(), 1.0);
    QCOMPARE(fed({row({1, 2, 3, 4}, {1, 1, 0, 0})}).pixelAuroc().value(), 0.0);
    QCOMPARE(fed({row({1, 2, 3, 4}, {0, 1, 0, 1})}).pixelAuroc().value(), 0.75);
    QCOMPARE(fed({row({5, 5}, {0, 0}), row({5, 5}, {1, 0})}).pixelAuroc().value(), 0.5);
}

void TestPixelMetrics::proWorkedOutByHand() {
    // Ten normal pixels score 1 … 10. One region has 10.5 and 8.5, the other one 0. So the mean
    // overlap is 1/4 up to a false-positive rate of 0.2, and 1/2 from there on.
    const Sample sample = row({10.5f, 8.5f, 1, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10},
                              {1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    const PixelMetrics metrics = fed({sample});
    QVERIFY(agree(metrics.proAuroc().value(), (0.2 * 0.25 + 0.1 * 0.5) / 0.3, 1e-12));
    QVERIFY(agree(metrics.proAuroc(0.2).value(), 0.25, 1e-12));
    QVERIFY(agree(metrics.proAuroc(1).value(), 0.2 * 0.25 + 0.8 * 0.5, 1e-12));
}

void TestPixelMetrics::proIsInterpolatedAtTheLimit() {
    // All alike: the curve is the diagonal.
    const PixelMetrics metrics = fed({row({5, 5, 5}, {0, 1, 0})});
    QVERIFY(agree(metrics.proAuroc().value(), 0.15, 1e-12));
}

void TestPixelMetrics::everyRegionCountsAlikeWhateverItsSizeAndImage() {
    // The small region is found, the large one in another image is not.
    const PixelMetrics metrics = fed({row({9, 5}, {1, 0}), row({5, 1, 1, 1}, {0, 1, 1, 1})});
    QVERIFY(agree(metrics.proAuroc().value(), 0.5, 1e-12));
    QVERIFY(agree(metrics.pixelAuroc().value(), 0.25, 1e-12));
}

void TestPixelMetrics::diagonalNeighboursAreOneRegion() {
    Sample sample{Grid<float>({5, 2}, 5), Mask({5, 2}, 0)};
    for (const Cell cell : {Cell{0, 0}, Cell{1, 1}}) {
        sample.map.at(cell) = 9;
        sample.mask.at(cell) = 1;
    }
    sample.map.at(0, 4) = 1;
    sample.mask.at(0, 4) = 1;
    QVERIFY(agree(fed({sample}).proAuroc().value(), 0.5, 1e-12)); // 2/3 for three regions
}

void TestPixelMetrics::agreesWithPlainReferences_data() {
    QTest::addColumn<Draw>("draw");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("distances") << Draw(distance) << 1e-4;
    QTest::newRow("many ties") << Draw(tiedDistance) << 1e-12;
    QTest::newRow("parts not inspected") << Draw(partlyInspected) << 1e-4;
    QTest::newRow("negative scores") << Draw(signedScore) << 1e-4;
}

void TestPixelMetrics::agreesWithPlainReferences() {
    QFETCH(const Draw, draw);
    QFETCH(const double, tolerance);
    for (const std::uint64_t seed : {1u, 2u, 3u}) {
        const Samples samples = randomSamples(seed, 4, {48, 36}, draw);
        const PixelMetrics metrics = fed(samples);
        QVERIFY(agree(metrics.pixelAuroc().value(), aurocBySorting(samples), tolerance));
        for (const double limit : {0.05, 0.3, 1.0})
            QVERIFY(agree(metrics.proAuroc(limit).value(), proByScan(samples, limit), tolerance));
    }
}

void TestPixelMetrics::aurocOfLargeMapsAgreesWithSorting_data() {
    QTest::addColumn<Draw>("draw");
    QTest::newRow("distances") << Draw(distance);
    QTest::newRow("narrow band of distances") << Draw(narrowBand);
}

void TestPixelMetrics::aurocOfLargeMapsAgreesWithSorting() {
    QFETCH(const Draw, draw);
    const Samples samples = randomSamples(7, 8, {256, 224}, draw);
    QVERIFY(agree(fed(samples).pixelAuroc().value(), aurocBySorting(samples)));
}

void TestPixelMetrics::pixelsThatWereNotInspectedTakeNoPart() {
    const Sample whole = row({4, 9, 3, 6, 1}, {0, 1, 0, 1, 1});
    const Sample more = row({notInspected, 4, 9, notInspected, 3, notInspected, notInspected, 6, 1},
                            {0, 0, 1, 1, 0, 0, 1, 1, 1});
    const Sample none = row({notInspected, notInspected}, {1, 0});
    const PixelMetrics expected = fed({whole});
    const PixelMetrics metrics = fed({more, none});
    QCOMPARE(metrics.pixelAuroc().value(), expected.pixelAuroc().value());
    QCOMPARE(metrics.proAuroc().value(), expected.proAuroc().value());
    QVERIFY(!fed({none}).pixelAuroc());
    QVERIFY(!fed({none}).proAuroc());
}

void TestPixelMetrics::negativeZeroEqualsZero() {
    QCOMPARE(fed({row({-0.0f, 0.0f}, {0, 1})}).pixelAuroc().value(), 0.5);
}

void TestPixelMetrics::infiniteScoresAreRanked() {
    constexpr float infinity = std::numeric_limits<float>::infinity();
    const PixelMetrics metrics = fed({row({-infinity, -1e38f, 1e38f, infinity}, {0, 0, 1, 1})});
    QCOMPARE(metrics.pixelAuroc().value(), 1.0);
    QCOMPARE(metrics.proAuroc().value(), 1.0);
}

void TestPixelMetrics::nothingIsClaimedWithoutBothClasses() {
    for (const Samples& samples :
         {Samples(), Samples{row({1, 2}, {0, 0})}, Samples{row({1, 2}, {1, 1})}}) {
        QVERIFY(!fed(samples).pixelAuroc());
        QVERIFY(!fed(samples).proAuroc());
    }
}

void TestPixelMetrics::mapAndMaskOfDifferentSizeAreRefused() {
    PixelMetrics metrics;
    QVERIFY_EXCEPTION_THROWN(metrics.add(Grid<float>({4, 2}), Mask({2, 4})), std::invalid_argument);
}

QTEST_APPLESS_MAIN(TestPixelMetrics)
#include "test_pixel_metrics.moc"
