#include "canvas/canvas.h"
#include "ui/canvas/pointer.h"
#include "ui/canvas/sample_image.h"
#include "ui/canvas/screenshot.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

using namespace patchgauge;

namespace {

/// Red, green and blue times opacity, and the opacity, all 0 … 1.
using Premultiplied = std::array<double, 4>;

Premultiplied premultiplied(const detector::Colour& colour) {
    const double alpha = colour.alpha / 255.0;
    return {alpha * colour.red / 255, alpha * colour.green / 255, alpha * colour.blue / 255, alpha};
}

/// The heat at a point of the image: the heat scale's colours of the four nearest pixels of the
/// map, interpolated between their centres.
Premultiplied heatAt(const ui::InspectedImage& image, QPointF point) {
    const Grid<float>& pixels = image.inspection->map.pixels;
    const image::Point input = image.geometry.imageToInput({point.x(), point.y()});
    const double left = std::floor(input.x - 0.5);
    const double top = std::floor(input.y - 0.5);
    Premultiplied heat{};
    for (const int down : {0, 1})
        for (const int right : {0, 1}) {
            const double weight = (1 - std::abs(left + right - (input.x - 0.5))) *
                                  (1 - std::abs(top + down - (input.y - 0.5)));
            const int row = std::clamp(static_cast<int>(top) + down, 0, pixels.height() - 1);
            const int column = std::clamp(static_cast<int>(left) + right, 0, pixels.width() - 1);
            const Premultiplied colour =
                premultiplied(image.heatScale().colourAt(pixels.at(row, column)));
            for (std::size_t i = 0; i < heat.size(); ++i)
                heat[i] += weight * colour[i];
        }
    return heat;
}

QColor blended(QColor below, const Premultiplied& heat, double opacity) {
    const double clear = 1 - heat[3] * opacity;
    return QColor::fromRgbF(static_cast<float>(below.redF() * clear + heat[0] * opacity),
                            static_cast<float>(below.greenF() * clear + heat[1] * opacity),
                            static_cast<float>(below.blueF() * clear + heat[2] * opacity));
}

int difference(QColor a, QColor b) {
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                     std::abs(a.blue() - b.blue())});
}

} // namespace

/// What is seen on the canvas is what the engine found, where it found it.
class TestCanvasPaint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void heatHasTheColoursOfTheHeatScale_data();
    void heatHasTheColoursOfTheHeatScale();
    void contourLiesWhereThePixelMapCrossesTheThreshold();
    void contourKeepsItsWidthWhenZoomed();
    void noContourWithoutAThreshold();
    void whatIsNotInspectedIsShaded();
    void whatLiesOutsideARegionIsShaded();
    void layersCanBeTurnedOff();
    void repaintsOfAPartJoinSeamlessly();
    void looksRightInLightAndDark();

private:
    QColor seenAt(const QImage& grab, QPointF image) const;

    std::unique_ptr<ui::ReadoutModel> readout_;
    std::unique_ptr<ui::Canvas> canvas_;
};

void TestCanvasPaint::init() {
    readout_ = std::make_unique<ui::ReadoutModel>();
    canvas_ = std::make_unique<ui::Canvas>(*readout_);
    canvas_->resize(720, 480);
    canvas_->show();
    readout_->setImage(test::sampleImage());
}

void TestCanvasPaint::cleanup() {
    canvas_.reset();
    readout_.reset();
}

QColor TestCanvasPaint::seenAt(const QImage& grab, QPointF image) const {
    const QPointF device = canvas_->mapFromImage(image) * grab.devicePixelRatio();
    return grab.pixelColor(static_cast<int>(device.x()), static_cast<int>(device.y()));
}

void TestCanvasPaint::heatHasTheColoursOfTheHeatScale_data() {
    QTest::addColumn<double>("opacity");
    QTest::addColumn<int>("notches");
    QTest::newRow("fitted") << 1.0 << 0;
    QTest::newRow("faint") << 0.4 << 0;
    QTest::newRow("enlarged") << 1.0 << 8;
    QTest::newRow("reduced") << 1.0 << -4;
}

void TestCanvasPaint::heatHasTheColoursOfTheHeatScale() {
    QFETCH(double, opacity);
    QFETCH(int, notches);
    const ui::InspectedImage image = test::withPhoto(test::sampleImage(), QColor(110, 140, 90));
    readout_->setImage(image);
    canvas_->setContourShown(false);
    canvas_->setOpacity(opacity);
    if (notches != 0)
        test::turnWheel(*canvas_, canvas_->mapFromImage({205, 65}), notches);
    readout_->setPixel(std::nullopt);
    const QImage grab = canvas_->grab().toImage();

    int compared = 0;
    int coloured = 0;
    for (int y = 0; y < grab.height(); y += 3)
        for (int x = 0; x < grab.width(); x += 4) {
            const QPointF point =
                canvas_->mapToImage(QPointF(x + 0.5, y + 0.5) / grab.devicePixelRatio());
            const QPointF step = QPointF(1, 1) / canvas_->zoom();
            if (!image.geometry.isInspected({point.x() - step.x(), point.y() - step.y()}) ||
                !image.geometry.isInspected({point.x() + step.x(), point.y() + step.y()}))
                continue; // the rim may share its device pixel with what is beside it
            const Premultiplied heat = heatAt(image, point);
            QVERIFY(difference(grab.pixelColor(x, y),
                               blended(QColor(110, 140, 90), heat, opacity)) <= 4);
            ++compared;
            coloured += heat[3] > 0.4 ? 1 : 0;
        }
    QVERIFY(compared > 200);
    QVERIFY(coloured > 20);
}

void TestCanvasPaint::contourLiesWhereThePixelMapCrossesTheThreshold() {
    const ui::InspectedImage& image = *readout_->image();
    const Grid<float>& pixels = image.inspection->map.pixels;
    const auto valueAt = [&](double x, double y) {
        return detector::samplePixelMap(pixels, image.geometry, {x, y});
    };
    canvas_->setHeatShown(false);
    const QImage with = canvas_->grab().toImage();
    canvas_->setContourShown(false);
    const QImage without = canvas_->grab().toImage();

    // Along the row through the larger hill, the contour is lightest where the map crosses.
    const double y = 64.7;
    double left = 0;
    for (int i = 0; i < 10'000; ++i) {
        const double x = 150 + 0.01 * i;
        if (valueAt(x, y) <= 10 && valueAt(x + 0.01, y) > 10)
            left = x;
    }
    QVERIFY(left > 150);
    QVERIFY(seenAt(with, {left, y}).lightness() > 220);
    for (const double away : {-6.0, 6.0})
        QCOMPARE(seenAt(with, {left + away, y}), seenAt(without, {left + away, y}));
}

void TestCanvasPaint::contourKeepsItsWidthWhenZoomed() {
    const ui::InspectedImage image = test::withPhoto(test::sampleImage(), Qt::black);
    readout_->setImage(image);
    canvas_->setHeatShown(false);
    // All the light in a row across the larger hill's left flank, where the line stands upright.
    const auto lineWidth = [this] {
        const QImage grab = canvas_->grab().toImage();
        const double ratio = grab.devicePixelRatio();
        const QPoint from = (canvas_->mapFromImage({148, 64.7}) * ratio).toPoint();
        const QPoint to = (canvas_->mapFromImage({170, 64.7}) * ratio).toPoint();
        double light = 0;
        for (int x = from.x(); x < to.x(); ++x)
            light += grab.pixelColor(x, from.y()).lightnessF();
        return light / ratio;
    };
    const double fitted = lineWidth();
    QVERIFY(fitted > 1.2 && fitted < 1.8);
    test::turnWheel(*canvas_, canvas_->mapFromImage({159, 64.7}), 6);
    readout_->setPixel(std::nullopt);
    QVERIFY(std::abs(lineWidth() - fitted) < 0.2);
}

void TestCanvasPaint::noContourWithoutAThreshold() {
    test::SampleOptions options;
    options.threshold = std::nullopt;
    readout_->setImage(test::sampleImage(options));
    canvas_->setHeatShown(false);
    const QImage with = canvas_->grab().toImage();
    canvas_->setContourShown(false);
    QCOMPARE(canvas_->grab().toImage(), with);
}

void TestCanvasPaint::whatIsNotInspectedIsShaded() {
    const ui::InspectedImage& image = *readout_->image();
    canvas_->setHeatShown(false);
    canvas_->setContourShown(false);
    const QImage grab = canvas_->grab().toImage();
    canvas_->setPhotoBare(true);
    const QImage bare = canvas_->grab().toImage();
    const image::Rect area = image.geometry.inspectedArea();
    const QPointF outside(area.left - 3, area.top + 20);
    const QPointF inside(area.left + 3, area.top + 20);
    QVERIFY(seenAt(grab, outside).lightness() < 0.7 * seenAt(bare, outside).lightness());
    QCOMPARE(seenAt(grab, inside), seenAt(bare, inside));
}

void TestCanvasPaint::whatLiesOutsideARegionIsShaded() {
    ui::InspectedImage image = test::sampleImage();
    detector::ModelInfo info = image.model->info();
    // Drawn on a photo of twice the size.
    info.region = image::RegionOfInterest{
        {600, 360}, {{image::Shape::Kind::Ellipse, {{200, 100}, {400, 260}}}}, {}};
    image.model = image.model->withRegion(info);
    readout_->setImage(image);
    canvas_->setHeatShown(false);
    canvas_->setContourShown(false);
    const QImage grab = canvas_->grab().toImage();
    canvas_->setPhotoBare(true);
    const QImage bare = canvas_->grab().toImage();
    for (const QPointF inside : {QPointF(150, 90), QPointF(104, 90), QPointF(150, 54)})
        QCOMPARE(seenAt(grab, inside), seenAt(bare, inside));
    for (const QPointF outside : {QPointF(96, 90), QPointF(150, 46), QPointF(108, 60)})
        QVERIFY(seenAt(grab, outside).lightness() < 0.7 * seenAt(bare, outside).lightness());
}

void TestCanvasPaint::layersCanBeTurnedOff() {
    const QSignalSpy spy(canvas_.get(), &ui::Canvas::layerOptionsChanged);
    canvas_->setHeatShown(false);
    canvas_->setHeatShown(false);
    canvas_->setContourShown(false);
    canvas_->setOpacity(7);
    QCOMPARE(spy.count(), 2);
    canvas_->setOpacity(0.5);
    QCOMPARE(spy.count(), 3);
    QCOMPARE(canvas_->layerOptions(), (ui::LayerOptions{false, false, 0.5}));
}

void TestCanvasPaint::repaintsOfAPartJoinSeamlessly() {
    test::turnWheel(*canvas_, {300, 200}, 3);
    readout_->setPixel(std::nullopt);
    const QImage whole = canvas_->grab().toImage();
    QImage pieces(whole.size(), whole.format());
    pieces.setDevicePixelRatio(whole.devicePixelRatio());
    for (const QRect piece :
         {QRect(0, 0, 311, 480), QRect(311, 0, 409, 207), QRect(311, 207, 409, 273)})
        canvas_->render(&pieces, piece.topLeft(), piece, QWidget::DrawWindowBackground);
    for (int y = 0; y < whole.height(); ++y)
        for (int x = 0; x < whole.width(); ++x)
            QVERIFY(difference(pieces.pixelColor(x, y), whole.pixelColor(x, y)) <= 2);
}

void TestCanvasPaint::looksRightInLightAndDark() {
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(40, 42, 46));
    dark.setColor(QPalette::WindowText, QColor(230, 230, 230));
    test::hover(*canvas_, canvas_->mapFromImage({170, 80}));
    const QString ratio = QStringLiteral("-%1x").arg(canvas_->devicePixelRatioF());
    test::keepScreenshot(canvas_->grab(), QStringLiteral("canvas-light") + ratio);
    const QColor light = canvas_->grab().toImage().pixelColor(2, 2);
    canvas_->setPalette(dark);
    test::keepScreenshot(canvas_->grab(), QStringLiteral("canvas-dark") + ratio);
    QVERIFY(canvas_->grab().toImage().pixelColor(2, 2).lightness() < light.lightness());
    test::turnWheel(*canvas_, canvas_->mapFromImage({170, 80}), 8);
    test::keepScreenshot(canvas_->grab(), QStringLiteral("canvas-zoomed") + ratio);
}

QTEST_MAIN(TestCanvasPaint)
#include "test_canvas_paint.moc"
