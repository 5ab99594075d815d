#include "core/padim/dense_reference.h"
#include "padim/leave_one_out.h"
#include "padim/patch_gaussians.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace patchgauge;
using detector::Combine;
using detector::Embedding;
using detector::EmbeddingLayout;
using detector::EmbeddingList;
using padim::PatchGaussians;

namespace {

const std::vector<Size> grids{{2, 1}, {4, 2}, {8, 4}};
const std::vector<int> dimensions{4, 3, 3};

std::shared_ptr<const PatchGaussians> learned(const EmbeddingLayout& layout,
                                              const std::vector<Embedding>& images,
                                              const detector::Settings& settings = {}) {
    return padim::learnPatchGaussians(layout, EmbeddingList(images), settings,
                                      detector::Storage::Float32, 1, {});
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

/// Largest relative error of the distances.
double largestError(const Grid<float>& found, const std::vector<double>& expected) {
    double largest = found.count() == expected.size() ? 0 : 1;
    for (std::size_t cell = 0; cell < std::min(found.count(), expected.size()); ++cell)
        largest = std::max(largest, std::abs(found.data()[cell] - expected[cell]) / expected[cell]);
    return largest;
}

} // namespace

class TestLeaveOneOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClosedFormEqualsLeavingOutInOneDimension() {
        // 1, 2 and 6 with Σ = 7 and no regulariser: the mean is 3, so that q of 6 is 9/7. Without
        // it the mean is 1.5 and Σ 0.5: (6 − 1.5)² / 0.5.
        QVERIFY(std::abs(padim::leaveOneOut(9.0 / 7, 3) - 40.5) < 1e-9);
        QCOMPARE(padim::leaveOneOut(0, 3), 0.0);
        // As far off as rounding may push it: large, but a number.
        QVERIFY(std::isfinite(padim::leaveOneOut(16.0 / 5 + 1e-3, 5)));
    }

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
        const auto detector = learned(layout, training);
        for (const std::size_t left : {std::size_t{0}, training.size() - 1}) {
            const detector::Response response = detector->respondWithout(training[left], left, 2);
            const double error =
                largestError(response.patches, retrainedWithout(left, layout, training));
            QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
        }
    }

    void summedLayersAreLeftOutEachByItself() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions, Combine::Sum);
        Random random(32);
        const auto training = test::randomEmbeddings(layout, 12, random);
        std::vector<double> expected(layout.patchGrid().area());
        for (std::size_t l = 0; l < grids.size(); ++l) {
            const EmbeddingLayout single = test::makeLayout({grids[l]}, {dimensions[l]});
            std::vector<Embedding> images;
            for (const Embedding& image : training)
                images.push_back({{image.levels[l]}});
            const std::vector<double> distances = retrainedWithout(4, single, images);
            for (std::size_t cell = 0; cell < expected.size(); ++cell)
                expected[cell] += distances[detector::ancestor(cell, layout.patchGrid(), grids[l])];
        }
        const auto response = learned(layout, training)->respondWithout(training[4], 4, 1);
        const double error = largestError(response.patches, expected);
        QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
    }

    void principalComponentsAreKeptWhileAnImageIsLeftOut() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(33);
        const auto training = test::randomEmbeddings(layout, 20, random);
        detector::Settings settings;
        settings.reduction = detector::Reduction::Pca;
        settings.dimensions = 5;
        const auto detector = learned(layout, training, settings);
        std::vector<Embedding> projected;
        for (const Embedding& image : training)
            projected.push_back((*detector->projection())(image, 1));
        const auto response = detector->respondWithout(training[7], 7, 1);
        const double error = largestError(
            response.patches, retrainedWithout(7, detector->projection()->layout(), projected));
        QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
    }

    void sharesAddUpToTheSquaredDistance_data() {
        QTest::addColumn<Combine>("combine");
        QTest::newRow("concat") << Combine::Concat;
        QTest::newRow("sum") << Combine::Sum;
    }

    void sharesAddUpToTheSquaredDistance() {
        QFETCH(Combine, combine);
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions, combine);
        Random random(34);
        const auto training = test::randomEmbeddings(layout, 10, random);
        const auto response = learned(layout, training)->respondWithout(training[2], 2, 1);
        QCOMPARE(response.layers.size(), std::size_t{3});
        QVERIFY(!response.score);
        const Size grid = response.patches.size();
        for (int row = 0; row < grid.height; ++row)
            for (int column = 0; column < grid.width; ++column) {
                double sum = 0;
                for (const detector::LayerShare& share : response.layers)
                    sum += detector::shareAt(share, {row, column}, grid);
                const double distance = response.patches.at(row, column);
                QVERIFY(std::abs(sum - distance * distance) < 1e-4 * sum);
            }
    }

    void anUnusualTrainingImageIsFarFromTheOthers() {
        const EmbeddingLayout layout = test::makeLayout(grids, dimensions);
        Random random(35);
        auto training = test::randomEmbeddings(layout, 20, random);
        for (float& value : training[3].levels[2])
            value += 30;
        const auto detector = learned(layout, training);
        std::vector<float> largest;
        for (std::size_t i = 0; i < training.size(); ++i) {
            const Grid<float> patches = detector->respondWithout(training[i], i, 1).patches;
            largest.push_back(*std::max_element(patches.begin(), patches.end()));
        }
        const float unusual = largest[3];
        largest.erase(largest.begin() + 3);
        QVERIFY(unusual > 3 * *std::max_element(largest.begin(), largest.end()));
    }
};

QTEST_APPLESS_MAIN(TestLeaveOneOut)
#include "test_leave_one_out.moc"
