#include "detector/fitness.h"

#include <QtTest>

#include <algorithm>

using namespace patchgauge;
using namespace patchgauge::detector;
using image::Appearance;

namespace {

constexpr Size usual{800, 600};
constexpr Appearance typical{0.5F, 0.4F};

TrainingImage photo(Size size, std::optional<Appearance> appearance) {
    return {{}, {}, size, appearance};
}

/// Forty good photos: brightness 0.480 to 0.558, sharpness 0.360 to 0.438.
ModelInfo usualModel() {
    ModelInfo info;
    for (int i = 0; i < 40; ++i)
        info.images.push_back(
            photo(usual, Appearance{0.48F + 0.002F * static_cast<float>(i),
                                    0.36F + 0.002F * static_cast<float>((7 * i) % 40)}));
    return info;
}

std::string onlyReason(const ModelInfo& info, Size size, Appearance appearance) {
    const auto reasons = Fitness(info).reasons(size, appearance);
    return reasons.size() == 1 ? reasons.front().english()
                               : std::to_string(reasons.size()) + " reasons";
}

bool isFit(const ModelInfo& info, Size size, Appearance appearance) {
    return Fitness(info).reasons(size, appearance).empty();
}

} // namespace

class TestFitness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhotoLikeTheTrainingPhotosIsFit() {
        QVERIFY(isFit(usualModel(), usual, typical));
        QVERIFY(isFit(usualModel(), {810, 610}, {0.40F, 0.3F}));
    }

    void reasonsNameTheNumbers() {
        const ModelInfo info = usualModel();
        QCOMPARE(onlyReason(info, usual, {0.21F, 0.4F}),
                 std::string("the photo is darker than the training photos: brightness 0.21, "
                             "theirs 0.48 to 0.55"));
        QCOMPARE(onlyReason(info, usual, {0.9F, 0.4F}),
                 std::string("the photo is brighter than the training photos: brightness 0.90, "
                             "theirs 0.48 to 0.55"));
        QCOMPARE(onlyReason(info, usual, {0.5F, 0.1F}),
                 std::string("the photo is less sharp than the training photos: sharpness 0.10, "
                             "theirs 0.36 to 0.43"));
        QCOMPARE(onlyReason(info, usual, {0.5F, 0.8F}),
                 std::string("the photo is sharper or noisier than the training photos: sharpness "
                             "0.80, theirs 0.36 to 0.43"));
        QCOMPARE(onlyReason(info, {400, 300}, typical),
                 std::string("the photo is smaller than the training photos: 400 × 300 pixels, "
                             "theirs 800 × 600"));
        QCOMPARE(onlyReason(info, {1200, 900}, typical),
                 std::string("the photo is larger than the training photos: 1200 × 900 pixels, "
                             "theirs 800 × 600"));
        QCOMPARE(onlyReason(info, {900, 600}, typical),
                 std::string("the photo has another shape than the training photos: width to "
                             "height 1.50, theirs 1.33"));
    }

    void everyReasonIsGiven() {
        QCOMPARE(Fitness(usualModel()).reasons({300, 300}, {0.1F, 0.1F}).size(), std::size_t(4));
    }

    void marginsAreTheDocumentedOnes() {
        // Of 40 photos two are left out at either end.
        const ModelInfo info = usualModel();
        QVERIFY(isFit(info, usual, {0.7F * 0.484F + 0.001F, 0.4F}));
        QVERIFY(!isFit(info, usual, {0.7F * 0.484F - 0.001F, 0.4F}));
        QVERIFY(isFit(info, usual, {0.554F / 0.7F - 0.001F, 0.4F}));
        QVERIFY(!isFit(info, usual, {0.554F / 0.7F + 0.001F, 0.4F}));
        QVERIFY(isFit(info, usual, {0.5F, 0.6F * 0.364F + 0.001F}));
        QVERIFY(!isFit(info, usual, {0.5F, 0.6F * 0.364F - 0.001F}));
        QVERIFY(isFit(info, usual, {0.5F, 1 - 0.6F * (1 - 0.434F) - 0.001F}));
        QVERIFY(!isFit(info, usual, {0.5F, 1 - 0.6F * (1 - 0.434F) + 0.001F}));
        QVERIFY(isFit(info, {576, 432}, typical) && !isFit(info, {568, 426}, typical));
        QVERIFY(isFit(info, {1112, 834}, typical) && !isFit(info, {1128, 846}, typical));
        QVERIFY(isFit(info, {832, 600}, typical) && !isFit(info, {848, 600}, typical));
    }

    void nearBlackSmallDifferencesDoNotCount() {
        ModelInfo info;
        info.images.assign(10, photo(usual, Appearance{0.04F, 0.4F}));
        QVERIFY(isFit(info, usual, {0.02F, 0.4F}));
        QVERIFY(!isFit(info, usual, {0.005F, 0.4F}));
        QVERIFY(isFit(info, usual, {0.068F, 0.4F}));
    }

    void oneOddTrainingPhotoDoesNotWidenTheRange() {
        ModelInfo info = usualModel();
        info.images[5].appearance = Appearance{0.05F, 0.05F};
        info.images[6].size = {100, 75};
        QVERIFY(!isFit(info, usual, {0.2F, 0.4F}));
        QVERIFY(!isFit(info, usual, {0.5F, 0.1F}));
        QVERIFY(!isFit(info, {400, 300}, typical));
    }

    void fewPhotosAllCount() {
        ModelInfo info;
        info.images = {photo(usual, Appearance{0.3F, 0.4F}),
                       photo({1600, 1200}, Appearance{0.8F, 0.4F})};
        QVERIFY(isFit(info, usual, {0.5F, 0.4F}) && isFit(info, {1600, 1200}, {0.5F, 0.4F}));
    }

    void heldOutPhotosAreGoodOnesToo() {
        ModelInfo info = usualModel();
        QVERIFY(!isFit(info, usual, {0.2F, 0.4F}));
        info.heldOutImages.assign(10, photo(usual, Appearance{0.2F, 0.4F}));
        QVERIFY(isFit(info, usual, {0.2F, 0.4F}));
    }

    void modelsThatRecordNoAppearanceJudgeSizeAndShapeAlone() {
        ModelInfo info = usualModel();
        info.images[20].appearance.reset();
        QVERIFY(isFit(info, usual, {0.01F, 0.0F}));
        QVERIFY(!isFit(info, {400, 300}, typical));
        QVERIFY(!isFit(info, {600, 600}, typical));
    }
};

QTEST_GUILESS_MAIN(TestFitness)
#include "test_fitness.moc"
