#include "core/padim/dense_reference.h"
#include "padim/statistics.h"

#include <QTest>

#include <algorithm>

using namespace patchgauge;
using detector::Combine;
using detector::Embedding;
using detector::EmbeddingLayout;
using padim::Statistics;

namespace {

const std::vector<Size> grids{{2, 1}, {4, 2}, {4, 4}};
const std::vector<int> dimensions{3, 2, 4};

/// Largest error of an entry relative to √(Σ_aa·Σ_bb), and of a mean relative to √Σ_aa.
double largestError(const Statistics& statistics, const test::DenseReference& reference) {
    const EmbeddingLayout& layout = statistics.layout();
    const double divisor = static_cast<double>(statistics.imageCount() - 1);
    double largest = 0;
    for (std::size_t patch = 0; patch < layout.patchGrid().area(); ++patch) {
        const Eigen::MatrixXd covariance = reference.sampleCovariance(patch);
        int first = 0;
        for (std::size_t l = 0; l < layout.levels.size(); ++l) {
            const std::size_t cell =
                detector::ancestor(patch, layout.patchGrid(), layout.levels[l].grid);
            const int own = layout.levels[l].dimensions();
            const int all = first + own;
            for (int i = 0; i < own; ++i) {
                const double deviation = std::sqrt(covariance(first + i, first + i));
                const double mean =
                    statistics.level(l).mean[cell * std::size_t(own) + std::size_t(i)];
                largest = std::max(largest,
                                   std::abs(mean - reference.mean(patch)(first + i)) / deviation);
                for (int j = 0; j < all; ++j) {
                    const double entry =
                        statistics.level(l).scatter.cell(cell)[i * all + j] / divisor;
                    largest = std::max(largest, std::abs(entry - covariance(first + i, j)) /
                                                    (deviation * std::sqrt(covariance(j, j))));
                }
            }
            first = all;
        }
    }
    return largest;
}

/// What a level holds, once more.
std::vector<Statistics::LevelStatistics> copyOfLevel(const Statistics& statistics, std::size_t l,
                                                     Size grid, std::size_t own) {
    const Statistics::LevelStatistics& level = statistics.level(l);
    std::vector<Statistics::LevelStatistics> copy;
    copy.push_back({level.mean, padim::CellRows(grid, own * own)});
    for (std::size_t cell = 0; cell < grid.area(); ++cell)
        std::copy_n(level.scatter.cell(cell), own * own, copy.front().scatter.cell(cell));
    return copy;
}

/// The same for layers that are joined in either way: summed ones are statistics by themselves.
double largestErrorOfAny(const Statistics& statistics, const std::vector<Embedding>& images) {
    const EmbeddingLayout& layout = statistics.layout();
    if (layout.combine == Combine::Concat)
        return largestError(statistics, test::DenseReference(layout, images));
    double largest = 0;
    for (std::size_t l = 0; l < grids.size(); ++l) {
        const EmbeddingLayout single = test::makeLayout({grids[l]}, {dimensions[l]});
        std::vector<Embedding> layer;
        for (const Embedding& image : images)
            layer.push_back({{image.levels[l]}});
        const auto own =
            Statistics::fromParts(single, statistics.imageCount(),
                                  copyOfLevel(statistics, l, grids[l], std::size_t(dimensions[l])));
        largest = std::max(largest, largestError(own, test::DenseReference(single, layer)));
    }
    return largest;
}

std::vector<Embedding> slice(const std::vector<Embedding>& all, std::size_t begin,
                             std::size_t end) {
    return {all.begin() + static_cast<std::ptrdiff_t>(begin),
            all.begin() + static_cast<std::ptrdiff_t>(end)};
}

} // namespace

class TestStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksOfChannelsAddUpLikeSingleOnes() {
        // Wider than what is added at once, with a rest in rows and in columns.
        const EmbeddingLayout layout = test::makeLayout({{2, 1}, {4, 2}}, {21, 18});
        Random random(8);
        const auto images = test::randomEmbeddings(layout, 12, random);
        Statistics statistics(layout);
        statistics.add(images, 2);
        QVERIFY(largestError(statistics, test::DenseReference(layout, images)) < 1e-12);
    }

    void agreesWithTwoPassesInFloat64_data() {
        QTest::addColumn<int>("batch");
        QTest::addColumn<int>("threads");
        QTest::newRow("one at a time") << 1 << 1;
        QTest::newRow("uneven batches") << 5 << 2;
        QTest::newRow("all at once") << 23 << 2;
    }

    void agreesWithTwoPassesInFloat64() {
        QFETCH(int, batch);
        QFETCH(int, threads);
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(7);
        const auto images = test::randomEmbeddings(layout, 23, random);
        Statistics statistics(layout);
        for (std::size_t i = 0; i < images.size(); i += std::size_t(batch))
            statistics.add(slice(images, i, std::min(images.size(), i + std::size_t(batch))),
                           threads);
        QCOMPARE(statistics.imageCount(), std::int64_t{23});
        const double error = largestError(statistics, test::DenseReference(layout, images));
        QVERIFY2(error < 1e-10, qPrintable(QString::number(error)));
    }

    void aLargeMeanDoesNotSpoilSmallDeviations() {
        const EmbeddingLayout layout = test::makeLayout({{2, 2}}, {3});
        Random random(1);
        auto images = test::randomEmbeddings(layout, 40, random);
        for (Embedding& image : images)
            for (float& value : image.levels[0])
                value = 10000.0F + 0.01F * value;
        Statistics statistics(layout);
        for (const Embedding& image : images)
            statistics.add({image}, 1);
        const double error = largestError(statistics, test::DenseReference(layout, images));
        QVERIFY2(error < 1e-6, qPrintable(QString::number(error)));
    }

    void mergingInAnyOrderEqualsAddingAll_data() {
        QTest::addColumn<std::vector<int>>("order");
        QTest::newRow("forwards") << std::vector<int>{0, 1, 2};
        QTest::newRow("backwards") << std::vector<int>{2, 1, 0};
        QTest::newRow("mixed") << std::vector<int>{1, 2, 0};
    }

    void mergingInAnyOrderEqualsAddingAll() {
        QFETCH(std::vector<int>, order);
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(3);
        const auto images = test::randomEmbeddings(layout, 20, random);
        const std::size_t bounds[] = {0, 1, 8, 20};
        Statistics merged(layout);
        for (const int part : order) {
            Statistics other(layout);
            other.add(slice(images, bounds[part], bounds[part + 1]), 1);
            merged.merge(other);
        }
        QCOMPARE(merged.imageCount(), std::int64_t{20});
        const double error = largestError(merged, test::DenseReference(layout, images));
        QVERIFY2(error < 1e-10, qPrintable(QString::number(error)));
    }

    void removingIsTheReverseOfMerging_data() {
        QTest::addColumn<Combine>("combine");
        QTest::addColumn<int>("removed");
        QTest::newRow("concat") << Combine::Concat << 8;
        QTest::newRow("sum") << Combine::Sum << 8;
        QTest::newRow("more than stay") << Combine::Concat << 17;
        QTest::newRow("nothing") << Combine::Concat << 0;
    }

    void removingIsTheReverseOfMerging() {
        QFETCH(Combine, combine);
        QFETCH(int, removed);
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions, combine);
        Random random(4);
        const auto images = test::randomEmbeddings(layout, 20, random);
        const std::size_t kept = images.size() - std::size_t(removed);
        Statistics statistics(layout);
        statistics.add(images, 1);
        Statistics others(layout);
        others.add(slice(images, kept, images.size()), 1);
        statistics.remove(others);
        QCOMPARE(statistics.imageCount(), std::int64_t(kept));
        const double error = largestErrorOfAny(statistics, slice(images, 0, kept));
        QVERIFY2(error < 1e-9, qPrintable(QString::number(error)));
    }

    void channelVariancesAreOverAllPatchesAndImages() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(5);
        const auto images = test::randomEmbeddings(layout, 9, random, {1, 6});
        Statistics statistics(layout);
        statistics.add(images, 1);
        const Eigen::VectorXd expected = test::DenseReference(layout, images).variances();
        const std::vector<double> variances = statistics.channelVariances();
        for (std::size_t c = 0; c < variances.size(); ++c) {
            const double value = expected(static_cast<Eigen::Index>(c));
            QVERIFY(std::abs(variances[c] - value) <= 1e-10 * value + 1e-20);
        }
        QCOMPARE(variances[1], 0.0);
        QCOMPARE(variances[6], 0.0);
    }

    void cancellingEndsAnAddition() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(5);
        Statistics statistics(layout);
        const CancelToken cancel;
        cancel.request();
        QVERIFY_EXCEPTION_THROWN(
            statistics.add(test::randomEmbeddings(layout, 2, random), 2, cancel), Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestStatistics)
#include "test_statistics.moc"
