#include "base/platform.h"
#include "evaluation/sweep.h"
#include "support/shared_data.h"

#include <QtTest>

using namespace patchgauge;
namespace fs = std::filesystem;

namespace {

pipeline::TrainSettings settingsFor(const QString& preset, const QString& backbone) {
    const std::string id = backbone.toStdString();
    pipeline::TrainSettings settings =
        preset == "paper" ? pipeline::paperSettings(id) : pipeline::defaultSettings(id);
    settings.execution = {platform::processorCount(), "cpu"};
    if (id == "resnet18")
        settings.weights =
            test::sharedData() / "weights" / "resnet18_imagenet1k_v1_to_layer3.safetensors";
    return settings;
}

evaluation::Evaluation evaluate(const fs::path& dataset, const pipeline::TrainSettings& settings,
                                const weights::Store& store) {
    evaluation::Evaluation result;
    evaluation::evaluateEach(evaluation::openDataset(dataset), {settings},
                             evaluation::Protocol::Standard, store, {},
                             [&](const evaluation::Evaluation& each) { result = each; });
    return result;
}

} // namespace

/// On real parts the engine must reach what an independent implementation of the method reached, or
/// something between photo and score is wrong however plausible the heatmaps look.
class TestPublishedFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachesTheFiguresOnRealParts_data() {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("backbone");
        QTest::addColumn<QString>("dataset");
        // Lowest and highest acceptable; 0 … 1 for pixels where there are no masks.
        QTest::addColumn<double>("imageLow");
        QTest::addColumn<double>("imageHigh");
        QTest::addColumn<double>("pixelLow");
        QTest::addColumn<double>("pixelHigh");

        const QString resnet = "resnet18";
        const QString lite = "efficientnet-lite0";
        QTest::newRow("paper, ResNet-18, aliens")
            << "paper" << resnet << "aliens" << 0.96 << 1.0 << 0.0 << 1.0;
        QTest::newRow("paper, ResNet-18, hazelnut")
            << "paper" << resnet << "hazelnut" << 0.92 << 0.96 << 0.97 << 1.0;
        QTest::newRow("paper, ResNet-18, fabric")
            << "paper" << resnet << "fabric" << 0.85 << 0.89 << 0.94 << 0.98;
        QTest::newRow("paper, Lite0, aliens")
            << "paper" << lite << "aliens" << 0.99 << 1.0 << 0.0 << 1.0;
        QTest::newRow("default, Lite0, aliens")
            << "default" << lite << "aliens" << 0.98 << 1.0 << 0.0 << 1.0;
        QTest::newRow("default, Lite0, hazelnut")
            << "default" << lite << "hazelnut" << 0.81 << 0.95 << 0.97 << 1.0;
        QTest::newRow("default, Lite0, fabric")
            << "default" << lite << "fabric" << 0.83 << 0.87 << 0.941 << 0.981;
    }

    void reachesTheFiguresOnRealParts() {
        QFETCH(QString, preset);
        QFETCH(QString, backbone);
        QFETCH(QString, dataset);
        QFETCH(double, imageLow);
        QFETCH(double, imageHigh);
        QFETCH(double, pixelLow);
        QFETCH(double, pixelHigh);
        const weights::Store store(qEnvironmentVariable("PATCHGAUGE_TEST_STORE").toStdString());
        const evaluation::Evaluation figures =
            evaluate(test::sharedData() / "datasets" / dataset.toStdString(),
                     settingsFor(preset, backbone), store);
        const double image = figures.imageAuroc.value();
        QCOMPARE(figures.pixelAuroc.has_value(), pixelLow > 0);
        const double pixel = figures.pixelAuroc.value_or(qQNaN());
        qInfo("image AUROC %.4f, pixel AUROC %.4f, PRO %.4f", image, pixel,
              figures.proAuroc.value_or(qQNaN()));
        QVERIFY2(image >= imageLow && image <= imageHigh,
                 qPrintable(QString("image AUROC %1").arg(image)));
        QVERIFY2(pixelLow == 0 || (pixel >= pixelLow && pixel <= pixelHigh),
                 qPrintable(QString("pixel AUROC %1").arg(pixel)));
    }
};

QTEST_APPLESS_MAIN(TestPublishedFigures)
#include "test_published_figures.moc"
