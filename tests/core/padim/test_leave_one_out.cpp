#include "core/padim/dense_reference.h"
#include "padim/leave_one_out.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace patchgauge;
using padim::Combine;
using padim::Embedding;
using padim::EmbeddingLayout;
using padim::Factor;

namespace {

const std::vector<Size> grids{{2, 1}, {4, 2}, {8, 4}};
const std::vector<int> dimensions{4, 3, 3};
const image::InputSettings input{{32, 32}, {32, 16}, 0}; // the finest grid has 4 × 4 pixels a cell

Factor factorOf(const EmbeddingLayout& layout, const std::vector<Embedding>& images) {
    padim::Statistics statistics(layout);
    statistics.add(images, 1);
    return {statistics, {}, 1, {}};
}

/// Distances of image `left` from the Gaussians of the others, with σ² of all images and
/// ε(N−1)/(N−2), by retraining in float64.
std::vector<double> retrainedWithout(std::size_t left, const EmbeddingLayout& layout,
                                     const std::vector<Embedding>& images) {
    std::vector<Embedding> others = images;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(left));
    const auto n = static_cast<double>(images.size());
    const Eigen::VectorXd regulariser =
        0.1 * (n - 1) / (n - 2) * test::DenseReference(layout, images).variances();
    const test::DenseReference reference(layout, others);
    std::vector<double> distances;
    for (std::size_t cell = 0; cell < layout.patchGrid().area(); ++cell) {
        Eigen::MatrixXd covariance = reference.sampleCovariance(cell);
        covariance.diagonal() += regulariser;
        const Eigen::VectorXd e =
            test::DenseReference::patch(layout, images[left], cell) - reference.mean(cell);
        distances.push_back(std::sqrt(e.dot(covariance.ldlt().solve(e))));
    }
    return distances;
}

/// Percentile with linear interpolation between order statistics.
double percentile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const double position = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] +
           (position - static_cast<double>(below)) * (values[above] - values[below]);
}

} // namespace

class TestLeaveOneOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsRetrainingWithoutTheImage_data() {
        QTest::addColumn<int>("images");
        QTest::newRow("more than dimensions") << 30;
        QTest::newRow("fewer than dimensions") << 5;
        QTest::newRow("the least") << 3;
    }

    void equalsRetrainingWithoutTheImage() {
        QFETCH(int, images);
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(31);
        const auto training = test::randomEmbeddings(layout, std::size_t(images), random);
        const Factor factor = factorOf(layout, training);
        for (const std::size_t left : {std::size_t{0}, training.size() - 1}) {
            auto shares = factor.squaredDistances(training[left], 1);
            const Grid<float> distances = padim::combineShares(shares, layout);
            const std::vector<double> expected = retrainedWithout(left, layout, training);
            for (std::size_t cell = 0; cell < expected.size(); ++cell) {
                const double q = double(distances.data()[cell]) * distances.data()[cell];
                const double found = std::sqrt(padim::leaveOneOut(q, std::int64_t{images}));
                QVERIFY2(std::abs(found - expected[cell]) < 1e-4 * expected[cell],
                         qPrintable(QString("%1 instead of %2").arg(found).arg(expected[cell])));
            }
        }
    }

    void summedLayersAreLeftOutEachByItself() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions, Combine::Sum);
        Random random(32);
        const auto training = test::randomEmbeddings(layout, 12, random);
        padim::LeaveOneOut leaveOneOut(factorOf(layout, training), input, 0);
        std::vector<float> scores;
        for (const Embedding& image : training)
            scores.push_back(leaveOneOut.add(image, 1));

        std::vector<double> expected(layout.patchGrid().area());
        for (std::size_t l = 0; l < grids.size(); ++l) {
            const EmbeddingLayout single = test::makeLayout({grids[l]}, {dimensions[l]});
            std::vector<Embedding> images;
            for (const Embedding& image : training)
                images.push_back({{image.levels[l]}});
            const std::vector<double> distances = retrainedWithout(0, single, images);
            for (std::size_t cell = 0; cell < expected.size(); ++cell)
                expected[cell] += distances[padim::ancestor(cell, layout.patchGrid(), grids[l])];
        }
        const double largest = *std::max_element(expected.begin(), expected.end());
        // Without smoothing, enlarging keeps the maximum where two equal cells meet, and lowers a
        // lone one a little.
        QVERIFY(scores[0] <= largest * 1.0001);
        QVERIFY(scores[0] > 0.75 * largest);
    }

    void normalRangeIsMeanAndPercentileOfThePatch_data() {
        QTest::addColumn<int>("images");
        QTest::newRow("3") << 3;
        QTest::newRow("40") << 40;
        QTest::newRow("101: exactly an order statistic") << 101;
        QTest::newRow("230") << 230;
    }

    void normalRangeIsMeanAndPercentileOfThePatch() {
        QFETCH(int, images);
        const EmbeddingLayout layout = test::makeLayout({{2, 1}, {4, 2}}, {2, 2});
        Random random(33);
        const auto training = test::randomEmbeddings(layout, std::size_t(images), random);
        const Factor factor = factorOf(layout, training);
        padim::LeaveOneOut leaveOneOut(factor, {{32, 32}, {32, 32}, 0}, 4);
        std::vector<std::vector<double>> distances(layout.patchGrid().area());
        for (const Embedding& image : training) {
            leaveOneOut.add(image, 1);
            auto shares = factor.squaredDistances(image, 1);
            const Grid<float> all = padim::combineShares(shares, layout);
            for (std::size_t cell = 0; cell < all.count(); ++cell)
                distances[cell].push_back(std::sqrt(padim::leaveOneOut(
                    double(all.data()[cell]) * all.data()[cell], std::int64_t{images})));
        }
        const padim::NormalRange range = leaveOneOut.normalRange();
        for (std::size_t cell = 0; cell < distances.size(); ++cell) {
            double sum = 0;
            for (const double distance : distances[cell])
                sum += distance;
            QVERIFY(std::abs(range.mean.data()[cell] - sum / images) < 1e-4);
            QVERIFY(std::abs(range.p99.data()[cell] - percentile(distances[cell], 0.99)) < 1e-4);
        }
    }

    void anUnusualTrainingImageScoresFarAboveItsOwnDistance() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(34);
        auto training = test::randomEmbeddings(layout, 20, random);
        for (float& value : training[3].levels[2])
            value += 30;
        padim::LeaveOneOut leaveOneOut(factorOf(layout, training), input, 4);
        std::vector<float> scores;
        for (const Embedding& image : training)
            scores.push_back(leaveOneOut.add(image, 1));
        const float unusual = scores[3];
        scores.erase(scores.begin() + 3);
        QVERIFY(unusual > 3 * *std::max_element(scores.begin(), scores.end()));
    }
};

QTEST_APPLESS_MAIN(TestLeaveOneOut)
#include "test_leave_one_out.moc"
