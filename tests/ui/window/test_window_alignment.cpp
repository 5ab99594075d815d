#include "base/files.h"
#include "canvas/canvas.h"
#include "core/image/synthetic_part.h"
#include "models/text.h"
#include "ui/canvas/screenshot.h"
#include "ui/window/window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStyleFactory>
#include <QtTest>

#include <cmath>
#include <string>

using namespace patchgauge;
using namespace patchgauge::test;
using namespace patchgauge::ui;
using calibration::Verdict;

namespace {

Scene turned(int number) {
    Scene scene;
    scene.angle = std::remainder(number * 47.0, 360.0);
    scene.noise = static_cast<std::uint64_t>(number) + 100;
    return scene;
}

void write(const std::filesystem::path& file, const Scene& scene) {
    const std::string bytes = drawPng(scene);
    writeAtomically(file, bytes.data(), bytes.size());
}

/// Mean difference of grey levels around the middle, where the part lies.
double difference(const QImage& shown, const Scene& scene) {
    const image::Image expected = drawScene(scene);
    double sum = 0;
    int count = 0;
    for (int y = 60; y < 180; ++y)
        for (int x = 80; x < 240; ++x, ++count)
            sum += std::abs(qRed(shown.pixel(x, y)) - expected.pixels.at<cv::Vec3b>(y, x)[0]);
    return sum / count;
}

} // namespace

/// Parts that lie at any angle, in the window.
class TestWindowAlignment : public QObject {
    Q_OBJECT

    /// Trains on turned parts, the way it is brought to them being chosen in the dialog.
    static void train(WindowFixture& fixture) {
        for (int i = 0; i < 6; ++i)
            write(fixture.folder() / "good" / (std::to_string(i) + ".png"), turned(i));
        fixture.click("newModelButton");
        fixture.click("addFolder");
        WindowFixture::answerFileDialog(fixture.folder() / "good");
        fixture.click("advanced");
        QVERIFY(fixture.textOf("alignmentExplanation").contains("must lie in the same place"));
        QTest::keyClick(fixture.find<QComboBox>("alignment"), Qt::Key_Down);
        QVERIFY(fixture.textOf("alignmentExplanation").contains("plain background"));
        for (const char* side : {"inputWidth", "inputHeight"})
            fixture.find<QSpinBox>(side)->setValue(64);
        fixture.waitUntilIdle();
        fixture.click("train");
        fixture.waitUntilIdle();
    }

    static void inspect(WindowFixture& fixture, const Scene& scene) {
        const auto file = fixture.folder() / "test" / "photo.png";
        write(file, scene);
        fixture.session().inspect({file});
        fixture.waitUntilIdle();
        QTRY_VERIFY(fixture.session().readout().image().has_value());
    }

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }

    void theChoiceIsRememberedAndShown() {
        WindowFixture fixture;
        train(fixture);
        const auto& alignment = fixture.session().loaded()->model()->info().alignment;
        QVERIFY(alignment && alignment->method == image::AlignmentMethod::Outline);
        fixture.click("newModelButton");
        QCOMPARE(fixture.find<QComboBox>("alignment")->currentIndex(), 1);
    }

    void aTurnedPartIsShownAsTheReferenceLies() {
        WindowFixture fixture;
        train(fixture);
        inspect(fixture, turned(2));
        const InspectedImage& shown = *fixture.session().readout().image();
        QVERIFY(difference(shown.photo, turned(2)) > 15);
        QVERIFY(difference(shown.photo, turned(0)) < 8);
        static const QRegularExpression position(
            "^turned by (9[34]\\.\\d)°, shifted by \\x{2212}?[01], \\x{2212}?[01] px$");
        const QString text = fixture.textOf("imagePosition");
        QVERIFY2(position.match(text).hasMatch(), qPrintable(text));
        QVERIFY(fixture.toolTipOf("imagePosition").contains("first training photo"));
        QVERIFY(fixture.find<QWidget>("posePicture"));
        QCOMPARE(shown.asTaken.size(), QSize(384, 288));
    }

    void patchesBeyondThePhotoHaveNoHeat() {
        WindowFixture fixture;
        train(fixture);
        inspect(fixture, turned(1));
        const Grid<float>& pixels = fixture.session().readout().image()->inspection->map.pixels;
        QVERIFY(std::isnan(pixels.at(0, 0)));
        QVERIFY(!std::isnan(pixels.at(32, 32)));
    }

    void aPartThatIsNotFoundIsForReviewAlsoUnderAnotherThreshold() {
        WindowFixture fixture;
        train(fixture);
        Scene empty;
        empty.part = false;
        inspect(fixture, empty);
        const auto& images = fixture.session().images();
        QVERIFY(images.at(0).inspection.verdict == Verdict::Review);
        QVERIFY(fixture.textOf("imagePosition").contains("not found"));
        for (const auto* widget : fixture.window().findChildren<QWidget*>("posePicture"))
            QVERIFY(!widget->isVisible());
        fixture.session().setThreshold({1e6F, {}, "Ada", "to see"});
        fixture.waitUntilIdle();
        QVERIFY(images.at(0).inspection.verdict == Verdict::Review);
        QVERIFY(fixture.session().readout().image()->inspection->verdict == Verdict::Review);
    }

    void looksAsItShould() {
        for (const bool dark : {false, true}) {
            const QPalette light = QApplication::style()->standardPalette();
            QPalette palette = light;
            if (dark) {
                palette = QPalette(QColor(0x2b, 0x2d, 0x30));
                palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
            }
            QApplication::setPalette(palette);
            WindowFixture fixture;
            fixture.window().resize(1440, 900);
            train(fixture);
            Scene stained = turned(3);
            stained.defect = true;
            inspect(fixture, stained);
            QTRY_VERIFY(fixture.find<QWidget>("posePicture"));
            const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
            keepScreenshot(fixture.window().grab(), theme + QStringLiteral("-alignment"));
            fixture.click("newModelButton");
            keepScreenshot(QApplication::activeModalWidget()->grab(),
                           theme + QStringLiteral("-alignment-dialog"));
            QApplication::setPalette(light);
        }
    }
};

QTEST_MAIN(TestWindowAlignment)
#include "test_window_alignment.moc"
