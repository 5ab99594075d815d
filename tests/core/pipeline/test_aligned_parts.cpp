#include "base/files.h"
#include "core/image/synthetic_part.h"
#include "core/pipeline/pipeline_fixture.h"
#include "evaluation/mask.h"
#include "pipeline/updater.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace patchgauge;
using namespace patchgauge::test;
using image::AlignmentMethod;
namespace fs = std::filesystem;

namespace {

pipeline::TrainSettings aligning() {
    pipeline::TrainSettings settings = smallSettings();
    settings.alignment = AlignmentMethod::Outline;
    return settings;
}

/// A part that lies as its number has it.
Scene turnedScene(int number) {
    Scene scene;
    scene.angle = std::remainder(number * 47.0, 360.0);
    scene.shift = {number % 5 - 2.0, number % 3 - 1.0};
    scene.noise = static_cast<std::uint64_t>(number) + 100;
    return scene;
}

bool isNear(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

} // namespace

/// Parts that lie at any angle, from training to verdict.
class TestAlignedParts : public QObject {
    Q_OBJECT

    PipelineFixture fixture_;
    std::vector<fs::path> good_;
    pipeline::TrainResult trained_;

    fs::path write(const std::string& name, const Scene& scene) const {
        return fixture_.write(name, drawPng(scene));
    }

private Q_SLOTS:
    void initTestCase() {
        for (int i = 0; i < 8; ++i)
            good_.push_back(write("good/" + std::to_string(i) + ".png", turnedScene(i)));
        trained_ = fixture_.train(good_, aligning());
    }

    void theFirstPhotoIsTheReference() {
        const auto& alignment = trained_.model->info().alignment;
        QVERIFY(alignment.has_value());
        QVERIFY(alignment->method == AlignmentMethod::Outline);
        QCOMPARE(alignment->photo, (Size{320, 240}));
        const cv::Mat expected = drawScene(turnedScene(0)).pixels;
        QVERIFY(std::equal(expected.datastart, expected.dataend,
                           alignment->reference.pixels.datastart));
    }

    void aTurnedGoodPartPassesAndADefectiveOneDoesNot() {
        const auto good = fixture_.inspect(trained_.model, write("test/good.png", turnedScene(20)));
        QVERIFY(good.pose && good.unfit.empty());
        // Compared with the reference, which is not turned itself.
        const double expected = turnedScene(20).angle - turnedScene(0).angle;
        QVERIFY(std::abs(std::remainder(good.pose->angle - expected, 360.0)) < 0.5);
        Scene stained = turnedScene(21);
        stained.defect = true;
        const auto bad = fixture_.inspect(trained_.model, write("test/bad.png", stained));
        QVERIFY(bad.pose && bad.unfit.empty());
        QVERIFY(bad.verdict == calibration::Verdict::Reject);
        QVERIFY(bad.map.score > 1.5F * good.map.score);
    }

    void withoutAlignmentADefectIsLostAmongTheTurns() {
        const auto plain = fixture_.train(good_, smallSettings()).model;
        QVERIFY(!plain->info().alignment);
        Scene stained = turnedScene(21);
        stained.defect = true;
        const auto file = write("test/lost.png", stained);
        const auto lost = fixture_.inspect(plain, file);
        QVERIFY(!lost.pose);
        const auto found = fixture_.inspect(trained_.model, file);
        QVERIFY(found.map.score / *trained_.model->info().calibration.threshold >
                lost.map.score / *plain->info().calibration.threshold);
    }

    void theRegionCoversTheDefectOfTheAlignedPhoto() {
        Scene stained = turnedScene(23);
        stained.defect = true;
        const auto result = fixture_.inspect(trained_.model, write("test/region.png", stained));
        QVERIFY(!result.regions.empty());
        const detector::Region& region = result.regions.front();
        // The stain's middle on the part, as it lies in the reference.
        const double radians = turnedScene(0).angle * std::acos(-1) / 180;
        const double x =
            160 + turnedScene(0).shift.x + std::cos(radians) * -30 + std::sin(radians) * -20;
        const double y =
            120 + turnedScene(0).shift.y - std::sin(radians) * -30 + std::cos(radians) * -20;
        QVERIFY(region.x <= x && x <= region.x + region.width);
        QVERIFY(region.y <= y && y <= region.y + region.height);
    }

    void trainingSkipsPhotosWithoutThePart() {
        Scene empty;
        empty.part = false;
        auto images = good_;
        images.push_back(write("empty.png", empty));
        const pipeline::TrainResult result = fixture_.train(images, aligning());
        QCOMPARE(result.model->info().images.size(), good_.size());
        QCOMPARE(result.skipped.size(), std::size_t{1});
        QVERIFY(result.skipped[0].error.english().find("the part was not found") !=
                std::string::npos);
        QVERIFY(result.skipped[0].error.english().find("stands out") != std::string::npos);
    }

    void aPhotoWithoutThePartIsForReview() {
        Scene empty;
        empty.part = false;
        const auto file = write("test/empty.png", empty);
        const auto at = fixture_.inspect(trained_.model, file);
        QVERIFY(!at.pose);
        QVERIFY(at.verdict == calibration::Verdict::Review);
        QVERIFY(contains(at.unfit, "the part was not found"));

        pipeline::Inspector inspector(trained_.model, fixture_.store(), smallSettings().execution);
        inspector.inspect({file}, {}, [&](const pipeline::Inspection& listed, const image::Image&) {
            QVERIFY(listed.unfit == at.unfit);
            QVERIFY(listed.verdict == calibration::Verdict::Review);
        });
    }

    void aReferenceWithoutAnOutlineIsAnError() {
        Scene empty;
        empty.part = false;
        auto images = good_;
        images.insert(images.begin(), write("first.png", empty));
        QCOMPARE(errorOf([&] { fixture_.train(images, aligning()); }).value(),
                 ErrorCode::InvalidArgument);
    }

    void whatThePhotoDoesNotShowIsNotInspected() {
        const auto hidden = [](const pipeline::Inspection& result) {
            return std::count_if(result.map.pixels.begin(), result.map.pixels.end(),
                                 [](float value) { return std::isnan(value); });
        };
        QCOMPARE(hidden(fixture_.inspect(trained_.model, good_.front())), 0);
        const auto turned = fixture_.inspect(trained_.model, good_[1]);
        QVERIFY(hidden(turned) > 0);
        float highest = 0;
        for (const float value : turned.map.pixels)
            highest = std::max(highest, std::isnan(value) ? 0 : value);
        QCOMPARE(turned.map.score, highest);
    }

    void theModelFileKeepsTheReference() {
        const fs::path file = fixture_.folder() / "model.padim";
        const auto loaded = savedAndLoaded(*trained_.model, file);
        QCOMPARE(loaded->statisticsSha256(), trained_.model->statisticsSha256());
        const auto& alignment = loaded->info().alignment;
        QVERIFY(alignment && alignment->method == AlignmentMethod::Outline);
        QCOMPARE(alignment->photo, (Size{320, 240}));
        const auto photo = write("test/again.png", turnedScene(25));
        QCOMPARE(fixture_.inspect(loaded, photo).map.score,
                 fixture_.inspect(trained_.model, photo).map.score);

        pipeline::TrainSettings other = aligning();
        other.alignment = AlignmentMethod::Matching;
        QVERIFY(fixture_.train({good_.front(), good_[1]}, other).model->statisticsSha256() !=
                fixture_.train({good_.front(), good_[1]}, aligning()).model->statisticsSha256());
    }

    void updatingGivesWhatTrainingOnAllGives() {
        const std::vector<fs::path> first(good_.begin(), good_.begin() + 5);
        const std::vector<fs::path> rest(good_.begin() + 5, good_.end());
        const auto part = fixture_.train(first, aligning());
        const auto updated =
            pipeline::update(*part.model, rest, aligning(), fixture_.store(), {}).model;
        QVERIFY(updated->info().alignment.has_value());
        const auto& expected = trained_.model->info().calibration.scores;
        const auto& found = updated->info().calibration.scores;
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            QVERIFY(isNear(found[i], expected[i], 1e-3));
    }

    void droppingWithAndWithoutTheEmbeddingsGivesTheSameScores() {
        const auto kept = pipeline::dropImages(*trained_.model, {3}, trained_.trainingSet,
                                               aligning(), fixture_.store(), {});
        const auto readAgain =
            pipeline::dropImages(*trained_.model, {3}, nullptr, aligning(), fixture_.store(), {});
        const auto& expected = kept.model->info().calibration.scores;
        const auto& found = readAgain.model->info().calibration.scores;
        QCOMPARE(found.size(), good_.size() - 1);
        for (std::size_t i = 0; i < found.size(); ++i)
            QVERIFY(isNear(found[i], expected[i], 1e-3));
    }

    void aMaskIsAlignedAsItsPhotoIs() {
        const image::Pose pose{90, 0, 0, 1, {40, 20}, {40, 20}};
        evaluation::Mask mask(pose.photo);
        // The photo's pixel right of its middle lies above it in the aligned one: counter-clockwise
        // turned parts are turned back clockwise, and what is beyond the photo is not defective.
        mask.at(10, 25) = 1;
        const evaluation::Mask found = evaluation::aligned(mask, pose);
        int count = 0;
        for (int row = 0; row < 20; ++row)
            for (int column = 0; column < 40; ++column)
                if (found.at(row, column) != 0) {
                    ++count;
                    const image::Point from = pose.toPhoto(image::Point{column + 0.5, row + 0.5});
                    QVERIFY(from.x >= 25 && from.x < 26 && from.y >= 10 && from.y < 11);
                }
        QCOMPARE(count, 1);
    }
};

QTEST_GUILESS_MAIN(TestAlignedParts)
#include "test_aligned_parts.moc"
