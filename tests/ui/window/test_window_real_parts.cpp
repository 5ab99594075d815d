#include "canvas/canvas.h"
#include "image/reader.h"
#include "models/text.h"
#include "padim/model_file.h"
#include "padim/probe.h"
#include "support/shared_data.h"
#include "ui/window/window_fixture.h"
#include "weights/store.h"

#include <QComboBox>
#include <QLineEdit>
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

} // namespace

class TestWindowRealParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// Train, inspect, look at the highest point of a defect: the panel shows what the engine says.
    void panelShowsTheEnginesNumbersAtADefect() {
        const auto data = test::sharedData() / "datasets" / "aliens";
        const QTemporaryDir storeFolder;
        WindowFixture fixture(realStore(storeFolder));

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
        const auto model = padim::load(fixture.folder() / "aliens.padim");
        pipeline::Inspector inspector(model, fixture.session().store(), {});
        const image::Image photo = image::read(shown->inspection->path);
        const pipeline::Inspection expected = inspector.inspect(photo, {});
        const image::Geometry geometry(photo.size(), model->info().input);
        const QPoint pixel = pixelOfPeak(expected, geometry);

        fixture.hover(pixel);
        const auto readout = padim::readOut(*model, expected.map, geometry, pixel.x(), pixel.y());
        QVERIFY(readout);
        // Another batch and number of threads sum in another order.
        const auto near = [](const QString& shownValue, float value) {
            return std::abs(shownValue.toFloat() - value) <= 1e-4F * value;
        };
        QVERIFY(near(fixture.toolTipOf("patchDistance"), readout->mahalanobis));
        QVERIFY(near(fixture.toolTipOf("pixelValue"), readout->pixelValue));
        QVERIFY(near(fixture.toolTipOf("imageScore"), expected.map.score));
        QCOMPARE(fixture.textOf("patchPosition"),
                 QString("row %1, column %2").arg(readout->patch.row).arg(readout->patch.column));
    }
};

QTEST_MAIN(TestWindowRealParts)
#include "test_window_real_parts.moc"
