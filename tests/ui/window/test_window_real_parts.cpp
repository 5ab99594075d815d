#include "canvas/canvas.h"
#include "image/reader.h"
#include "methods/methods.h"
#include "models/text.h"
#include "support/shared_data.h"
#include "ui/window/window_fixture.h"
#include "weights/store.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::WindowFixture;

namespace {

/// A data directory with a real network: PATCHGAUGE_TEST_STORE, else the shared ResNet-18.
std::filesystem::path realStore(const QTemporaryDir& folder) {
    const QString given = qEnvironmentVariable("PATCHGAUGE_TEST_STORE");
    if (!given.isEmpty())
        return toPath(given);
    std::filesystem::path store = folder.path().toStdU16String();
    weights::Store(store).import(test::sharedData() / "weights" /
                                     "resnet18_imagenet1k_v1_to_layer3.safetensors",
                                 "resnet18");
    return store;
}

QPoint pixelOfPeak(const pipeline::Inspection& inspection, const image::Geometry& geometry) {
    const image::Point peak = geometry.inputToImage(inspection.map.peak);
    return {static_cast<int>(peak.x), static_cast<int>(peak.y)};
}

/// What the command line says of a pixel.
QJsonObject probe(const std::filesystem::path& store, const std::filesystem::path& model,
                  const std::filesystem::path& image, QPoint pixel) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATCHGAUGE_DATA_DIR", displayPath(store));
    process.setProcessEnvironment(environment);
    process.start(PATCHGAUGE_CLI,
                  {"probe", "--json", "--model", displayPath(model), "--image", displayPath(image),
                   "--at", QString("%1,%2").arg(pixel.x()).arg(pixel.y())});
    process.waitForFinished();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

class TestWindowRealParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// Train, inspect, look at the highest point of a defect: the panel shows what `probe` says.
    void panelShowsWhatProbeSaysOfADefect() {
        const auto data = test::sharedData() / "datasets" / "aliens";
        const QTemporaryDir storeFolder;
        const std::filesystem::path store = realStore(storeFolder);
        WindowFixture fixture(store);

        fixture.click("newModelButton");
        fixture.click("addFolder");
        fixture.answerFileDialog(data / "train" / "good");
        fixture.waitUntilIdle();
        auto* backbone = fixture.find<QComboBox>("backbone");
        for (int i = 0; i < backbone->count(); ++i)
            if (fixture.session().store().find(backbone->itemData(i).toString().toStdString()))
                backbone->setCurrentIndex(i);
        fixture.find<QLineEdit>("modelFile")
            ->setText(displayPath(fixture.folder() / "aliens.padim"));
        fixture.click("train");
        fixture.waitUntilIdle();
        fixture.drop(fixture.window(), {data / "test"});
        fixture.waitUntilIdle();

        const auto& shown = fixture.session().readout().image();
        QVERIFY(shown);
        QCOMPARE(shown->inspection->verdict, calibration::Verdict::Reject);
        const auto model = methods::load(fixture.folder() / "aliens.padim");
        pipeline::Inspector inspector(model, fixture.session().store(), {});
        const image::Image photo = image::read(shown->inspection->path);
        const pipeline::Inspection expected = inspector.inspect(photo, {});
        const image::Geometry geometry(photo.size(), model->info().input);
        const QPoint pixel = pixelOfPeak(expected, geometry);

        fixture.hover(pixel);
        const QJsonObject readout =
            probe(store, fixture.folder() / "aliens.padim", shown->inspection->path, pixel);
        QVERIFY(!readout.isEmpty());
        // Another batch and number of threads sum in another order.
        const auto near = [](const QString& shownValue, double value) {
            return std::abs(shownValue.toDouble() - value) <= 1e-4 * value;
        };
        QVERIFY(near(fixture.toolTipOf("patchDistance"), readout["mahalanobis"].toDouble()));
        QVERIFY(near(fixture.toolTipOf("pixelValue"), readout["pixel_value"].toDouble()));
        QVERIFY(near(fixture.toolTipOf("imageScore"), expected.map.score));
        const QJsonObject patch = readout["patch"].toObject();
        QCOMPARE(
            fixture.textOf("patchPosition"),
            QString("row %1, column %2").arg(patch["row"].toInt()).arg(patch["column"].toInt()));
    }
};

QTEST_MAIN(TestWindowRealParts)
#include "test_window_real_parts.moc"
