#include "canvas/canvas.h"
#include "dialogs/evaluation_dialog.h"
#include "image/reader.h"
#include "methods/methods.h"
#include "models/text.h"
#include "support/shared_data.h"
#include "ui/window/window_fixture.h"
#include "weights/store.h"

#include <QAction>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QtTest>

#include <cmath>
#include <map>

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

/// What the command line says, as JSON.
QJsonObject commandLine(const std::filesystem::path& store, const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATCHGAUGE_DATA_DIR", displayPath(store));
    process.setProcessEnvironment(environment);
    process.start(PATCHGAUGE_CLI, QStringList{"--json"} + arguments);
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

/// Trains in the window, by clicks, on a folder of good parts with the network that is installed.
void train(WindowFixture& fixture, const std::filesystem::path& good,
           const std::filesystem::path& modelFile) {
    fixture.click("newModelButton");
    fixture.click("addFolder");
    fixture.answerFileDialog(good);
    fixture.waitUntilIdle();
    auto* backbone = fixture.find<QComboBox>("backbone");
    for (int i = 0; i < backbone->count(); ++i)
        if (fixture.session().store().find(backbone->itemData(i).toString().toStdString()))
            backbone->setCurrentIndex(i);
    fixture.find<QLineEdit>("modelFile")->setText(displayPath(modelFile));
    fixture.click("train");
    fixture.waitUntilIdle();
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

        const auto modelFile = fixture.folder() / "aliens.padim";
        train(fixture, data / "train" / "good", modelFile);
        fixture.drop(fixture.window(), {data / "test"});
        fixture.waitUntilIdle();

        const auto& shown = fixture.session().readout().image();
        QVERIFY(shown);
        QCOMPARE(shown->inspection->verdict, calibration::Verdict::Reject);
        const auto model = methods::load(modelFile);
        pipeline::Inspector inspector(model, fixture.session().store(), {});
        const image::Image photo = image::read(shown->inspection->path);
        const pipeline::Inspection expected = inspector.inspect(photo, {});
        const image::Geometry geometry(photo.size(), model->info().input);
        const QPoint pixel = pixelOfPeak(expected, geometry);

        fixture.hover(pixel);
        const QJsonObject readout =
            commandLine(store, {"probe", "--model", displayPath(modelFile), "--image",
                                displayPath(shown->inspection->path), "--at",
                                QString("%1,%2").arg(pixel.x()).arg(pixel.y())});
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

    /// The figures of a labelled dataset with masks, in the window and on the command line.
    void evaluationShowsWhatEvaluateSays() {
        const auto data = test::sharedData() / "datasets" / "hazelnut";
        const QTemporaryDir storeFolder;
        const std::filesystem::path store = realStore(storeFolder);
        WindowFixture fixture(store);
        const auto modelFile = fixture.folder() / "hazelnut.padim";
        train(fixture, data / "train" / "good", modelFile);
        fixture.window().findChild<QAction*>("evaluate")->trigger();
        fixture.answerFileDialog(data);
        fixture.waitUntilIdle();
        auto* dialog = fixture.window().findChild<EvaluationDialog*>();
        QVERIFY(dialog);
        const QJsonObject expected = commandLine(
            store, {"evaluate", "--model", displayPath(modelFile), "--dataset", displayPath(data)});
        QVERIFY(!expected.isEmpty());

        const std::map<const char*, const char*> fields{{"imageAuroc", "image_auroc"},
                                                        {"imageAp", "image_ap"},
                                                        {"pixelAuroc", "pixel_auroc"},
                                                        {"pro", "pro_auroc"}};
        constexpr double threeDecimals = 0.0006;
        for (const auto& [label, field] : fields) {
            const QString text = dialog->findChild<QLabel*>(label)->text();
            const double value = expected[field].toDouble();
            QVERIFY2(value > 0.5 && std::abs(text.toDouble() - value) < threeDecimals,
                     qPrintable(QString("%1: %2 instead of %3").arg(field, text).arg(value)));
        }
        for (const char* rate : {"escape", "overkill"}) {
            const QJsonObject counts = expected[rate].toObject();
            QVERIFY(dialog->findChild<QLabel*>(rate)->text().startsWith(
                QString("%1 of %2:").arg(counts["count"].toInt()).arg(counts["total"].toInt())));
        }
    }
};

QTEST_MAIN(TestWindowRealParts)
#include "test_window_real_parts.moc"
