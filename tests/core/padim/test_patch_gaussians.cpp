#include "core/padim/dense_reference.h"
#include "padim/patch_gaussians.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace patchgauge;
using detector::Combine;
using detector::Embedding;
using detector::EmbeddingLayout;
using detector::EmbeddingList;
using detector::Reduction;
using detector::Storage;
using padim::PatchGaussians;

namespace {

const std::vector<Size> grids{{2, 1}, {4, 2}, {8, 4}};
const std::vector<int> dimensions{4, 3, 3};

std::vector<Embedding> slice(const std::vector<Embedding>& all, int begin, int end) {
    return {all.begin() + begin, all.begin() + end};
}

std::shared_ptr<const PatchGaussians> learned(const EmbeddingLayout& layout,
                                              const std::vector<Embedding>& images,
                                              const detector::Settings& settings) {
    return padim::learnPatchGaussians(layout, EmbeddingList(images), settings, Storage::Float32, 2,
                                      {});
}

std::shared_ptr<const PatchGaussians> revised(const PatchGaussians& detector,
                                              const std::vector<Embedding>& added,
                                              const std::vector<Embedding>& removed) {
    return padim::revised(detector, EmbeddingList(added), EmbeddingList(removed), Storage::Float32,
                          2, {});
}

double largestDifference(const PatchGaussians& a, const PatchGaussians& b, const Embedding& probe) {
    const Grid<float> found = a.respond(probe, 1).patches;
    const Grid<float> expected = b.respond(probe, 1).patches;
    double largest = 0;
    for (std::size_t i = 0; i < found.count(); ++i)
        largest = std::max<double>(largest, std::abs(found.data()[i] - expected.data()[i]) /
                                                expected.data()[i]);
    return largest;
}

/// Largest relative error of the distances of `probe` against one dense Gaussian a patch.
double largestError(const PatchGaussians& found, const EmbeddingLayout& layout,
                    const std::vector<Embedding>& images, const Embedding& probe,
                    const Embedding& seenProbe) {
    const test::DenseReference reference(layout, images);
    const Grid<float> distances = found.respond(probe, 1).patches;
    double largest = 0;
    for (std::size_t cell = 0; cell < distances.count(); ++cell) {
        const double expected =
            reference.distance(cell, test::DenseReference::patch(layout, seenProbe, cell),
                               found.factor().regulariser());
        largest = std::max(largest, std::abs(distances.data()[cell] - expected) / expected);
    }
    return largest;
}

} // namespace

class TestPatchGaussians : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void revisingEqualsLearningAtOnce_data() {
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("removed");
        QTest::addColumn<Combine>("combine");
        QTest::addColumn<bool>("relative");
        QTest::newRow("added") << 20 << 0 << Combine::Concat << true;
        QTest::newRow("removed") << 0 << 5 << Combine::Concat << true;
        QTest::newRow("both") << 20 << 5 << Combine::Concat << true;
        QTest::newRow("neither") << 0 << 0 << Combine::Concat << true;
        QTest::newRow("all but one removed") << 0 << 11 << Combine::Concat << true;
        QTest::newRow("both, sum") << 20 << 5 << Combine::Sum << true;
        QTest::newRow("both, absolute") << 20 << 5 << Combine::Concat << false;
    }

    void revisingEqualsLearningAtOnce() {
        QFETCH(int, added);
        QFETCH(int, removed);
        QFETCH(Combine, combine);
        QFETCH(bool, relative);
        constexpr int earlier = 12;
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions, combine);
        Random random(41);
        const auto all =
            test::randomEmbeddings(layout, earlier + static_cast<std::size_t>(added), random, {2});
        const auto probe = test::randomEmbeddings(layout, 1, random).front();
        detector::Settings settings;
        settings.regulariser = {relative ? 0.1 : 0.05, relative};

        const auto before = learned(layout, slice(all, 0, earlier), settings);
        const auto found =
            revised(*before, slice(all, earlier, earlier + added), slice(all, 0, removed));
        const auto expected = learned(layout, slice(all, removed, earlier + added), settings);
        QCOMPARE(found->factor().imageCount(), std::int64_t{earlier + added - removed});
        const double difference = largestDifference(*found, *expected, probe);
        QVERIFY2(difference < 1e-4, qPrintable(QString::number(difference)));
        QCOMPARE(before->factor().imageCount(), std::int64_t{earlier});
    }

    void aChannelThatVariedInTheRemovedImageAloneIsLeftOut() {
        // What is left of it after float32 is rounding, which once made covariances indefinite.
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(44);
        auto all = test::randomEmbeddings(layout, 12, random);
        for (std::size_t image = 0; image < all.size(); ++image)
            for (std::size_t l = 0; l < grids.size(); ++l)
                for (std::size_t cell = 0; cell < grids[l].area(); ++cell) {
                    float& value =
                        all[image].levels[l][cell * static_cast<std::size_t>(dimensions[l])];
                    value = image == 0 ? 3 + value : 0;
                }
        const auto before = learned(layout, slice(all, 0, 11), {});
        const auto without = revised(*before, {}, slice(all, 0, 1));
        const auto expected = learned(layout, slice(all, 1, 11), {});
        for (std::size_t channel = 0; channel < 10; ++channel)
            QCOMPARE(without->factor().isUsed(channel), expected->factor().isUsed(channel));
        QVERIFY(!without->factor().isUsed(0));
        QVERIFY(largestDifference(*without, *expected, all[11]) < 1e-3);
        const auto further = revised(*without, slice(all, 11, 12), {});
        QVERIFY(largestDifference(*further, *learned(layout, slice(all, 1, 12), {}), all[2]) <
                1e-3);
    }

    void revisingKeepsThePrincipalComponents() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(42);
        const auto all = test::randomEmbeddings(layout, 30, random);
        const auto probe = test::randomEmbeddings(layout, 1, random).front();
        detector::Settings settings;
        settings.reduction = Reduction::Pca;
        settings.dimensions = 6;
        const auto before = learned(layout, slice(all, 0, 20), settings);
        const auto found = revised(*before, slice(all, 20, 30), slice(all, 0, 4));

        const auto& components = before->projection()->components();
        QVERIFY(std::equal(components.begin(), components.end(),
                           found->projection()->components().begin()));
        std::vector<Embedding> projected;
        for (const Embedding& image : slice(all, 4, 30))
            projected.push_back((*before->projection())(image, 1));
        const double error = largestError(*found, before->projection()->layout(), projected, probe,
                                          (*before->projection())(probe, 1));
        QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
    }

    void distancesEqualDenseGaussiansForAnyBatching() {
        // More images than are added to the statistics at once, and no multiple of that.
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(43);
        const auto training = test::randomEmbeddings(layout, 37, random);
        const auto probe = test::randomEmbeddings(layout, 1, random).front();
        const auto detector = learned(layout, training, {});
        QCOMPARE(detector->method(), detector::Method::Padim);
        QCOMPARE(detector->dimensions(), 10);
        QVERIFY((detector->patchGrid() == Size{8, 4}));
        const double error = largestError(*detector, layout, training, probe, probe);
        QVERIFY2(error < 1e-5, qPrintable(QString::number(error)));
    }

    void channelsThatNeverVaryAreRemarkedOn() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(44);
        const auto one = learned(layout, test::randomEmbeddings(layout, 6, random, {2}), {});
        QCOMPARE(one->remarks().size(), std::size_t{1});
        QVERIFY(one->remarks().front().english().find("1 channel never varies") !=
                std::string::npos);
        const auto two = learned(layout, test::randomEmbeddings(layout, 6, random, {2, 8}), {});
        QVERIFY(two->remarks().front().english().find("2 channels never vary") !=
                std::string::npos);
        QVERIFY(learned(layout, test::randomEmbeddings(layout, 6, random), {})->remarks().empty());
    }

    void theDetectorHasThePrecisionOfItsFile() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(45);
        const auto training = test::randomEmbeddings(layout, 9, random);
        const auto halved = padim::learnPatchGaussians(layout, EmbeddingList(training), {},
                                                       Storage::Float16, 1, {});
        for (const detector::NamedArray& array : halved->arrays()) {
            if (!array.mayBeHalved)
                continue;
            for (const float value : std::get<SharedArray<float>>(array.values))
                QCOMPARE(static_cast<float>(Eigen::half(value)), value);
        }
    }

    void learningCanBeCancelledInEveryStage() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(46);
        const EmbeddingList training(test::randomEmbeddings(layout, 4, random));
        detector::Settings settings;
        settings.reduction = Reduction::Pca;
        settings.dimensions = 3;
        for (const char* stage : {"principal components", "statistics", "factor"}) {
            RunContext context;
            context.progress = [&, token = context.cancel](const Progress& progress) {
                if (progress.stage == stage)
                    token.request();
            };
            QVERIFY_EXCEPTION_THROWN(padim::learnPatchGaussians(layout, training, settings,
                                                                Storage::Float32, 1, context),
                                     Cancelled);
        }
    }
};

QTEST_APPLESS_MAIN(TestPatchGaussians)
#include "test_patch_gaussians.moc"
