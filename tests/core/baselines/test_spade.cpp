#include "base/error.h"
#include "baselines/spade.h"
#include "core/baselines/baseline_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace patchgauge;
using detector::Embedding;
using detector::EmbeddingLayout;
using detector::EmbeddingList;

namespace {

/// SPADE written plainly: everything replicated, all distances taken.
struct PlainSpade {
    std::vector<double> patches;

    PlainSpade(const EmbeddingLayout& layout, const std::vector<Embedding>& images,
               std::size_t neighbours, const Embedding& probe) {
        const auto deepest = [&](const Embedding& image) {
            std::vector<double> pooled = test::pooledOf(layout, image);
            pooled.resize(layout.levels.front().segments.front().channels.size());
            return pooled;
        };
        std::vector<std::pair<double, std::size_t>> order;
        for (std::size_t i = 0; i < images.size(); ++i)
            order.emplace_back(test::euclidean(deepest(probe), deepest(images[i])), i);
        std::sort(order.begin(), order.end());
        order.resize(std::min(neighbours, order.size()));

        const std::size_t count = layout.patchGrid().area();
        for (std::size_t patch = 0; patch < count; ++patch) {
            const std::vector<double> own = test::patchOf(layout, probe, patch);
            double least = std::numeric_limits<double>::infinity();
            for (const auto& neighbour : order)
                for (std::size_t other = 0; other < count; ++other)
                    least = std::min(
                        least, test::euclidean(
                                   own, test::patchOf(layout, images[neighbour.second], other)));
            patches.push_back(least);
        }
    }

    void compare(const detector::Response& response) const {
        QCOMPARE(response.patches.count(), patches.size());
        for (std::size_t patch = 0; patch < patches.size(); ++patch)
            QVERIFY(test::isNear(response.patches.data()[patch], patches[patch]));
        QVERIFY(!response.score);
    }
};

detector::Settings withNeighbours(int neighbours) {
    detector::Settings settings;
    settings.method = detector::Method::Spade;
    settings.neighbours = neighbours;
    return settings;
}

} // namespace

class TestSpade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsComparingEveryPatchWithEveryPatch_data() {
        QTest::addColumn<EmbeddingLayout>("layout");
        QTest::addColumn<int>("neighbours");
        QTest::newRow("two levels, some images") << test::twoLevelLayout() << 3;
        QTest::newRow("two levels, one image") << test::twoLevelLayout() << 1;
        QTest::newRow("more neighbours than images") << test::twoLevelLayout() << 50;
        EmbeddingLayout joined = test::twoLevelLayout();
        joined.levels.erase(joined.levels.begin());
        QTest::newRow("two layers in the coarsest level: the first is the deepest") << joined << 3;
        QTest::newRow("one level") << test::makeLayout({{4, 4}}, {5}) << 4;
        QTest::newRow("three levels, not square")
            << test::makeLayout({{2, 1}, {4, 2}, {8, 4}}, {4, 3, 3}) << 5;
        QTest::newRow("equal grids, as summed layers have them")
            << test::makeLayout({{4, 2}, {4, 2}}, {3, 4}, detector::Combine::Sum) << 5;
    }

    void equalsComparingEveryPatchWithEveryPatch() {
        QFETCH(EmbeddingLayout, layout);
        QFETCH(int, neighbours);
        Random random(21);
        const auto images = test::randomEmbeddings(layout, 8, random);
        const Embedding probe = test::randomEmbeddings(layout, 1, random).front();
        const auto detector =
            baselines::learnSpade(layout, EmbeddingList(images), withNeighbours(neighbours), 1, {});
        const detector::Response response = detector->respond(probe, 1);
        PlainSpade(layout, images, static_cast<std::size_t>(neighbours), probe).compare(response);
        test::compareSharesWithDistances(response, layout);
    }

    void aTrainingImageIsAtNoDistance() {
        for (const float value : learned(3)->respond(images_[4], 1).patches)
            QCOMPARE(value, 0.0F);
    }

    void leaveOneOutEqualsLearningWithoutTheImage() {
        for (const int neighbours : {3, 50})
            for (const std::size_t left : {std::size_t{0}, images_.size() - 1}) {
                std::vector<Embedding> others = images_;
                others.erase(others.begin() + static_cast<std::ptrdiff_t>(left));
                const auto without = baselines::learnSpade(layout_, EmbeddingList(others),
                                                           withNeighbours(neighbours), 1, {});
                test::compareExactly(learned(neighbours)->respondWithout(images_[left], left, 1),
                                     without->respond(images_[left], 1));
            }
    }

    void threadsDoNotChangeTheResult() {
        const auto detector = learned(4);
        test::compareExactly(detector->respond(probe_, 2), detector->respond(probe_, 1));
    }

    void readFromItsArraysItRespondsTheSame() {
        const auto detector = learned(4);
        const auto read = baselines::readSpade(test::infoOf(withNeighbours(4), images_.size()),
                                               layout_, test::MemoryArrays(*detector));
        QCOMPARE(read->method(), detector::Method::Spade);
        test::compareExactly(read->respond(probe_, 1), detector->respond(probe_, 1));
        test::compareExactly(read->respondWithout(images_[1], 1, 1),
                             detector->respondWithout(images_[1], 1, 1));
    }

    void levelsOfDifferentImageCountsAreRefused() {
        const auto detector = learned(4);
        test::MemoryArrays arrays(*detector);
        arrays.lengthen("level1.features");
        try {
            baselines::readSpade(test::infoOf(withNeighbours(4), images_.size()), layout_, arrays);
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Corrupt);
        }
    }

    void oneImageIsEnough() {
        const auto detector =
            baselines::learnSpade(layout_, EmbeddingList({images_[0]}), withNeighbours(50), 1, {});
        PlainSpade(layout_, {images_[0]}, 1, probe_).compare(detector->respond(probe_, 1));
    }

    void featuresThatAreNotFiniteAreRefusedInTrainingAndSeenInTheResponse() {
        Embedding broken = images_[0];
        for (float& value : broken.levels[0])
            value = std::numeric_limits<float>::quiet_NaN();
        QVERIFY_EXCEPTION_THROWN(
            baselines::learnSpade(layout_, EmbeddingList({broken}), withNeighbours(4), 1, {}),
            Error);
        for (const float value : learned(4)->respond(broken, 1).patches)
            QVERIFY(std::isnan(value));
    }

    void saysWhatItKeeps() {
        const std::vector<Sentence> remarks = learned(4)->remarks();
        QCOMPARE(remarks.size(), std::size_t{1});
        QVERIFY(remarks[0].english().find("8 images, 1 MB") != std::string::npos);
    }

private:
    std::shared_ptr<const detector::Detector> learned(int neighbours) const {
        return baselines::learnSpade(layout_, EmbeddingList(images_), withNeighbours(neighbours), 1,
                                     {});
    }

    Random random_{22};
    EmbeddingLayout layout_ = test::twoLevelLayout();
    std::vector<Embedding> images_ = test::randomEmbeddings(layout_, 8, random_);
    Embedding probe_ = test::randomEmbeddings(layout_, 1, random_).front();
};

QTEST_APPLESS_MAIN(TestSpade)
#include "test_spade.moc"
