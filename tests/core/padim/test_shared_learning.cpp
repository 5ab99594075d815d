#include "core/padim/dense_reference.h"
#include "padim/shared_learning.h"
#include "support/process_threads.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <mutex>

using namespace patchgauge;
using detector::Combine;
using detector::Embedding;
using detector::EmbeddingLayout;
using detector::EmbeddingList;
using padim::PatchGaussians;

/// Learning from images that are spread over processes gives what learning from all of them gives.
class TestSharedLearning : public QObject {
    Q_OBJECT

    using Learned = std::vector<std::shared_ptr<const PatchGaussians>>;

    /// One detector a process; each has `shares[rank]` of the images, in their order.
    static Learned learned(const EmbeddingLayout& layout, const std::vector<Embedding>& images,
                           const std::vector<int>& shares, const detector::Settings& settings) {
        Learned detectors(shares.size());
        const auto endings =
            test::asGroup(static_cast<int>(shares.size()), [&](spread::ProcessGroup& group) {
                const auto rank = static_cast<std::size_t>(group.rank());
                auto first = images.begin();
                for (std::size_t r = 0; r < rank; ++r)
                    first += shares[r];
                const EmbeddingList own(std::vector<Embedding>(first, first + shares[rank]));
                detectors[rank] = padim::learnTogether(layout, own, settings,
                                                       detector::Storage::Float32, 1, group, {});
            });
        return test::allWell(endings) ? detectors : Learned();
    }

private Q_SLOTS:
    void equalsOneGaussianForEachPatchOverAllImages_data() {
        QTest::addColumn<std::vector<int>>("shares");
        QTest::addColumn<bool>("relative");
        QTest::newRow("one process") << std::vector{12} << true;
        QTest::newRow("two") << std::vector{6, 6} << true;
        QTest::newRow("two, absolute regulariser") << std::vector{6, 6} << false;
        QTest::newRow("four of unequal shares") << std::vector{1, 5, 2, 4} << true;
        QTest::newRow("four, some with nothing") << std::vector{0, 7, 0, 5} << true;
    }

    void equalsOneGaussianForEachPatchOverAllImages() {
        QFETCH(std::vector<int>, shares);
        QFETCH(bool, relative);
        const EmbeddingLayout layout = test::makeLayout({{2, 3}, {4, 6}, {8, 12}}, {4, 3, 3});
        Random random(7);
        const std::vector<std::size_t> constant{5};
        std::vector<Embedding> images = test::randomEmbeddings(layout, 13, random, constant);
        const Embedding probe = images.back();
        images.pop_back();
        detector::Settings settings;
        settings.regulariser = {0.01, relative};

        const Learned detectors = learned(layout, images, shares, settings);
        QCOMPARE(detectors.size(), shares.size());
        const test::DenseReference reference(layout, images);
        for (const auto& detector : detectors) {
            QCOMPARE(detector->factor().imageCount(), std::int64_t{12});
            const Grid<float> found = detector->respond(probe, 1).patches;
            for (std::size_t cell = 0; cell < found.count(); ++cell) {
                const double expected = reference.distance(
                    cell, test::DenseReference::patch(layout, probe, cell), settings.regulariser,
                    relative ? constant : std::vector<std::size_t>());
                QVERIFY(std::abs(found.data()[cell] - expected) < 1e-4 * expected);
            }
        }
    }

    void summedLayersEqualLearningAtOnce() {
        const EmbeddingLayout layout = test::makeLayout({{2, 3}, {4, 6}}, {4, 3}, Combine::Sum);
        Random random(8);
        const std::vector<Embedding> images = test::randomEmbeddings(layout, 9, random);
        const Learned detectors = learned(layout, images, {2, 3, 4}, {});
        QCOMPARE(detectors.size(), std::size_t{3});
        const auto alone = padim::learnPatchGaussians(layout, EmbeddingList(images), {},
                                                      detector::Storage::Float32, 1, {});
        const Grid<float> expected = alone->respond(images[0], 1).patches;
        for (const auto& detector : detectors) {
            const Grid<float> found = detector->respond(images[0], 1).patches;
            for (std::size_t cell = 0; cell < found.count(); ++cell)
                QVERIFY(std::abs(found.data()[cell] - expected.data()[cell]) <
                        1e-4 * expected.data()[cell]);
        }
    }

    void everyProcessHasTheSameNumbers() {
        const EmbeddingLayout layout = test::makeLayout({{3, 5}, {6, 10}}, {3, 4});
        Random random(9);
        const Learned detectors =
            learned(layout, test::randomEmbeddings(layout, 10, random), {4, 3, 3}, {});
        QCOMPARE(detectors.size(), std::size_t{3});
        for (const auto& detector : detectors)
            for (std::size_t l = 0; l < layout.levels.size(); ++l) {
                const auto& first = detectors.front()->factor().level(l);
                const auto& other = detector->factor().level(l);
                QVERIFY(std::equal(first.mean.begin(), first.mean.end(), other.mean.begin()));
                QVERIFY(std::equal(first.rows.begin(), first.rows.end(), other.rows.begin()));
            }
    }
};

QTEST_GUILESS_MAIN(TestSharedLearning)
#include "test_shared_learning.moc"
