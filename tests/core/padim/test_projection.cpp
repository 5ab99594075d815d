#include "base/error.h"
#include "core/padim/dense_reference.h"
#include "padim/projection.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace patchgauge;
using detector::Embedding;
using detector::EmbeddingLayout;

namespace {

EmbeddingLayout layout() {
    return test::makeLayout({{2, 1}, {4, 2}}, {3, 4});
}

/// Covariance over all patches and images, by its definition.
Eigen::MatrixXd pooledCovariance(const std::vector<Embedding>& images) {
    std::vector<Eigen::VectorXd> patches;
    for (const Embedding& image : images)
        for (std::size_t cell = 0; cell < layout().patchGrid().area(); ++cell)
            patches.push_back(test::DenseReference::patch(layout(), image, cell));
    Eigen::VectorXd mean = Eigen::VectorXd::Zero(patches.front().size());
    for (const auto& patch : patches)
        mean += patch;
    mean /= static_cast<double>(patches.size());
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(mean.size(), mean.size());
    for (const auto& patch : patches)
        covariance += (patch - mean) * (patch - mean).transpose();
    return covariance / static_cast<double>(patches.size());
}

} // namespace

class TestProjection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void componentsAreTheLeadingEigenvectors() {
        Random random(21);
        const auto images = test::randomEmbeddings(layout(), 12, random);
        padim::PooledCovariance pooled(layout(), 2);
        for (const Embedding& image : images)
            pooled.add(image);
        const std::vector<float> components = pooled.leadingComponents(4);
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(pooledCovariance(images));
        for (int i = 0; i < 4; ++i) {
            const Eigen::VectorXd expected = solver.eigenvectors().col(7 - 1 - i);
            const Eigen::VectorXd found =
                Eigen::Map<const Eigen::VectorXf>(components.data() + 7 * i, 7).cast<double>();
            // A direction has no sign; ours makes the largest component positive.
            QVERIFY(std::abs(std::abs(found.dot(expected)) - 1) < 1e-5);
            Eigen::Index largest = 0;
            found.cwiseAbs().maxCoeff(&largest);
            QVERIFY(found(largest) > 0);
        }
    }

    void cancellingDoesNotWaitForTheSolver() {
        const EmbeddingLayout wide = test::makeLayout({{2, 2}}, {600});
        Random random(24);
        padim::PooledCovariance pooled(wide, 1);
        pooled.add(test::randomEmbeddings(wide, 1, random).front());
        const CancelToken cancel;
        cancel.request();
        QVERIFY_EXCEPTION_THROWN(pooled.leadingComponents(2, cancel), Cancelled);
    }

    void projectingReplicatesFirst() {
        Random random(22);
        const Embedding image = test::randomEmbeddings(layout(), 1, random).front();
        std::vector<float> numbers(2 * 7);
        for (float& number : numbers)
            number = static_cast<float>(random.uniform(-1, 1));
        const Eigen::MatrixXd components =
            Eigen::Map<const Eigen::Matrix<float, 2, 7, Eigen::RowMajor>>(numbers.data())
                .cast<double>();
        const padim::Projection projection(layout(), SharedArray<float>(numbers));
        QCOMPARE(projection.layout().dimensions(), 2);
        QVERIFY((projection.layout().patchGrid() == Size{4, 2}));
        const Embedding projected = projection(image, 2);
        for (std::size_t cell = 0; cell < 8; ++cell) {
            const Eigen::VectorXd expected =
                components * test::DenseReference::patch(layout(), image, cell);
            for (std::size_t i = 0; i < 2; ++i)
                QVERIFY(std::abs(projected.levels[0][2 * cell + i] -
                                 expected(static_cast<Eigen::Index>(i))) < 1e-3);
        }
    }

    void featuresThatAreNotFiniteAreRefused() {
        Random random(23);
        auto images = test::randomEmbeddings(layout(), 2, random);
        images[1].levels[0][1] = std::numeric_limits<float>::infinity();
        padim::PooledCovariance pooled(layout(), 1);
        for (const Embedding& image : images)
            pooled.add(image);
        try {
            pooled.leadingComponents(2);
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::Numeric);
        }
    }
};

QTEST_APPLESS_MAIN(TestProjection)
#include "test_projection.moc"
