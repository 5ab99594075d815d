#include "base/random.h"
#include "canvas/canvas.h"
#include "ui/canvas/pointer.h"
#include "ui/canvas/sample_image.h"
#include "ui/canvas/screenshot.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace patchgauge;

namespace {

/// A canvas that shows the sample image, with the read-out under its cursor.
struct ShownCanvas {
    explicit ShownCanvas(QSize size) {
        canvas.resize(size);
        canvas.show();
        readout.setImage(test::sampleImage());
    }

    ui::ReadoutModel readout;
    ui::Canvas canvas{readout};
};

void compare(const std::optional<detector::Readout>& actual,
             const std::optional<detector::Readout>& expected) {
    QCOMPARE(actual.has_value(), expected.has_value());
    if (!expected)
        return;
    QCOMPARE(actual->x, expected->x);
    QCOMPARE(actual->y, expected->y);
    QVERIFY(actual->patch == expected->patch);
    QCOMPARE(actual->mahalanobis, expected->mahalanobis);
    QCOMPARE(actual->pixelValue, expected->pixelValue);
    QCOMPARE(actual->normalMean, expected->normalMean);
    QCOMPARE(actual->normalP99, expected->normalP99);
    QCOMPARE(actual->contributions.size(), expected->contributions.size());
    for (std::size_t i = 0; i < expected->contributions.size(); ++i) {
        QCOMPARE(actual->contributions[i].layer, expected->contributions[i].layer);
        QCOMPARE(actual->contributions[i].value, expected->contributions[i].value);
    }
}

/// The corners of an image, pixels around them and around the corners of what is inspected, and
/// some anywhere.
std::vector<QPoint> tellingPixels(const ui::InspectedImage& image) {
    const image::Rect area = image.geometry.inspectedArea();
    std::vector<QPoint> corners;
    for (const int x : {0, image.photo.width() - 1, static_cast<int>(area.left),
                        static_cast<int>(area.left + area.width)})
        for (const int y : {0, image.photo.height() - 1, static_cast<int>(area.top),
                            static_cast<int>(area.top + area.height)})
            corners.emplace_back(x, y);
    std::vector<QPoint> pixels;
    for (const QPoint corner : corners)
        for (const QPoint step :
             {QPoint(0, 0), QPoint(-1, 0), QPoint(1, 0), QPoint(0, -1), QPoint(0, 1)})
            if (image.photo.rect().contains(corner + step))
                pixels.push_back(corner + step);
    Random random(11);
    for (int i = 0; i < 100; ++i)
        pixels.emplace_back(
            static_cast<int>(random.below(static_cast<std::uint64_t>(image.photo.width()))),
            static_cast<int>(random.below(static_cast<std::uint64_t>(image.photo.height()))));
    return pixels;
}

} // namespace

/// The read-out under the cursor is the engine's for the pixel that is seen there.
class TestCanvasHover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheEnginesValues_data();
    void readsTheEnginesValues();
    void readsThePixelThatIsSeenThere();
    void readsNothingBesideTheImage();
    void forgetsWhenTheCursorLeaves();
    void outlinesThePatch();
    void followsTheViewUnderARestingCursor();
    void shiftAndArrowsReadPatchByPatch();
    void controlShiftAndArrowsReadPixelByPixel();
    void keyboardReadingStaysInView();
};

void TestCanvasHover::readsTheEnginesValues_data() {
    QTest::addColumn<QSize>("image");
    QTest::addColumn<QSize>("resize");
    QTest::addColumn<QSize>("crop");
    QTest::addColumn<int>("margin");
    QTest::addColumn<QSize>("widget");
    QTest::addColumn<double>("zoom"); // 0 fits
    const auto add = [](const char* name, QSize image, QSize resize, QSize crop, int margin,
                        QSize widget, double zoom) {
        QTest::newRow(name) << image << resize << crop << margin << widget << zoom;
    };
    add("fitted", {300, 180}, {128, 96}, {96, 64}, 0, {640, 480}, 0);
    add("fitted, smaller than the image", {1234, 777}, {128, 96}, {128, 96}, 16, {311, 402}, 0);
    add("pixel for pixel", {300, 180}, {96, 64}, {96, 64}, 16, {640, 480}, 1);
    add("enlarged", {300, 180}, {128, 96}, {96, 64}, 16, {640, 480}, 13.7);
    add("reduced", {2000, 900}, {128, 96}, {96, 64}, 0, {640, 480}, 0.61);
    add("tiny", {16, 16}, {64, 64}, {32, 32}, 0, {640, 480}, 0);
}

void TestCanvasHover::readsTheEnginesValues() {
    QFETCH(QSize, image);
    QFETCH(QSize, resize);
    QFETCH(QSize, crop);
    QFETCH(int, margin);
    QFETCH(QSize, widget);
    QFETCH(double, zoom);
    const ui::InspectedImage sample = test::sampleImage(
        {{image.width(), image.height()},
         {{resize.width(), resize.height()}, {crop.width(), crop.height()}, margin},
         10.0F});
    ui::ReadoutModel readout;
    ui::Canvas canvas(readout);
    canvas.resize(320, 200);
    canvas.show();
    readout.setImage(sample);
    canvas.resize(widget);

    for (const QPoint pixel : tellingPixels(sample)) {
        const QPointF centre = QPointF(pixel) + QPointF(0.5, 0.5);
        if (zoom > 0) {
            canvas.fit();
            test::hover(canvas, canvas.mapFromImage(centre));
            while (canvas.zoom() < zoom)
                QTest::keyClick(&canvas, Qt::Key_Plus);
        }
        test::hover(canvas, canvas.mapFromImage(centre));
        compare(readout.readout(), detector::readOut(*sample.model, sample.inspection->map,
                                                     sample.geometry, pixel.x(), pixel.y()));
    }
}

void TestCanvasHover::readsThePixelThatIsSeenThere() {
    // Every pixel has a colour of its own, so that a grab of the screen tells which one is seen.
    QImage photo(300, 180, QImage::Format_RGB32);
    for (int y = 0; y < photo.height(); ++y)
        for (int x = 0; x < photo.width(); ++x)
            photo.setPixel(x, y, qRgb(x % 256, y, x / 256));
    const ui::InspectedImage sample = test::withPhoto(test::sampleImage(), photo);
    ui::ReadoutModel readout;
    ui::Canvas canvas(readout);
    canvas.resize(500, 400);
    canvas.show();
    readout.setImage(sample);
    test::turnWheel(canvas, {333, 111}, 9);
    QTest::mousePress(&canvas, Qt::MiddleButton, {}, {200, 200});
    QTest::mouseMove(&canvas, {171, 237});
    QTest::mouseRelease(&canvas, Qt::MiddleButton, {}, {171, 237});
    canvas.resize(471, 418);
    QVERIFY(canvas.zoom() > 2);
    canvas.setPhotoBare(true);
    const QImage seen = canvas.grab().toImage();
    const double ratio = seen.devicePixelRatio();
    int read = 0;
    for (int y = 1; y < seen.height(); y += 23)
        for (int x = 1; x < seen.width(); x += 17) {
            test::hover(canvas, QPointF(x + 0.5, y + 0.5) / ratio);
            if (!readout.pixel())
                continue;
            ++read;
            const QColor colour = seen.pixelColor(x, y);
            QCOMPARE(*readout.pixel(), QPoint(colour.red() + 256 * colour.blue(), colour.green()));
        }
    QVERIFY(read > 100);
}

void TestCanvasHover::readsNothingBesideTheImage() {
    ShownCanvas shown({400, 400});
    auto& [readout, canvas] = shown;
    test::hover(canvas, {200, 200});
    QVERIFY(readout.readout());
    test::hover(canvas, {200, 20}); // above: the image is wider than high
    QVERIFY(!readout.pixel());
    QVERIFY(!readout.readout());
}

void TestCanvasHover::forgetsWhenTheCursorLeaves() {
    ShownCanvas shown({400, 400});
    auto& [readout, canvas] = shown;
    test::hover(canvas, {200, 200});
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&canvas, &leave);
    QVERIFY(!readout.pixel());
}

void TestCanvasHover::outlinesThePatch() {
    ShownCanvas shown({900, 540});
    auto& [readout, canvas] = shown;
    canvas.setHeatShown(false);
    canvas.setContourShown(false);
    const QImage before = canvas.grab().toImage();
    test::hover(canvas, canvas.mapFromImage({150, 90}));
    const image::Rect area = readout.readout()->patchArea;
    const QRectF patch(canvas.mapFromImage({area.left, area.top}),
                       canvas.mapFromImage({area.left + area.width, area.top + area.height}));
    const QPixmap grabbed = canvas.grab();
    test::keepScreenshot(grabbed, QStringLiteral("canvas-patch-outlined"));
    const QImage after = grabbed.toImage();
    const auto at = [&](QPointF position) {
        return (position * after.devicePixelRatio()).toPoint();
    };
    const auto lightestNear = [&](QPointF position) {
        int lightest = 0;
        for (const QPoint step : {QPoint(0, 0), QPoint(-1, -1), QPoint(1, 1)})
            lightest = std::max(lightest, after.pixelColor(at(position) + step).lightness());
        return lightest;
    };
    for (const QPointF edge :
         {QPointF(patch.left(), patch.center().y()), QPointF(patch.right(), patch.center().y()),
          QPointF(patch.center().x(), patch.top()), QPointF(patch.center().x(), patch.bottom())})
        QVERIFY(lightestNear(edge) > 225);
    QCOMPARE(after.pixel(at(patch.center())), before.pixel(at(patch.center())));
    QCOMPARE(after.pixel(at(patch.topLeft() - QPointF(8, 8))),
             before.pixel(at(patch.topLeft() - QPointF(8, 8))));
}

void TestCanvasHover::followsTheViewUnderARestingCursor() {
    ShownCanvas shown({400, 300});
    auto& [readout, canvas] = shown;
    test::turnWheel(canvas, {50, 150}, 6);
    test::hover(canvas, {350, 250});
    canvas.fit();
    const QPointF image = canvas.mapToImage({350, 250});
    if (QRectF(0, 0, 300, 180).contains(image))
        QCOMPARE(readout.pixel(), QPoint(static_cast<int>(image.x()), static_cast<int>(image.y())));
    else
        QVERIFY(!readout.pixel());
}

void TestCanvasHover::shiftAndArrowsReadPatchByPatch() {
    ui::ReadoutModel readout;
    ui::Canvas canvas(readout);
    canvas.resize(400, 300);
    canvas.show();
    const ui::InspectedImage image = test::sampleImage();
    const Size grid = image.inspection->map.patches.size();
    readout.setImage(image);
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(readout.readout());
    const Cell start = readout.readout()->patch;
    QVERIFY((start == Cell{grid.height / 2, grid.width / 2}));
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&canvas, Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY((readout.readout()->patch == Cell{start.row - 1, start.column + 1}));
    for (int i = 0; i < grid.width; ++i)
        QTest::keyClick(&canvas, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY((readout.readout()->patch == Cell{start.row - 1, 0}));
}

void TestCanvasHover::controlShiftAndArrowsReadPixelByPixel() {
    ShownCanvas shown({400, 300});
    auto& [readout, canvas] = shown;
    QTest::keyClick(&canvas, Qt::Key_Down, Qt::ShiftModifier);
    const QPoint start = *readout.pixel();
    QTest::keyClick(&canvas, Qt::Key_Down, Qt::ShiftModifier | Qt::ControlModifier);
    QTest::keyClick(&canvas, Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(*readout.pixel(), start + QPoint(-1, 1));
}

void TestCanvasHover::keyboardReadingStaysInView() {
    ShownCanvas shown({400, 300});
    auto& [readout, canvas] = shown;
    for (int i = 0; i < 8; ++i)
        canvas.zoomIn();
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(canvas.rect().contains(
            canvas.mapFromImage(QPointF(*readout.pixel()) + QPointF(0.5, 0.5)).toPoint()));
    }
}

QTEST_MAIN(TestCanvasHover)
#include "test_canvas_hover.moc"
