#include "canvas/canvas.h"
#include "canvas/colour_bar.h"
#include "canvas/heat_view.h"
#include "detector/regions.h"
#include "ui/canvas/sample_image.h"
#include "ui/canvas/screenshot.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>

using namespace patchgauge;

namespace {

/// The sample image with the regions of its pixel map above the threshold: one on each hill.
ui::InspectedImage sampleWithRegions() {
    ui::InspectedImage image = test::sampleImage();
    auto inspection = std::make_shared<pipeline::Inspection>(*image.inspection);
    inspection->regions = detector::regionsAbove(inspection->map.pixels, 10, image.geometry);
    image.inspection = std::move(inspection);
    return image;
}

int difference(QColor a, QColor b) {
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                     std::abs(a.blue() - b.blue())});
}

} // namespace

/// What points at places of the image, and the shares of single layers.
class TestCanvasMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void gridLinesLieBetweenPatches();
    void gridIsLeftOutWherePatchesAreSmall();
    void chosenRegionIsOutlined();
    void choiceEndsWithTheImage();
    void zoomsToARegion();
    void numbersStandByTheRegions();
    void layerShowsItsOwnCells();
    void layerHasNoContour();
    void unknownLayerStandsForTheWhole();
    void colourBarSaysThatItIsALayersShare();
    void colourMapsChangeHeatAndBarAlike();

private:
    QImage grab() { return canvas_->grab().toImage(); }
    QColor seenAt(const QImage& grab, QPointF image) const {
        const QPointF device = canvas_->mapFromImage(image) * grab.devicePixelRatio();
        return grab.pixelColor(static_cast<int>(device.x()), static_cast<int>(device.y()));
    }

    std::unique_ptr<ui::ReadoutModel> readout_;
    std::unique_ptr<ui::Canvas> canvas_;
};

void TestCanvasMarks::init() {
    readout_ = std::make_unique<ui::ReadoutModel>();
    canvas_ = std::make_unique<ui::Canvas>(*readout_);
    canvas_->resize(900, 540);
    canvas_->show();
    readout_->setImage(test::withPhoto(sampleWithRegions(), QColor(110, 140, 90)));
}

void TestCanvasMarks::cleanup() {
    canvas_.reset();
    readout_.reset();
}

void TestCanvasMarks::gridLinesLieBetweenPatches() {
    canvas_->setHeatShown(false);
    canvas_->setContourShown(false);
    const QImage without = grab();
    canvas_->setPatchGridShown(true);
    const QImage with = grab();
    const image::Geometry& geometry = readout_->image()->geometry;
    const Size patches = readout_->image()->inspection->map.patches.size();
    for (const Cell cell : {Cell{3, 5}, Cell{8, 12}, Cell{15, 20}}) {
        const image::Rect area = geometry.cellArea(cell, patches);
        const QPointF centre(area.left + area.width / 2, area.top + area.height / 2);
        QCOMPARE(seenAt(with, centre), seenAt(without, centre));
        // A line is thinner than its neighbourhood, through whichever pixel it goes.
        int changed = 0;
        for (int step = -2; step <= 2; ++step) {
            const QPointF near(area.left + step / canvas_->zoom(), centre.y());
            changed += difference(seenAt(with, near), seenAt(without, near)) > 15 ? 1 : 0;
        }
        QVERIFY(changed >= 1 && changed <= 3);
    }
}

void TestCanvasMarks::gridIsLeftOutWherePatchesAreSmall() {
    canvas_->resize(120, 80); // a patch is 3.1 pixels wide
    const QImage without = grab();
    canvas_->setPatchGridShown(true);
    QCOMPARE(grab(), without);
    canvas_->resize(900, 540);
    const QImage large = grab();
    canvas_->setPatchGridShown(false);
    QVERIFY(grab() != large);
}

void TestCanvasMarks::chosenRegionIsOutlined() {
    const auto& regions = readout_->image()->inspection->regions;
    QCOMPARE(regions.size(), std::size_t{2});
    canvas_->setHeatShown(false);
    canvas_->setContourShown(false);
    const QImage before = grab();
    canvas_->selectRegion(1);
    const QImage after = grab();
    test::keepScreenshot(canvas_->grab(), QStringLiteral("canvas-region-chosen"));
    const QRectF area = ui::areaOf(regions[1]);
    for (const QPointF edge :
         {QPointF(area.right(), area.center().y()), QPointF(area.center().x(), area.bottom())})
        QVERIFY(seenAt(after, edge).lightness() > 200);
    QCOMPARE(seenAt(after, area.center()), seenAt(before, area.center()));
    canvas_->selectRegion(-1);
    QCOMPARE(grab(), before);
}

void TestCanvasMarks::choiceEndsWithTheImage() {
    canvas_->selectRegion(0);
    readout_->setImage(sampleWithRegions());
    QVERIFY(!canvas_->marks().region);
}

void TestCanvasMarks::zoomsToARegion() {
    const QRectF area = ui::areaOf(readout_->image()->inspection->regions[1]);
    const double before = canvas_->zoom();
    canvas_->zoomToRegion(1);
    QVERIFY(canvas_->zoom() > before);
    const QPointF middle = canvas_->mapFromImage(area.center());
    QVERIFY(std::hypot(middle.x() - 450, middle.y() - 270) < 1);
    QVERIFY(canvas_->rect().contains(canvas_->mapFromImage(area.topLeft()).toPoint()));
    QVERIFY(canvas_->rect().contains(canvas_->mapFromImage(area.bottomRight()).toPoint()));
    canvas_->zoomToRegion(7); // there is no such one
}

void TestCanvasMarks::numbersStandByTheRegions() {
    const QImage before = grab();
    canvas_->setRegionNumbersShown(true);
    const QImage after = grab();
    test::keepScreenshot(canvas_->grab(), QStringLiteral("canvas-region-numbers"));
    QRect changed;
    for (int y = 0; y < after.height(); ++y)
        for (int x = 0; x < after.width(); ++x)
            if (after.pixel(x, y) != before.pixel(x, y))
                changed |= QRect(x, y, 1, 1);
    const auto& regions = readout_->image()->inspection->regions;
    const double ratio = after.devicePixelRatio();
    QRectF expected;
    for (const detector::Region& region : regions) {
        const QPointF corner = canvas_->mapFromImage(ui::areaOf(region).topLeft()) * ratio;
        expected |= QRectF(corner - QPointF(2, 28) * ratio, QSizeF(32, 30) * ratio);
    }
    QVERIFY(!changed.isEmpty());
    QVERIFY(expected.contains(changed));
}

void TestCanvasMarks::layerShowsItsOwnCells() {
    canvas_->setContourShown(false);
    canvas_->setLayer(QStringLiteral("deep"));
    const QImage seen = grab();
    test::keepScreenshot(canvas_->grab(), QStringLiteral("canvas-layer-share"));
    const ui::InspectedImage& image = *readout_->image();
    const detector::LayerShare& share = image.inspection->map.layers.front();
    // Two layers: from (0.8 · 10)² / 2 to (2 · 10)² / 2.
    const double low = 32;
    int clear = 0;
    int coloured = 0;
    for (int row = 0; row < share.values.height(); ++row)
        for (int column = 0; column < share.values.width(); ++column) {
            const image::Rect cell = image.geometry.cellArea({row, column}, share.values.size());
            const double value = share.values.at(row, column);
            // Squares: the same colour near a corner as in the middle.
            const QColor middle =
                seenAt(seen, {cell.left + cell.width / 2, cell.top + cell.height / 2});
            const QColor corner =
                seenAt(seen, {cell.left + 0.8 * cell.width, cell.top + 0.2 * cell.height});
            QCOMPARE(middle, corner);
            const int change = difference(middle, QColor(110, 140, 90));
            if (value < low)
                QCOMPARE(change, 0);
            if (value > 1.5 * low)
                QVERIFY(change > 15);
            clear += change == 0 ? 1 : 0;
            coloured += change > 15 ? 1 : 0;
        }
    QVERIFY(clear > 10);
    QVERIFY(coloured > 10);
}

void TestCanvasMarks::layerHasNoContour() {
    canvas_->setLayer(QStringLiteral("shallow"));
    canvas_->setContourShown(true);
    const QImage with = grab();
    canvas_->setContourShown(false);
    QCOMPARE(grab(), with);
}

void TestCanvasMarks::unknownLayerStandsForTheWhole() {
    const QImage whole = grab();
    canvas_->setLayer(QStringLiteral("of another network"));
    QCOMPARE(grab(), whole);
}

void TestCanvasMarks::colourBarSaysThatItIsALayersShare() {
    ui::ColourBar bar(*readout_);
    bar.resize(bar.sizeHint().width(), 400);
    readout_->setPixel(QPoint(150, 90));
    const QImage whole = bar.grab().toImage();
    bar.setLayerOptions({true, true, 1, detector::ColourMap::Ember, "deep"});
    bar.resize(bar.sizeHint().width(), 400);
    test::keepScreenshot(bar.grab(), QStringLiteral("colour-bar-layer"));
    QVERIFY(bar.grab().toImage() != whole);
    QVERIFY(bar.toolTip().contains(QStringLiteral("deep")));
    QVERIFY(bar.toolTip().contains(QStringLiteral("squared distance")));
    QVERIFY(!bar.toolTip().contains(QStringLiteral("Threshold")));
    QCOMPARE(bar.accessibleDescription(), bar.toolTip());
    const ui::HeatView view(*readout_->image(), {true, true, 1, {}, "deep"});
    QCOMPARE(view.scale().high(), 200.0F); // (2 · 10)² / 2
    QCOMPARE(view.valueAt(*readout_->readout()), readout_->readout()->contributions[0].value);
}

void TestCanvasMarks::colourMapsChangeHeatAndBarAlike() {
    ui::ColourBar bar(*readout_);
    bar.resize(bar.sizeHint().width(), 400);
    canvas_->setContourShown(false);
    const QImage ember = grab();
    const QImage emberBar = bar.grab().toImage();
    canvas_->setColourMap(detector::ColourMap::Grey);
    bar.setLayerOptions(canvas_->layerOptions());
    QVERIFY(bar.grab().toImage() != emberBar);
    const QImage grey = grab();
    QVERIFY(grey != ember);
    // Over a grey photo, grey heat leaves no colour.
    readout_->setImage(test::withPhoto(*readout_->image(), QColor(90, 90, 90)));
    const QImage all = grab();
    for (int y = 0; y < all.height(); y += 7)
        for (int x = 0; x < all.width(); x += 7) {
            const QColor seen = all.pixelColor(x, y);
            if (canvas_->mapToImage(QPointF(x, y) / all.devicePixelRatio()).y() < 0)
                continue;
            QVERIFY(std::abs(seen.red() - seen.blue()) <= 2);
        }
}

QTEST_MAIN(TestCanvasMarks)
#include "test_canvas_marks.moc"
