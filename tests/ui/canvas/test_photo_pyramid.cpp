#include "canvas/photo_pyramid.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using patchgauge::ui::PhotoPyramid;

namespace {

constexpr QSize photoSize(4100, 2301);

/// Falls and rises by one for each pixel, between 0 and 256.
double wave(double position) {
    return std::abs(std::fmod(position, 512) - 256);
}

/// Whether the wave is straight for far around.
bool isStraight(double position) {
    const double phase = std::fmod(position, 256);
    return phase > 30 && phase < 226;
}

/// Red tells the column, green the row.
QImage waves(QSize size) {
    const auto value = [](int index) { return std::min(255, static_cast<int>(wave(index))); };
    QImage photo(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            photo.setPixel(x, y, qRgb(value(x), value(y), 0));
    return photo;
}

/// A view of 400 × 300 device pixels with the image point `from` at its corner.
QImage view(const PhotoPyramid& photo, double scale, QPointF from) {
    QImage device(400, 300, QImage::Format_RGB32);
    device.fill(Qt::blue);
    QPainter painter(&device);
    painter.scale(scale, scale);
    painter.translate(-from);
    photo.paint(painter, QRectF(from, QSizeF(device.size()) / scale));
    return device;
}

} // namespace

class TestPhotoPyramid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paintsEachPlaceWhereItBelongs_data();
    void paintsEachPlaceWhereItBelongs();
    void showsPixelsAsSquaresFromTwiceTheirSizeOn();
    void isPixelForPixelAtScaleOne();
    void averagesWhatItReduces();
    void paintsNothingBesideThePhoto();
};

void TestPhotoPyramid::paintsEachPlaceWhereItBelongs_data() {
    QTest::addColumn<double>("scale");
    QTest::addColumn<QPointF>("from");
    QTest::newRow("all of it") << 400.0 / photoSize.width() << QPointF(0, 0);
    QTest::newRow("a third") << 1 / 3.0 << QPointF(900, 700);
    QTest::newRow("just reduced") << 0.97 << QPointF(3000, 1500);
    QTest::newRow("enlarged") << 1.7 << QPointF(2000.3, 100.7);
    QTest::newRow("squares") << 11.0 << QPointF(4000, 2200);
}

void TestPhotoPyramid::paintsEachPlaceWhereItBelongs() {
    QFETCH(double, scale);
    QFETCH(QPointF, from);
    static const PhotoPyramid photo(waves(photoSize));
    const QImage seen = view(photo, scale, from);
    int compared = 0;
    for (int y = 2; y < 220; y += 7)
        for (int x = 2; x < 400; x += 5) {
            // The value of a pixel belongs to its centre.
            const QPointF place = from + QPointF(x + 0.5, y + 0.5) / scale - QPointF(0.5, 0.5);
            if (!isStraight(place.x()) || !isStraight(place.y()))
                continue;
            const QColor colour = seen.pixelColor(x, y);
            QVERIFY(std::abs(colour.red() - wave(place.x())) < 3);
            QVERIFY(std::abs(colour.green() - wave(place.y())) < 3);
            ++compared;
        }
    QVERIFY(compared > 100);
}

void TestPhotoPyramid::showsPixelsAsSquaresFromTwiceTheirSizeOn() {
    QImage checks(20, 20, QImage::Format_RGB32);
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 20; ++x)
            checks.setPixelColor(x, y, (x + y) % 2 ? Qt::white : Qt::black);
    const PhotoPyramid photo(checks);
    const QImage squares = view(photo, 2, {0, 0});
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 40; ++x)
            QCOMPARE(squares.pixelColor(x, y), checks.pixelColor(x / 2, y / 2));
    QVERIFY(view(photo, 1.9, {0, 0}).pixelColor(9, 9) != QColor(Qt::white));
}

void TestPhotoPyramid::isPixelForPixelAtScaleOne() {
    const QImage photo = waves({500, 400});
    QCOMPARE(view(PhotoPyramid(photo), 1, {30, 20}), photo.copy(30, 20, 400, 300));
}

void TestPhotoPyramid::averagesWhatItReduces() {
    QImage stripes(3200, 2400, QImage::Format_RGB32);
    for (int y = 0; y < stripes.height(); ++y)
        for (int x = 0; x < stripes.width(); ++x)
            stripes.setPixelColor(x, y, x % 2 ? Qt::white : Qt::black);
    const QImage seen = view(PhotoPyramid(stripes), 1 / 8.0, {0, 0});
    for (int x = 3; x < 397; x += 7)
        QVERIFY(std::abs(seen.pixelColor(x, 100).red() - 127.5) < 3);
}

void TestPhotoPyramid::paintsNothingBesideThePhoto() {
    const PhotoPyramid photo(waves({50, 40}));
    const QImage seen = view(photo, 3, {-10, -10});
    QCOMPARE(seen.pixelColor(29, 40), QColor(Qt::blue));
    QCOMPARE(seen.pixelColor(40, 29), QColor(Qt::blue));
    QCOMPARE(seen.pixelColor(30, 30).blue(), 0);
    QCOMPARE(seen.pixelColor(179, 149).blue(), 0);
    QCOMPARE(seen.pixelColor(180, 149), QColor(Qt::blue));
}

QTEST_GUILESS_MAIN(TestPhotoPyramid)
#include "test_photo_pyramid.moc"
