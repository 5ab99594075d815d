#include "canvas/colour_bar.h"
#include "canvas/colour_scale.h"
#include "ui/canvas/sample_image.h"
#include "ui/canvas/screenshot.h"

#include <QTest>

#include <cmath>

using namespace patchgauge;

class TestColourBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheHeatScalesColoursOverGrey();
    void ticksAreRoundAndFit_data();
    void ticksAreRoundAndFit();
    void isAsWideAsItsNumbers();
    void saysWhatItMeans();
    void marksWhereTheReviewBandBegins();
    void marksTheValueUnderTheCursor();
    void looksRightInLightAndDark();
};

void TestColourBar::hasTheHeatScalesColoursOverGrey() {
    const ui::InspectedImage image = test::sampleImage();
    ui::ReadoutModel readout;
    ui::ColourBar bar(readout);
    readout.setImage(image);
    bar.resize(bar.sizeHint().width(), 600);
    const QImage grab = bar.grab().toImage();
    const detector::HeatScale scale = image.heatScale();
    const QRectF area =
        ui::ColourScale(image, bar.font()).barIn(QRectF(bar.rect()).adjusted(4, 4, -4, -4));
    const double ratio = grab.devicePixelRatio();
    const int x = static_cast<int>(area.center().x() * ratio);
    for (int y = static_cast<int>(area.top() * ratio) + 2;
         y < static_cast<int>(area.bottom() * ratio) - 2; ++y) {
        const double share = 1 - ((y + 0.5) / ratio - area.top()) / area.height();
        const auto value = static_cast<float>(share * scale.high());
        if (std::abs(value - 10) < 0.15) // the threshold's line
            continue;
        const detector::Colour heat = scale.colourAt(value);
        const QColor seen = grab.pixelColor(x, y);
        const auto expected = [&](int over) { return 128 + (over - 128) * heat.alpha / 255.0; };
        QVERIFY(std::abs(seen.red() - expected(heat.red)) <= 2);
        QVERIFY(std::abs(seen.green() - expected(heat.green)) <= 2);
        QVERIFY(std::abs(seen.blue() - expected(heat.blue)) <= 2);
    }
}

void TestColourBar::ticksAreRoundAndFit_data() {
    QTest::addColumn<float>("threshold");
    for (const float threshold : {0.0031F, 0.7F, 3.3F, 14.2F, 50.0F, 999.0F, 12345.0F})
        QTest::addRow("%g", static_cast<double>(threshold)) << threshold;
}

void TestColourBar::ticksAreRoundAndFit() {
    QFETCH(float, threshold);
    const QFont font;
    test::SampleOptions options;
    options.threshold = threshold;
    const ui::ColourScale scale(test::sampleImage(options), font);
    for (const double height : {60.0, 200.0, 700.0}) {
        const std::vector<double> ticks = scale.ticks(height);
        QVERIFY(ticks.size() >= 2);
        QCOMPARE(ticks.front(), 0.0);
        const double step = ticks[1];
        const double mantissa = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
        QVERIFY(std::abs(mantissa - 1) < 1e-9 || std::abs(mantissa - 2) < 1e-9 ||
                std::abs(mantissa - 5) < 1e-9);
        if (ticks.size() > 2)
            QVERIFY(height * step / scale.maximum() >= 1.5 * QFontMetricsF(font).height());
    }
}

void TestColourBar::isAsWideAsItsNumbers() {
    ui::ReadoutModel readout;
    ui::ColourBar bar(readout);
    QCOMPARE(bar.sizeHint().width(), 0);
    test::SampleOptions options;
    readout.setImage(test::sampleImage(options));
    const int narrow = bar.sizeHint().width();
    options.threshold = 12345.0F;
    readout.setImage(test::sampleImage(options));
    QVERIFY(bar.sizeHint().width() > narrow);
    QVERIFY(narrow <= 5 * bar.fontMetrics().height());
}

void TestColourBar::saysWhatItMeans() {
    ui::ReadoutModel readout;
    const ui::ColourBar bar(readout);
    readout.setImage(test::sampleImage());
    QVERIFY(!bar.accessibleName().isEmpty());
    QVERIFY(bar.toolTip().contains(QStringLiteral("Mahalanobis distance")));
    QVERIFY(bar.toolTip().contains(QStringLiteral("10.0")));
    QCOMPARE(bar.accessibleDescription(), bar.toolTip());
}

void TestColourBar::marksWhereTheReviewBandBegins() {
    ui::ReadoutModel readout;
    ui::ColourBar bar(readout);
    test::SampleOptions options;
    readout.setImage(test::sampleImage(options));
    bar.resize(bar.sizeHint().width(), 600);
    const QImage without = bar.grab().toImage();
    options.reviewThreshold = 7.0F;
    readout.setImage(test::sampleImage(options));
    const QImage with = bar.grab().toImage();
    QVERIFY(bar.toolTip().contains(QStringLiteral("Review from 7.00")));
    const QRectF area = ui::ColourScale(*readout.image(), bar.font())
                            .barIn(QRectF(bar.rect()).adjusted(4, 4, -4, -4));
    const double ratio = with.devicePixelRatio();
    const auto x = static_cast<int>(area.center().x() * ratio);
    // From 0 to 20, twice the threshold.
    const auto y = static_cast<int>((area.bottom() - area.height() * 7 / 20) * ratio);
    const auto differs = [&](int row) { return with.pixel(x, row) != without.pixel(x, row); };
    QVERIFY(differs(y) || differs(y - 1) || differs(y + 1));
    QVERIFY(!differs(y - 12) && !differs(y + 12));
}

void TestColourBar::marksTheValueUnderTheCursor() {
    ui::ReadoutModel readout;
    ui::ColourBar bar(readout);
    readout.setImage(test::sampleImage());
    bar.resize(bar.sizeHint().width(), 300);
    const QImage before = bar.grab().toImage();
    readout.setPixel(QPoint(180, 64));
    const QImage marked = bar.grab().toImage();
    QVERIFY(marked != before);
    readout.setPixel(std::nullopt);
    QCOMPARE(bar.grab().toImage(), before);
}

void TestColourBar::looksRightInLightAndDark() {
    ui::ReadoutModel readout;
    ui::ColourBar bar(readout);
    readout.setImage(test::sampleImage());
    readout.setPixel(QPoint(180, 64));
    bar.resize(bar.sizeHint().width(), 420);
    const QString ratio = QStringLiteral("-%1x").arg(bar.devicePixelRatioF());
    test::keepScreenshot(bar.grab(), QStringLiteral("colour-bar-light") + ratio);
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(40, 42, 46));
    dark.setColor(QPalette::WindowText, QColor(230, 230, 230));
    const QImage light = bar.grab().toImage();
    bar.setPalette(dark);
    test::keepScreenshot(bar.grab(), QStringLiteral("colour-bar-dark") + ratio);
    QVERIFY(bar.grab().toImage() != light);
}

QTEST_MAIN(TestColourBar)
#include "test_colour_bar.moc"
