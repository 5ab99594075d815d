#include "base/error.h"
#include "core/padim/dense_reference.h"
#include "padim/factor.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace patchgauge;
using detector::Combine;
using detector::Embedding;
using detector::EmbeddingLayout;
using detector::Regulariser;
using padim::Factor;
using padim::Statistics;

namespace {

const std::vector<Size> grids{{2, 1}, {4, 2}, {8, 4}};
const std::vector<int> dimensions{5, 3, 4};

Statistics statisticsOf(const EmbeddingLayout& layout, const std::vector<Embedding>& images) {
    Statistics statistics(layout);
    statistics.add(images, 2);
    return statistics;
}

Grid<float> distancesOf(const Factor& factor, const Embedding& embedding) {
    auto shares = factor.squaredDistances(embedding, 2);
    return padim::combineShares(shares, factor.layout());
}

/// Largest relative error of the distances of `probe` against the dense reference.
double largestError(const Factor& factor, const test::DenseReference& reference,
                    const Embedding& probe, const std::vector<std::size_t>& without = {}) {
    const Grid<float> distances = distancesOf(factor, probe);
    double largest = 0;
    for (std::size_t cell = 0; cell < distances.count(); ++cell) {
        const double expected =
            reference.distance(cell, test::DenseReference::patch(factor.layout(), probe, cell),
                               factor.regulariser(), without);
        largest = std::max(largest, std::abs(distances.data()[cell] - expected) / expected);
    }
    return largest;
}

} // namespace

class TestFactor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imagesTogetherEqualEachAlone() {
        // Wide enough for whole blocks of rows and a rest, and more images than lanes.
        const EmbeddingLayout layout = test::makeLayout(grids, {21, 9, 18});
        Random random(5);
        const auto training = test::randomEmbeddings(layout, 30, random);
        const auto probes = test::randomEmbeddings(layout, 19, random);
        const Factor factor(statisticsOf(layout, training), Regulariser{}, 2, {});
        const test::DenseReference reference(layout, training);
        auto together = factor.squaredDistances(probes, 2);
        QCOMPARE(together.size(), probes.size());
        for (std::size_t i = 0; i < probes.size(); ++i) {
            const Grid<float> distances = padim::combineShares(together[i], layout);
            for (std::size_t cell = 0; cell < distances.count(); ++cell) {
                const double expected = reference.distance(
                    cell, test::DenseReference::patch(layout, probes[i], cell), Regulariser{});
                QVERIFY(std::abs(distances.data()[cell] - expected) < 1e-4 * expected);
            }
        }
    }

    void companyMakesNoDifference() {
        const EmbeddingLayout layout = test::makeLayout(grids, {21, 9, 18});
        Random random(6);
        const auto images = test::randomEmbeddings(layout, 20, random);
        const Factor factor(statisticsOf(layout, images), Regulariser{}, 2, {});
        const auto all = factor.squaredDistances(images, 2);
        const auto one = factor.squaredDistances(std::vector<Embedding>{images[7]}, 1);
        for (std::size_t s = 0; s < one.front().size(); ++s)
            QVERIFY(std::equal(one.front()[s].values.begin(), one.front()[s].values.end(),
                               all[7][s].values.begin()));
    }

    void distancesEqualDenseGaussians_data() {
        QTest::addColumn<int>("images");
        QTest::addColumn<double>("epsilon");
        QTest::addColumn<bool>("relative");
        QTest::newRow("more images than dimensions") << 40 << 0.1 << true;
        QTest::newRow("fewer images than dimensions") << 4 << 0.1 << true;
        QTest::newRow("one image: the regulariser alone") << 1 << 0.1 << true;
        QTest::newRow("absolute, as in the paper") << 40 << 0.01 << false;
        QTest::newRow("ill-conditioned") << 6 << 1e-4 << true;
    }

    void distancesEqualDenseGaussians() {
        QFETCH(int, images);
        QFETCH(double, epsilon);
        QFETCH(bool, relative);
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(11);
        const auto training = test::randomEmbeddings(layout, std::size_t(images), random);
        const auto probe = test::randomEmbeddings(layout, 1, random).front();
        const Regulariser regulariser{epsilon, relative};
        const Factor factor(statisticsOf(layout, training), regulariser, 2, {});
        const double error = largestError(factor, test::DenseReference(layout, training), probe);
        QVERIFY2(error < 1e-5, qPrintable(QString::number(error)));
    }

    /// Rows of every length from 1 to 90, so that each remainder of a vector's width occurs.
    void rowsOfEveryLengthEqualDenseGaussians() {
        const EmbeddingLayout layout = test::makeLayout(grids, {37, 34, 19});
        Random random(20);
        const auto training = test::randomEmbeddings(layout, 25, random);
        const auto probe = test::randomEmbeddings(layout, 1, random).front();
        const Factor factor(statisticsOf(layout, training), {}, 2, {});
        const double error = largestError(factor, test::DenseReference(layout, training), probe);
        QVERIFY2(error < 1e-5, qPrintable(QString::number(error)));
    }

    void distancesDoNotDependOnTheNumberOfThreads() {
        const EmbeddingLayout layout = test::makeLayout({{6, 6}, {12, 12}, {24, 24}}, dimensions);
        Random random(21);
        const auto training = test::randomEmbeddings(layout, 4, random);
        const Factor factor(statisticsOf(layout, training), {}, 2, {});
        const auto alone = factor.squaredDistances(training.front(), 1);
        const auto together = factor.squaredDistances(training.front(), 3);
        for (std::size_t s = 0; s < alone.size(); ++s)
            for (std::size_t cell = 0; cell < alone[s].values.count(); ++cell)
                QVERIFY(together[s].values.data()[cell] == alone[s].values.data()[cell]);
    }

    void sharesAddUpToTheSquaredDistance_data() {
        QTest::addColumn<int>("combine");
        QTest::newRow("concat") << int(Combine::Concat);
        QTest::newRow("sum") << int(Combine::Sum);
    }

    void sharesAddUpToTheSquaredDistance() {
        QFETCH(int, combine);
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions, Combine(combine));
        Random random(12);
        const auto training = test::randomEmbeddings(layout, 10, random);
        const auto probe = test::randomEmbeddings(layout, 1, random).front();
        const Factor factor(statisticsOf(layout, training), {}, 1, {});
        auto shares = factor.squaredDistances(probe, 1);
        const Grid<float> distances = padim::combineShares(shares, layout);
        QCOMPARE(shares.size(), std::size_t{3});
        QCOMPARE(shares[0].layer, std::string("layer3"));
        for (int row = 0; row < distances.height(); ++row)
            for (int column = 0; column < distances.width(); ++column) {
                double sum = 0;
                for (const detector::LayerShare& share : shares)
                    sum += detector::shareAt(share, {row, column}, distances.size());
                const double distance = distances.at(row, column);
                QVERIFY(std::abs(sum - distance * distance) < 1e-4 * sum);
            }
    }

    void theFirstShareIsTheCoarseLevelsOwnDistance() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        const EmbeddingLayout coarse = test::makeLayout({grids[0]}, {dimensions[0]});
        Random random(13);
        const auto training = test::randomEmbeddings(layout, 30, random);
        std::vector<Embedding> coarseTraining;
        for (const Embedding& image : training)
            coarseTraining.push_back({{image.levels[0]}});
        const auto probe = test::randomEmbeddings(layout, 1, random).front();
        const Factor factor(statisticsOf(layout, training), {}, 1, {});
        const auto shares = factor.squaredDistances(probe, 1);
        const test::DenseReference reference(coarse, coarseTraining);
        for (std::size_t cell = 0; cell < grids[0].area(); ++cell) {
            const Embedding own{{probe.levels[0]}};
            const double expected = reference.distance(
                cell, test::DenseReference::patch(coarse, own, cell), Regulariser{});
            QVERIFY(std::abs(std::sqrt(shares[0].values.data()[cell]) - expected) <
                    1e-5 * expected);
        }
    }

    void sumAddsTheDistancesOfSingleLayers() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions, Combine::Sum);
        Random random(14);
        const auto training = test::randomEmbeddings(layout, 30, random);
        const auto probe = test::randomEmbeddings(layout, 1, random).front();
        const Factor factor(statisticsOf(layout, training), {}, 1, {});
        const Grid<float> distances = distancesOf(factor, probe);
        Grid<double> expected(layout.patchGrid());
        for (std::size_t l = 0; l < grids.size(); ++l) {
            const EmbeddingLayout single = test::makeLayout({grids[l]}, {dimensions[l]});
            std::vector<Embedding> images;
            for (const Embedding& image : training)
                images.push_back({{image.levels[l]}});
            const test::DenseReference reference(single, images);
            const Embedding own{{probe.levels[l]}};
            for (std::size_t cell = 0; cell < expected.count(); ++cell) {
                const std::size_t source = detector::ancestor(cell, layout.patchGrid(), grids[l]);
                expected.data()[cell] += reference.distance(
                    source, test::DenseReference::patch(single, own, source), Regulariser{});
            }
        }
        for (std::size_t cell = 0; cell < expected.count(); ++cell)
            QVERIFY(std::abs(distances.data()[cell] - expected.data()[cell]) <
                    1e-5 * expected.data()[cell]);
    }

    void aChannelThatNeverVariesIsLeftOut() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(15);
        const std::vector<std::size_t> constant{1, 6, 11};
        const auto training = test::randomEmbeddings(layout, 20, random, constant);
        const auto probe = test::randomEmbeddings(layout, 1, random).front(); // varies everywhere
        const Factor factor(statisticsOf(layout, training), {}, 1, {});
        for (const std::size_t channel : constant)
            QVERIFY(!factor.isUsed(channel));
        QVERIFY(factor.isUsed(0));
        const double error =
            largestError(factor, test::DenseReference(layout, training), probe, constant);
        QVERIFY2(error < 1e-5, qPrintable(QString::number(error)));
    }

    void statisticsCanBeHadBackForAnUpdate_data() {
        QTest::addColumn<int>("combine");
        QTest::addColumn<bool>("relative");
        QTest::newRow("concat") << int(Combine::Concat) << true;
        QTest::newRow("sum") << int(Combine::Sum) << true;
        QTest::newRow("absolute") << int(Combine::Concat) << false;
    }

    void statisticsCanBeHadBackForAnUpdate() {
        QFETCH(int, combine);
        QFETCH(bool, relative);
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions, Combine(combine));
        Random random(16);
        const auto all = test::randomEmbeddings(layout, 30, random, {2});
        const std::vector<Embedding> earlier(all.begin(), all.begin() + 12);
        const std::vector<Embedding> later(all.begin() + 12, all.end());
        const Regulariser regulariser{relative ? 0.1 : 0.05, relative};
        const Factor stored(statisticsOf(layout, earlier), regulariser, 1, {});

        Statistics updated = stored.statistics(2);
        updated.add(later, 1);
        const Factor atOnce(statisticsOf(layout, all), regulariser, 1, {});
        const Factor inTwoSteps(std::move(updated), regulariser, 1, {});
        QCOMPARE(inTwoSteps.imageCount(), std::int64_t{30});
        const auto probe = test::randomEmbeddings(layout, 1, random).front();
        const Grid<float> expected = distancesOf(atOnce, probe);
        const Grid<float> found = distancesOf(inTwoSteps, probe);
        for (std::size_t i = 0; i < expected.count(); ++i)
            QVERIFY(std::abs(found.data()[i] - expected.data()[i]) < 1e-4F * expected.data()[i]);
    }

    void float16KeepsDistancesWithinAThousandth() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(17);
        const auto training = test::randomEmbeddings(layout, 50, random);
        const Factor factor(statisticsOf(layout, training), {}, 1, {});
        const Factor rounded = factor.roundedToFloat16();
        // An unusual image: what matters is the score of what stands out.
        auto probe = test::randomEmbeddings(layout, 1, random).front();
        for (auto& level : probe.levels)
            for (float& value : level)
                value += 5;
        const Grid<float> expected = distancesOf(factor, probe);
        const Grid<float> found = distancesOf(rounded, probe);
        float largest = 0;
        float difference = 0;
        for (std::size_t i = 0; i < expected.count(); ++i) {
            if (expected.data()[i] > largest) {
                largest = expected.data()[i];
                difference = std::abs(found.data()[i] - expected.data()[i]);
            }
        }
        QVERIFY2(difference < 1e-3F * largest, qPrintable(QString::number(difference / largest)));
    }

    void numbersThatAreNotFiniteAreRefused() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(18);
        auto training = test::randomEmbeddings(layout, 5, random);
        training[2].levels[1][4] = std::numeric_limits<float>::quiet_NaN();
        try {
            const Factor factor(statisticsOf(layout, training), {}, 2, {});
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::Numeric);
        }
    }

    void cancellingEndsTheFactorisation() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(19);
        Statistics statistics = statisticsOf(layout, test::randomEmbeddings(layout, 5, random));
        RunContext context;
        context.cancel.request();
        QVERIFY_EXCEPTION_THROWN(Factor(std::move(statistics), {}, 2, context), Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestFactor)
#include "test_factor.moc"
