#include "core/pipeline/pipeline_fixture.h"
#include "pipeline/forecast.h"

#include <QtTest>

#include <cmath>

using namespace patchgauge;
using namespace patchgauge::test;

class TestForecast : public QObject {
    Q_OBJECT

    PipelineFixture fixture_;

private Q_SLOTS:
    void modelSizeIsThatOfTheFile_data() {
        QTest::addColumn<pipeline::TrainSettings>("settings");
        const auto row = [](const char* name, const auto& change) {
            pipeline::TrainSettings settings = smallSettings();
            settings.detector.dimensions = 60;
            change(settings);
            QTest::newRow(name) << settings;
        };
        row("random draw", [](auto&) {});
        row("PCA", [](auto& s) { s.detector.reduction = detector::Reduction::Pca; });
        row("all channels, float16", [](auto& s) {
            s.detector.reduction = detector::Reduction::None;
            s.storage = detector::Storage::Float16;
        });
        row("sum of layers", [](auto& s) { s.detector.combine = detector::Combine::Sum; });
    }

    void modelSizeIsThatOfTheFile() {
        QFETCH(pipeline::TrainSettings, settings);
        const auto file = fixture_.folder() / "forecast.padim";
        savedAndLoaded(*fixture_.train(fixture_.drawGood("part", 3, 1), settings).model, file);
        const auto expected = static_cast<double>(std::filesystem::file_size(file));
        const auto forecast = static_cast<double>(pipeline::forecast(settings, 3).modelBytes);
        QVERIFY2(std::abs(forecast - expected) < 0.05 * expected,
                 qPrintable(QString("%1 instead of %2").arg(forecast).arg(expected)));
    }

    void scratchSizeIsThatOfTheSpooledChannels() {
        pipeline::TrainSettings settings = smallSettings();
        settings.detector.reduction = detector::Reduction::None;
        // 24, 40 and 112 channels at a quarter, an eighth and a sixteenth of 64 pixels.
        const std::uint64_t values = 24 * 16 * 16 + 40 * 8 * 8 + 112 * 4 * 4;
        QCOMPARE(pipeline::forecast(settings, 7).scratchBytes, 7 * 4 * values);
    }

    void memoryDoesNotGrowWithTheImages() {
        const pipeline::TrainSettings settings = smallSettings();
        QCOMPARE(pipeline::forecast(settings, 2000).memoryBytes,
                 pipeline::forecast(settings, 20).memoryBytes);
    }

    void aMeasuredRateDecidesTheTime() {
        QCOMPARE(pipeline::forecast(smallSettings(), 300, 12.0).seconds, 25.0);
    }

    void settingsThatCannotWorkAreRefused() {
        pipeline::TrainSettings settings = smallSettings();
        settings.detector.layers = {7};
        QCOMPARE(errorOf([&] { pipeline::forecast(settings, 10); }),
                 std::optional(ErrorCode::InvalidArgument));
    }
};

QTEST_APPLESS_MAIN(TestForecast)
#include "test_forecast.moc"
