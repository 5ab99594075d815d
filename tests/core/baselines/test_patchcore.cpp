#include "base/error.h"
#include "baselines/coreset.h"
#include "baselines/patchcore.h"
#include "core/baselines/baseline_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <variant>

using namespace patchgauge;
using detector::Embedding;
using detector::EmbeddingLayout;
using detector::EmbeddingList;
using Vector = std::vector<double>;

namespace {

constexpr std::size_t patchCount = 16;

/// A detector's bank, as it stands in its arrays.
struct Bank {
    std::vector<Vector> vectors;
    std::vector<std::size_t> images;

    explicit Bank(const detector::Detector& detector) {
        const auto arrays = detector.arrays();
        const auto& values = std::get<SharedArray<float>>(arrays.at(0).values);
        const auto& origins = std::get<SharedArray<float>>(arrays.at(1).values);
        const auto width = static_cast<std::size_t>(detector.dimensions());
        for (std::size_t i = 0; i < origins.size(); ++i) {
            vectors.emplace_back(values.begin() + i * width, values.begin() + (i + 1) * width);
            images.push_back(static_cast<std::size_t>(origins[i]));
        }
    }

    std::vector<Vector> without(std::size_t image) const {
        std::vector<Vector> others;
        for (std::size_t i = 0; i < vectors.size(); ++i)
            if (images[i] != image)
                others.push_back(vectors[i]);
        return others;
    }
};

const Vector& nearestOf(const std::vector<Vector>& bank, const Vector& patch) {
    return *std::min_element(bank.begin(), bank.end(), [&](const Vector& a, const Vector& b) {
        return test::euclidean(a, patch) < test::euclidean(b, patch);
    });
}

/// Equation 7, written out.
double weightedScore(std::vector<Vector> bank, const Vector& patch) {
    const Vector nearest = nearestOf(bank, patch);
    const double largest = test::euclidean(nearest, patch);
    if (bank.size() == 1)
        return largest;
    std::sort(bank.begin(), bank.end(), [&](const Vector& a, const Vector& b) {
        return test::euclidean(a, nearest) < test::euclidean(b, nearest);
    });
    bank.resize(std::min<std::size_t>(bank.size(), 9));
    double sum = 0;
    for (const Vector& neighbour : bank)
        sum += std::exp(test::euclidean(neighbour, patch) - largest);
    return (1 - 1 / sum) * largest;
}

void compareWithBank(const detector::Response& response, const EmbeddingLayout& layout,
                     const std::vector<Vector>& bank, const Embedding& probe) {
    QCOMPARE(response.patches.count(), patchCount);
    double largest = 0;
    double score = 0;
    for (std::size_t patch = 0; patch < patchCount; ++patch) {
        const Vector own = test::patchOf(layout, probe, patch);
        const double expected = test::euclidean(nearestOf(bank, own), own);
        QVERIFY(test::isNear(response.patches.data()[patch], expected));
        if (expected > largest) {
            largest = expected;
            score = weightedScore(bank, own);
        }
    }
    QVERIFY(response.score.has_value());
    QVERIFY(test::isNear(*response.score, score));
}

detector::Settings withCoreset(double share) {
    detector::Settings settings;
    settings.method = detector::Method::PatchCore;
    settings.coreset = share;
    return settings;
}

} // namespace

class TestPatchCore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsComparingWithEveryVectorOfTheBank_data() {
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("vectors");
        QTest::newRow("a tenth") << 0.1 << 10;
        QTest::newRow("a half") << 0.5 << 48;
        QTest::newRow("all") << 1.0 << 96;
        QTest::newRow("a few: fewer than the nine of the score") << 0.04 << 4;
        QTest::newRow("one at least: the score is not weighted") << 1e-9 << 1;
    }

    void equalsComparingWithEveryVectorOfTheBank() {
        QFETCH(double, share);
        QFETCH(int, vectors);
        const auto detector = learned(share);
        const Bank bank(*detector);
        QCOMPARE(bank.vectors.size(), std::size_t(vectors));
        const detector::Response response = detector->respond(probe_, 1);
        compareWithBank(response, layout_, bank.vectors, probe_);
        test::compareSharesWithDistances(response, layout_);
    }

    void theBankHoldsPatchesOfTheImagesThatItNames() {
        const Bank bank(*learned(0.5));
        std::set<Vector> different;
        for (std::size_t i = 0; i < bank.vectors.size(); ++i) {
            bool found = false;
            for (std::size_t patch = 0; patch < patchCount; ++patch)
                found = found ||
                        test::patchOf(layout_, images_[bank.images[i]], patch) == bank.vectors[i];
            QVERIFY(found);
            different.insert(bank.vectors[i]);
        }
        QCOMPARE(different.size(), bank.vectors.size());
    }

    void theBankIsTheGreedyCoresetOfTheVectorsWhereTheyAreShort() {
        const Bank bank(*learned(0.2));
        std::vector<Vector> all;
        for (const Embedding& image : images_)
            for (std::size_t patch = 0; patch < patchCount; ++patch)
                all.push_back(test::patchOf(layout_, image, patch));
        std::vector<Vector> expected{bank.vectors.front()};
        while (expected.size() < bank.vectors.size())
            expected.push_back(
                *std::max_element(all.begin(), all.end(), [&](const Vector& a, const Vector& b) {
                    return test::euclidean(nearestOf(expected, a), a) <
                           test::euclidean(nearestOf(expected, b), b);
                }));
        QVERIFY(bank.vectors == expected);
    }

    void longVectorsAreProjectedBeforeTheyAreChosen() {
        const EmbeddingLayout layout = test::twoLevelLayout(150);
        Random random(41);
        const auto images = test::randomEmbeddings(layout, 4, random);
        const auto detector =
            baselines::learnPatchCore(layout, EmbeddingList(images), withCoreset(0.25), 1, {});

        constexpr std::size_t total = 4 * patchCount;
        const auto width = static_cast<std::size_t>(layout.dimensions());
        Random seeded(withCoreset(0.25).seed);
        const auto first = static_cast<std::size_t>(seeded.below(total));
        const std::vector<float> map = baselines::gaussianProjection(width, 128, seeded);
        std::vector<float> joined;
        for (const Embedding& image : images)
            for (std::size_t patch = 0; patch < patchCount; ++patch)
                for (const double value : test::patchOf(layout, image, patch))
                    joined.push_back(static_cast<float>(value));
        const std::vector<std::size_t> chosen = baselines::greedyCoreset(
            baselines::project(joined, map, width, 128, 1), 128, total / 4, first, 1, {});

        const Bank bank(*detector);
        QCOMPARE(bank.vectors.size(), chosen.size());
        for (std::size_t i = 0; i < chosen.size(); ++i)
            QVERIFY(bank.vectors[i] ==
                    test::patchOf(layout, images[chosen[i] / patchCount], chosen[i] % patchCount));
    }

    void leaveOneOutPassesOverTheVectorsOfTheImage() {
        const auto detector = learned(0.5);
        const Bank bank(*detector);
        for (std::size_t left = 0; left < images_.size(); ++left)
            compareWithBank(detector->respondWithout(images_[left], left, 1), layout_,
                            bank.without(left), images_[left]);
    }

    void leaveOneOutUsesTheWholeBankWhereNothingElseIsLeft() {
        const auto detector = learned(1e-9);
        const Bank bank(*detector);
        const std::size_t only = bank.images.front();
        compareWithBank(detector->respondWithout(images_[only], only, 1), layout_, bank.vectors,
                        images_[only]);
    }

    void threadsDoNotChangeTheResult() {
        const auto one = learned(0.3);
        const auto two =
            baselines::learnPatchCore(layout_, EmbeddingList(images_), withCoreset(0.3), 2, {});
        test::compareExactly(two->respond(probe_, 2), one->respond(probe_, 1));
        QVERIFY(Bank(*one).vectors == Bank(*two).vectors);
    }

    void theSeedChoosesTheFirstPatch() {
        detector::Settings other = withCoreset(0.1);
        other.seed = 2;
        const Bank bank(*baselines::learnPatchCore(layout_, EmbeddingList(images_), other, 1, {}));
        QVERIFY(bank.vectors.front() != Bank(*learned(0.1)).vectors.front());
    }

    void largeDistancesDoNotOverflowTheScore() {
        Embedding far = probe_;
        for (float& value : far.levels[1])
            value += 1e4F;
        const detector::Response response = learned(0.5)->respond(far, 1);
        const float largest = *std::max_element(response.patches.begin(), response.patches.end());
        QVERIFY(std::isfinite(*response.score));
        QVERIFY(*response.score > 0 && *response.score <= largest);
    }

    void readFromItsArraysItRespondsTheSame() {
        const auto detector = learned(0.5);
        const auto read = baselines::readPatchCore(test::infoOf(withCoreset(0.5), images_.size()),
                                                   layout_, test::MemoryArrays(*detector));
        QCOMPARE(read->method(), detector::Method::PatchCore);
        test::compareExactly(read->respond(probe_, 1), detector->respond(probe_, 1));
        test::compareExactly(read->respondWithout(images_[1], 1, 1),
                             detector->respondWithout(images_[1], 1, 1));
    }

    void aBankWithoutItsImagesIsRefused() {
        const auto detector = learned(0.5);
        test::MemoryArrays arrays(*detector);
        arrays.lengthen("bank.images");
        try {
            baselines::readPatchCore(test::infoOf(withCoreset(0.5), images_.size()), layout_,
                                     arrays);
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Corrupt);
        }
    }

    void oneImageIsEnough() {
        const auto detector = baselines::learnPatchCore(layout_, EmbeddingList({images_[0]}),
                                                        withCoreset(0.5), 1, {});
        compareWithBank(detector->respond(probe_, 1), layout_, Bank(*detector).vectors, probe_);
    }

    void featuresThatAreNotFiniteAreRefused() {
        std::vector<Embedding> images = images_;
        images[1].levels[0][0] = std::numeric_limits<float>::infinity();
        try {
            baselines::learnPatchCore(layout_, EmbeddingList(images), withCoreset(0.5), 1, {});
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Numeric);
        }
    }

private:
    std::shared_ptr<const detector::Detector> learned(double share) const {
        return baselines::learnPatchCore(layout_, EmbeddingList(images_), withCoreset(share), 1,
                                         {});
    }

    Random random_{42};
    EmbeddingLayout layout_ = test::twoLevelLayout();
    std::vector<Embedding> images_ = test::randomEmbeddings(layout_, 6, random_);
    Embedding probe_ = test::randomEmbeddings(layout_, 1, random_).front();
};

QTEST_APPLESS_MAIN(TestPatchCore)
#include "test_patchcore.moc"
