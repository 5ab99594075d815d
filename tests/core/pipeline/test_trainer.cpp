#include "base/files.h"
#include "core/pipeline/pipeline_fixture.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

class TestTrainer : public QObject {
    Q_OBJECT

    PipelineFixture fixture_;

private Q_SLOTS:
    void recordsWhatItWasTrainedOn() {
        const auto files = fixture_.drawGood("records/part", 5, 100);
        const auto result = fixture_.train({fixture_.folder() / "records"}, smallSettings());

        const detector::ModelInfo& info = result.model->info();
        QCOMPARE(info.images.size(), files.size());
        for (std::size_t i = 0; i < files.size(); ++i) {
            QCOMPARE(info.images[i].path, toUtf8(files[i]));
            QCOMPARE(info.images[i].size, (Size{80, 80}));
        }
        QCOMPARE(result.model->dimensions(), 20);
        QCOMPARE(result.model->patchGrid(), (Size{16, 16}));
        QCOMPARE(info.backbone.id, std::string("efficientnet-lite0"));
        QVERIFY(contains(result.warnings, "not one that PatchGauge knows"));
    }

    void thresholdIsTheLargestLeaveOneOutScore() {
        const auto result =
            fixture_.train(fixture_.drawGood("threshold/part", 5, 200), smallSettings());
        const calibration::Calibration& calibration = result.model->info().calibration;
        QCOMPARE(calibration.scores.size(), std::size_t{5});
        QCOMPARE(calibration.threshold.value(),
                 *std::max_element(calibration.scores.begin(), calibration.scores.end()));
        QCOMPARE(calibration.origin, calibration::Origin::LeaveOneOut);
        QCOMPARE(calibration.falseAlarm.value(), 1.0 / 6);
        QVERIFY(result.model->normal().has_value());
    }

    /// The closed form against what it stands for. With an absolute regulariser it is exact when
    /// the training without the image uses ε(N−1)/(N−2).
    void leaveOneOutScoresAreThoseOfTrainingWithoutTheImage() {
        const auto files = fixture_.drawGood("without/part", 6, 300);
        pipeline::TrainSettings settings = smallSettings();
        settings.detector.regulariser = {0.01, false};
        const auto all = fixture_.train(files, settings);

        settings.detector.regulariser.epsilon = 0.01 * 5 / 4;
        for (std::size_t i = 0; i < files.size(); ++i) {
            auto others = files;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
            const auto without = fixture_.train(others, settings);
            const double expected = fixture_.inspect(without.model, files[i]).map.score;
            const double score = all.model->info().calibration.scores[i];
            QVERIFY2(std::abs(score - expected) < 1e-3 * expected,
                     qPrintable(QString("%1 instead of %2").arg(score).arg(expected)));
        }
    }

    void unreadableImagesAreSkippedWithReasonsAndTheRestIsDone() {
        const auto good = fixture_.drawGood("mixed/good", 4, 400);
        const std::vector<unsigned char> whole = readFile(good.front());
        fixture_.write("mixed/cut.png", std::string(whole.begin(), whole.end() - 2000));
        fixture_.write("mixed/empty.png", "");
        fixture_.write("mixed/text.png", "not a photo at all");

        const auto result = fixture_.train({fixture_.folder() / "mixed"}, smallSettings());
        QCOMPARE(result.model->info().images.size(), std::size_t{4});
        QCOMPARE(result.skipped.size(), std::size_t{3});
        const std::vector<std::string> names{"cut.png", "empty.png", "text.png"};
        for (std::size_t i = 0; i < names.size(); ++i) {
            QCOMPARE(toUtf8(result.skipped[i].path.filename()), names[i]);
            QVERIFY(result.skipped[i].error.english().find(names[i]) != std::string::npos);
        }
    }

    void sameSeedGivesTheSameNumbersBitForBit() {
        const auto files = fixture_.drawGood("same/part", 5, 500);
        const auto first = fixture_.train(files, smallSettings());
        const auto second = fixture_.train(files, smallSettings());
        QCOMPARE(first.model->statisticsSha256(), second.model->statisticsSha256());
        QCOMPARE(first.model->info().calibration.scores, second.model->info().calibration.scores);
    }

    void anotherSeedDrawsOtherChannels() {
        const auto files = fixture_.drawGood("other/part", 3, 600);
        pipeline::TrainSettings settings = smallSettings();
        const auto first = fixture_.train(files, settings);
        settings.detector.seed = 2;
        const auto second = fixture_.train(files, settings);
        QVERIFY(first.model->statisticsSha256() != second.model->statisticsSha256());
    }

    void threadsDoNotChangeScores() {
        const auto files = fixture_.drawGood("threads/part", 5, 700);
        pipeline::TrainSettings settings = smallSettings();
        const auto one = fixture_.train(files, settings);
        settings.execution.threads = 3;
        const auto three = fixture_.train(files, settings);
        for (std::size_t i = 0; i < files.size(); ++i) {
            const double a = one.model->info().calibration.scores[i];
            const double b = three.model->info().calibration.scores[i];
            QVERIFY2(std::abs(a - b) < 1e-5 * a, qPrintable(QString("%1, %2").arg(a).arg(b)));
        }
    }

    void fewerThanThreeImagesGiveNoThreshold_data() {
        QTest::addColumn<int>("count");
        QTest::newRow("1 image") << 1;
        QTest::newRow("2 images") << 2;
    }

    void fewerThanThreeImagesGiveNoThreshold() {
        QFETCH(int, count);
        const auto files = fixture_.drawGood("few" + std::to_string(count) + "/part", count, 800);
        const auto result = fixture_.train(files, smallSettings());
        QVERIFY(contains(result.warnings, "fewer than 3"));
        QVERIFY(!result.model->info().calibration.threshold);
        QVERIFY(!result.model->normal());
        for (const Part part : {Part::Good, Part::Defective}) {
            const auto inspection =
                fixture_.inspect(result.model, fixture_.draw("probe.png", 850, part));
            QVERIFY(std::isfinite(inspection.map.score));
            QVERIFY(inspection.verdict == calibration::Verdict::Review);
            QVERIFY(inspection.regions.empty());
        }
    }

    void repeatedImagesAreSaid() {
        auto files = fixture_.drawGood("repeated/part", 4, 900);
        files.push_back(fixture_.draw("repeated/copy.png", 900));
        const auto result = fixture_.train(files, smallSettings());
        QCOMPARE(result.model->info().images.size(), std::size_t{5});
        QVERIFY(contains(result.warnings, "1 image repeats others"));
    }

    void differentSizesAreSaid() {
        auto files = fixture_.drawGood("sizes/part", 3, 1000);
        files.push_back(fixture_.draw("sizes/wide.png", 1003, Part::Good, {120, 90}));
        QVERIFY(contains(fixture_.train(files, smallSettings()).warnings, "2 different sizes"));
    }

    void dimensionsBeyondTheChannelsAreClampedAndSaid() {
        pipeline::TrainSettings settings = smallSettings();
        settings.detector.dimensions = 1000;
        const auto result = fixture_.train(fixture_.drawGood("clamped/part", 3, 1100), settings);
        QCOMPARE(result.model->dimensions(), 24 + 40 + 112);
        QVERIFY(contains(result.warnings, "all are kept instead of 1000"));
    }

    void aDefectiveImageAmongTheGoodIsSuspicious() {
        auto files = fixture_.drawGood("suspicious/part", 12, 1200);
        files.push_back(fixture_.draw("suspicious/stained.png", 1250, Part::Defective));
        const auto result = fixture_.train(files, smallSettings());
        QVERIFY(!result.suspicious.empty());
        QCOMPARE(result.suspicious.front().path, toUtf8(files.back()));
        QCOMPARE(result.suspicious.front().score, result.model->info().calibration.scores.back());
    }

    void everyWayOfTrainingTellsADefect_data() {
        QTest::addColumn<pipeline::TrainSettings>("settings");
        const auto row = [](const char* name, const auto& change) {
            pipeline::TrainSettings settings = smallSettings();
            change(settings);
            QTest::newRow(name) << settings;
        };
        row("default", [](auto&) {});
        row("PCA", [](auto& s) { s.detector.reduction = detector::Reduction::Pca; });
        row("all channels", [](auto& s) { s.detector.reduction = detector::Reduction::None; });
        row("sum of layers", [](auto& s) { s.detector.combine = detector::Combine::Sum; });
        row("finest layer", [](auto& s) {
            s.detector.layers = {1};
            s.detector.localAverage = {3};
        });
        row("outer layers, finest averaged", [](auto& s) {
            s.detector.layers = {1, 3};
            s.detector.localAverage = {3, 0};
        });
        row("absolute regulariser", [](auto& s) { s.detector.regulariser = {0.01, false}; });
        row("unequal width and height", [](auto& s) { s.input.resize = s.input.crop = {96, 64}; });
        row("crop, no margin", [](auto& s) { s.input = {{80, 80}, {64, 64}, 0}; });
        row("no smoothing", [](auto& s) { s.detector.smoothing = 0; });
        row("float16", [](auto& s) { s.storage = detector::Storage::Float16; });
    }

    void everyWayOfTrainingTellsADefect() {
        QFETCH(pipeline::TrainSettings, settings);
        const auto files = fixture_.drawGood("ways/part", 6, 1300);
        const auto good = fixture_.draw("ways-good.png", 1350);
        const auto defective = fixture_.draw("ways-defective.png", 1350, Part::Defective);
        const auto result = fixture_.train(files, settings);
        const auto loaded = savedAndLoaded(*result.model, fixture_.folder() / "ways.padim");
        QCOMPARE(loaded->statisticsSha256(), result.model->statisticsSha256());

        const auto stained = fixture_.inspect(loaded, defective);
        QCOMPARE(stained.map.pixels.size(), settings.input.crop);
        QVERIFY(stained.map.score > 1.5F * fixture_.inspect(loaded, good).map.score);
        QVERIFY(stained.verdict == calibration::Verdict::Reject);
        QCOMPARE(stained.map.score, fixture_.inspect(result.model, defective).map.score);
    }

    void everyMethodTellsADefect_data() {
        QTest::addColumn<detector::Method>("method");
        for (const detector::Method method :
             {detector::Method::Padim, detector::Method::Spade, detector::Method::PatchCore,
              detector::Method::NSphere, detector::Method::Gaussian})
            QTest::newRow(detector::name(method).c_str()) << method;
    }

    void everyMethodTellsADefect() {
        QFETCH(detector::Method, method);
        pipeline::TrainSettings settings = pipeline::defaultSettings("efficientnet-lite0", method);
        settings.input = smallSettings().input;
        settings.execution = smallSettings().execution;
        settings.detector.imageScore = detector::ImageScore::TopPercent;
        const auto result = fixture_.train(fixture_.drawGood("methods/part", 8, 1360), settings);
        const auto loaded = savedAndLoaded(*result.model, fixture_.folder() / "methods.padim");
        QCOMPARE(loaded->statisticsSha256(), result.model->statisticsSha256());
        QCOMPARE(loaded->info().settings.method, method);
        QCOMPARE(loaded->info().settings.imageScore, detector::ImageScore::TopPercent);

        const auto good = fixture_.draw("methods-good.png", 1390);
        const auto defective = fixture_.draw("methods-defective.png", 1390, Part::Defective);
        const auto stained = fixture_.inspect(loaded, defective);
        QVERIFY(stained.map.score > fixture_.inspect(loaded, good).map.score);
        QCOMPARE(stained.map.score, fixture_.inspect(result.model, defective).map.score);
    }

    void whatCannotWorkIsRefused_data() {
        QTest::addColumn<QString>("input");
        QTest::addColumn<pipeline::TrainSettings>("settings");
        QTest::addColumn<ErrorCode>("code");
        const pipeline::TrainSettings usual = smallSettings();
        const auto changed = [&](const auto& change) {
            pipeline::TrainSettings settings = usual;
            change(settings);
            return settings;
        };
        QTest::newRow("empty folder") << "nothing" << usual << ErrorCode::NotFound;
        QTest::newRow("missing folder") << "no/such" << usual << ErrorCode::NotFound;
        QTest::newRow("none readable") << "unreadable" << usual << ErrorCode::Unreadable;
        QTest::newRow("no such layer") << "usable" << changed([](auto& s) {
            s.detector.layers = {1, 4};
            s.detector.localAverage = {3, 3};
        }) << ErrorCode::InvalidArgument;
        QTest::newRow("averaging of the wrong number of layers")
            << "usable" << changed([](auto& s) { s.detector.localAverage = {3}; })
            << ErrorCode::InvalidArgument;
        QTest::newRow("odd size") << "usable" << changed([](auto& s) {
            s.input.crop = {60, 64};
        }) << ErrorCode::InvalidArgument;
        QTest::newRow("principal components of another method") << "usable" << changed([](auto& s) {
            s.detector.method = detector::Method::PatchCore;
            s.detector.reduction = detector::Reduction::Pca;
        }) << ErrorCode::InvalidArgument;
        QTest::newRow("summed layers of another method") << "usable" << changed([](auto& s) {
            s.detector.method = detector::Method::Spade;
            s.detector.combine = detector::Combine::Sum;
        }) << ErrorCode::InvalidArgument;
        QTest::newRow("absent backbone")
            << "usable" << changed([](auto& s) { s.backbone = "resnet18"; }) << ErrorCode::NotFound;
        QTest::newRow("unknown backbone")
            << "usable" << changed([](auto& s) { s.backbone = "resnet19"; })
            << ErrorCode::InvalidArgument;
        QTest::newRow("no such weights file")
            << "usable" << changed([](auto& s) { s.weights = "no-such.pth"; })
            << ErrorCode::NotFound;
        QTest::newRow("no room for temporary data")
            << "usable" << changed([](auto& s) { s.scratchFolder = "/no/such/folder"; })
            << ErrorCode::WriteFailed;
    }

    void whatCannotWorkIsRefused() {
        QFETCH(QString, input);
        QFETCH(pipeline::TrainSettings, settings);
        QFETCH(ErrorCode, code);
        fs::create_directories(fixture_.folder() / "nothing");
        fixture_.write("unreadable/text.png", "not a photo");
        fixture_.drawGood("usable/part", 3, 1400);
        QCOMPARE(
            errorOf([&] { fixture_.train({fixture_.folder() / input.toStdString()}, settings); }),
            std::optional(code));
    }
};

QTEST_APPLESS_MAIN(TestTrainer)
#include "test_trainer.moc"
