#include "baselines/gaussian.h"
#include "core/baselines/baseline_fixture.h"

#include <QTest>

#include <cmath>

using namespace patchgauge;
using detector::Embedding;
using detector::EmbeddingLayout;
using detector::EmbeddingList;

namespace {

Eigen::VectorXd pooled(const EmbeddingLayout& layout, const Embedding& image) {
    const std::vector<double> values = test::pooledOf(layout, image);
    return Eigen::Map<const Eigen::VectorXd>(values.data(),
                                             static_cast<Eigen::Index>(values.size()));
}

/// Pooled vectors as rows.
Eigen::MatrixXd pooledRows(const EmbeddingLayout& layout, const std::vector<Embedding>& images) {
    Eigen::MatrixXd rows(static_cast<Eigen::Index>(images.size()), layout.dimensions());
    for (std::size_t i = 0; i < images.size(); ++i)
        rows.row(static_cast<Eigen::Index>(i)) = pooled(layout, images[i]);
    return rows;
}

/// σ² of the pooled channels.
Eigen::VectorXd variances(const EmbeddingLayout& layout, const std::vector<Embedding>& images) {
    const Eigen::MatrixXd rows = pooledRows(layout, images);
    return (rows.rowwise() - rows.colwise().mean()).colwise().squaredNorm().transpose() /
           static_cast<double>(images.size());
}

/// √((x−μ)ᵀ(S + diag(regulariser))⁻¹(x−μ)) with mean and sample covariance of the images.
double mahalanobis(const EmbeddingLayout& layout, const std::vector<Embedding>& images,
                   const Eigen::VectorXd& regulariser, const Embedding& probe) {
    const Eigen::MatrixXd rows = pooledRows(layout, images);
    const Eigen::MatrixXd centred = rows.rowwise() - rows.colwise().mean();
    Eigen::MatrixXd covariance =
        centred.transpose() * centred / static_cast<double>(images.size() - 1);
    covariance.diagonal() += regulariser;
    const Eigen::VectorXd e = pooled(layout, probe) - rows.colwise().mean().transpose();
    return std::sqrt(e.dot(covariance.ldlt().solve(e)));
}

} // namespace

class TestGaussian : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void distanceIsMahalanobisOfPooledChannels_data() {
        QTest::addColumn<bool>("relative");
        QTest::newRow("relative regulariser") << true;
        QTest::newRow("absolute regulariser") << false;
    }

    void distanceIsMahalanobisOfPooledChannels() {
        QFETCH(bool, relative);
        detector::Settings settings;
        settings.regulariser = {0.05, relative};
        const Eigen::VectorXd regulariser =
            relative ? Eigen::VectorXd(0.05 * variances(layout_, images_))
                     : Eigen::VectorXd::Constant(layout_.dimensions(), 0.05);
        const detector::Response response = learned(settings)->respond(probe_, 1);
        QCOMPARE(response.patches.size().area(), std::size_t{1});
        QVERIFY(test::isNear(response.patches.at(0, 0),
                             mahalanobis(layout_, images_, regulariser, probe_), 1e-3));
        test::compareSharesWithDistances(response, layout_);
    }

    void summedLayersMakeOneGaussianToo() {
        EmbeddingLayout summed = layout_;
        summed.combine = detector::Combine::Sum;
        const auto detector = baselines::learnGaussian(summed, EmbeddingList(images_), {}, 1, {});
        test::compareExactly(detector->respond(probe_, 1), learned({})->respond(probe_, 1));
    }

    void leaveOneOutEqualsLearningWithoutTheImage() {
        const detector::Settings settings;
        const auto n = static_cast<double>(images_.size());
        const Eigen::VectorXd regulariser =
            settings.regulariser.epsilon * (n - 1) / (n - 2) * variances(layout_, images_);
        const auto detector = learned(settings);
        for (const std::size_t left : {std::size_t{0}, images_.size() - 1}) {
            std::vector<Embedding> others = images_;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(left));
            const detector::Response response = detector->respondWithout(images_[left], left, 1);
            QVERIFY(test::isNear(response.patches.at(0, 0),
                                 mahalanobis(layout_, others, regulariser, images_[left]), 1e-3));
            test::compareSharesWithDistances(response, layout_);
        }
    }

    void readFromItsArraysItRespondsTheSame() {
        const auto detector = learned({});
        const auto read = baselines::readGaussian(test::infoOf({}, images_.size()), layout_,
                                                  test::MemoryArrays(*detector));
        QCOMPARE(read->method(), detector::Method::Gaussian);
        test::compareExactly(read->respond(probe_, 1), detector->respond(probe_, 1));
        test::compareExactly(read->respondWithout(images_[1], 1, 1),
                             detector->respondWithout(images_[1], 1, 1));
    }

    void noNumberLosesPrecisionInASmallFile() {
        for (const detector::NamedArray& array : learned({})->arrays())
            QVERIFY(!array.mayBeHalved);
    }

    void oneImageGivesFiniteDistances() {
        const auto detector =
            baselines::learnGaussian(layout_, EmbeddingList({images_[0]}), {}, 1, {});
        QVERIFY(std::isfinite(detector->respond(probe_, 1).patches.at(0, 0)));
    }

private:
    std::shared_ptr<const detector::Detector> learned(const detector::Settings& settings) const {
        return baselines::learnGaussian(layout_, EmbeddingList(images_), settings, 1, {});
    }

    Random random_{12};
    EmbeddingLayout layout_ = test::twoLevelLayout();
    std::vector<Embedding> images_ = test::randomEmbeddings(layout_, 15, random_);
    Embedding probe_ = test::randomEmbeddings(layout_, 1, random_).front();
};

QTEST_APPLESS_MAIN(TestGaussian)
#include "test_gaussian.moc"
