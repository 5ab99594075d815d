#include "base/error.h"
#include "baselines/nsphere.h"
#include "core/baselines/baseline_fixture.h"

#include <QTest>

#include <limits>

using namespace patchgauge;
using detector::Embedding;
using detector::EmbeddingLayout;
using detector::EmbeddingList;

namespace {

double distanceFromMean(const EmbeddingLayout& layout, const std::vector<Embedding>& images,
                        const Embedding& probe) {
    std::vector<double> mean(static_cast<std::size_t>(layout.dimensions()));
    for (const Embedding& image : images) {
        const std::vector<double> pooled = test::pooledOf(layout, image);
        for (std::size_t c = 0; c < mean.size(); ++c)
            mean[c] += pooled[c] / static_cast<double>(images.size());
    }
    return test::euclidean(test::pooledOf(layout, probe), mean);
}

} // namespace

class TestNSphere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void distanceIsTheOneToTheMeanOfPooledChannels() {
        const detector::Response response = learned()->respond(probe_, 1);
        QCOMPARE(response.patches.size().area(), std::size_t{1});
        QVERIFY(
            test::isNear(response.patches.at(0, 0), distanceFromMean(layout_, images_, probe_)));
        test::compareSharesWithDistances(response, layout_);
    }

    void leaveOneOutEqualsLearningWithoutTheImage() {
        for (const std::size_t left : {std::size_t{0}, images_.size() - 1}) {
            std::vector<Embedding> others = images_;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(left));
            const detector::Response response = learned()->respondWithout(images_[left], left, 1);
            QVERIFY(test::isNear(response.patches.at(0, 0),
                                 distanceFromMean(layout_, others, images_[left])));
            test::compareSharesWithDistances(response, layout_);
        }
    }

    void readFromItsArraysItRespondsTheSame() {
        const auto detector = learned();
        const auto read = baselines::readNSphere(test::infoOf({}, images_.size()), layout_,
                                                 test::MemoryArrays(*detector));
        QCOMPARE(read->method(), detector::Method::NSphere);
        test::compareExactly(read->respond(probe_, 1), detector->respond(probe_, 1));
        test::compareExactly(read->respondWithout(images_[1], 1, 1),
                             detector->respondWithout(images_[1], 1, 1));
    }

    void oneImageIsItsOwnMean() {
        const auto detector =
            baselines::learnNSphere(layout_, EmbeddingList({images_[0]}), {}, 1, {});
        QCOMPARE(detector->respond(images_[0], 1).patches.at(0, 0), 0.0F);
        QVERIFY(test::isNear(detector->respond(probe_, 1).patches.at(0, 0),
                             distanceFromMean(layout_, {images_[0]}, probe_)));
    }

    void featuresThatAreNotFiniteAreRefused() {
        std::vector<Embedding> images = images_;
        images[2].levels[1][5] = std::numeric_limits<float>::quiet_NaN();
        try {
            baselines::learnNSphere(layout_, EmbeddingList(images), {}, 1, {});
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Numeric);
            QVERIFY(error.where().english().find("training image 3") != std::string::npos);
        }
    }

    void learningStopsWhenCancelled() {
        RunContext context;
        context.cancel.request();
        QVERIFY_EXCEPTION_THROWN(
            baselines::learnNSphere(layout_, EmbeddingList(images_), {}, 1, context), Cancelled);
    }

private:
    std::shared_ptr<const detector::Detector> learned() const {
        return baselines::learnNSphere(layout_, EmbeddingList(images_), {}, 1, {});
    }

    Random random_{11};
    EmbeddingLayout layout_ = test::twoLevelLayout();
    std::vector<Embedding> images_ = test::randomEmbeddings(layout_, 7, random_);
    Embedding probe_ = test::randomEmbeddings(layout_, 1, random_).front();
};

QTEST_APPLESS_MAIN(TestNSphere)
#include "test_nsphere.moc"
