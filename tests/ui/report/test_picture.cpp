#include "base/error.h"
#include "report/picture.h"
#include "ui/canvas/sample_image.h"
#include "ui/canvas/screenshot.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace patchgauge;

namespace {

ui::PictureOptions sampleOptions() {
    ui::PictureOptions options;
    options.modelName = QStringLiteral("bracket-A.pgm");
    options.time = QDateTime({2025, 3, 1}, {13, 45, 9}, Qt::UTC);
    return options;
}

/// Where the photo's top-left pixel stands, found by a colour that nothing else has.
QPoint photoCorner(const QImage& page, QRgb marker) {
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            if (page.pixel(x, y) == marker)
                return {x, y};
    return {-1, -1};
}

} // namespace

class TestPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsThePhotosOwnPixels();
    void showsTheHeatWhereTheEngineFoundIt();
    void showsTheLayersAskedFor();
    void keepsTheFactsInFullAsText();
    void textSurvivesInThePngFile();
    void worksForEverySize_data();
    void worksForEverySize();
    void longNamesAreElided();
    void worksWithoutAThreshold();
    void writesWholeFilesOnly();
};

void TestPicture::keepsThePhotosOwnPixels() {
    test::SampleOptions sample;
    sample.input = {{96, 64}, {96, 64}, 0}; // all of it is inspected: nothing is shaded
    QImage photo = test::sampleImage(sample).photo;
    const QRgb marker = qRgb(1, 250, 3);
    photo.setPixel(0, 0, marker);
    const ui::InspectedImage image = test::withPhoto(test::sampleImage(sample), photo);
    ui::PictureOptions options = sampleOptions();
    options.layers = {false, false, 1};
    const QImage page = ui::drawPicture(image, options);
    const QPoint corner = photoCorner(page, marker);
    QVERIFY(corner.x() > 0);
    QCOMPARE(page.copy(QRect(corner, image.photo.size())), image.photo);
}

void TestPicture::showsTheHeatWhereTheEngineFoundIt() {
    const ui::InspectedImage image = test::sampleImage();
    ui::PictureOptions options = sampleOptions();
    options.layers = {false, false, 1};
    const QImage without = ui::drawPicture(image, options);
    options.layers = {true, false, 1};
    const QImage with = ui::drawPicture(image, options);
    double hottest = 0;
    QPoint place;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x) {
            const int change = std::abs(qRed(with.pixel(x, y)) - qRed(without.pixel(x, y)));
            if (change > hottest) {
                hottest = change;
                place = {x, y};
            }
        }
    // The hill's middle in input pixels is (0.68 · 96, 0.36 · 64), half a pixel further on.
    const image::Point peak = image.geometry.inputToImage({65.78, 23.54});
    QVERIFY(hottest > 40);
    QVERIFY(place.x() > peak.x && place.x() < peak.x + 40);
    QVERIFY(place.y() > peak.y - 20 && place.y() < peak.y + 40);
}

void TestPicture::showsTheLayersAskedFor() {
    const ui::InspectedImage image = test::sampleImage();
    ui::PictureOptions options = sampleOptions();
    const QImage both = ui::drawPicture(image, options);
    options.layers.contour = false;
    const QImage heat = ui::drawPicture(image, options);
    options.layers.opacity = 0.3;
    const QImage faint = ui::drawPicture(image, options);
    options.layers.heat = false;
    const QImage none = ui::drawPicture(image, options);
    QVERIFY(both != heat);
    QVERIFY(heat != faint);
    QVERIFY(faint != none);
    QCOMPARE(both.size(), none.size());
}

void TestPicture::keepsTheFactsInFullAsText() {
    const ui::InspectedImage image = test::sampleImage();
    const QImage page = ui::drawPicture(image, sampleOptions());
    QCOMPARE(page.text(QStringLiteral("Source")), QStringLiteral("parts/0012.png"));
    QCOMPARE(page.text(QStringLiteral("Score")).toFloat(), image.inspection->map.score);
    QCOMPARE(page.text(QStringLiteral("Threshold")), QStringLiteral("10"));
    QCOMPARE(page.text(QStringLiteral("Verdict")), QStringLiteral("reject"));
    QCOMPARE(page.text(QStringLiteral("Model")), QStringLiteral("bracket-A.pgm"));
    QCOMPARE(page.text(QStringLiteral("Model statistics SHA-256")),
             QString::fromStdString(image.model->statisticsSha256()));
    QCOMPARE(page.text(QStringLiteral("Creation Time")), QStringLiteral("2025-03-01T13:45:09Z"));
    QVERIFY(page.text(QStringLiteral("Software")).startsWith(QStringLiteral("PatchGauge ")));
}

void TestPicture::textSurvivesInThePngFile() {
    const QTemporaryDir folder;
    const auto file =
        std::filesystem::path(folder.path().toStdU16String()) / u8"Prüfung 零件" / "0012.png";
    auto options = sampleOptions();
    options.modelName = QStringLiteral("零件 A");
    const QImage page = ui::drawPicture(test::sampleImage(), options);
    ui::savePng(page, file);
    const QImage read(QString::fromStdU16String(file.u16string()));
    QCOMPARE(read.convertToFormat(page.format()), page);
    QCOMPARE(read.text(QStringLiteral("Model")), QStringLiteral("零件 A"));
    QCOMPARE(read.text(QStringLiteral("Score")), page.text(QStringLiteral("Score")));
}

void TestPicture::worksForEverySize_data() {
    QTest::addColumn<QSize>("photo");
    for (const QSize size : {QSize(1, 1), QSize(16, 16), QSize(256, 256), QSize(900, 900),
                             QSize(3000, 200), QSize(200, 1600), QSize(4000, 3000)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestPicture::worksForEverySize() {
    QFETCH(QSize, photo);
    test::SampleOptions sample;
    sample.image = {photo.width(), photo.height()};
    sample.input = {{96, 64}, {96, 64}, 0};
    const QImage page = ui::drawPicture(test::sampleImage(sample), sampleOptions());
    test::keepScreenshot(QPixmap::fromImage(page),
                         QStringLiteral("picture-%1x%2").arg(photo.width()).arg(photo.height()));
    QVERIFY(page.width() > photo.width());
    QVERIFY(page.height() > photo.height());
    // The margin is paper all around: nothing is cut off.
    for (int x = 0; x < page.width(); ++x) {
        QCOMPARE(page.pixelColor(x, 3), QColor(Qt::white));
        QCOMPARE(page.pixelColor(x, page.height() - 4), QColor(Qt::white));
    }
    for (int y = 0; y < page.height(); ++y) {
        QCOMPARE(page.pixelColor(3, y), QColor(Qt::white));
        QCOMPARE(page.pixelColor(page.width() - 4, y), QColor(Qt::white));
    }
}

void TestPicture::longNamesAreElided() {
    const ui::InspectedImage image = test::sampleImage();
    auto inspection = std::make_shared<pipeline::Inspection>(*image.inspection);
    inspection->path = std::string(200, 'w') + ".png";
    auto options = sampleOptions();
    options.modelName = QString(300, QLatin1Char('m'));
    const QImage page =
        ui::drawPicture(ui::InspectedImage(image.model, inspection, image.photo), options);
    test::keepScreenshot(QPixmap::fromImage(page), QStringLiteral("picture-long-names"));
    QVERIFY(page.width() < 1000);
    for (int y = 0; y < page.height(); ++y)
        QCOMPARE(page.pixelColor(page.width() - 4, y), QColor(Qt::white));
}

void TestPicture::worksWithoutAThreshold() {
    test::SampleOptions sample;
    sample.threshold = std::nullopt;
    const QImage page = ui::drawPicture(test::sampleImage(sample), sampleOptions());
    test::keepScreenshot(QPixmap::fromImage(page), QStringLiteral("picture-no-threshold"));
    QVERIFY(page.text(QStringLiteral("Threshold")).isEmpty());
    QCOMPARE(page.text(QStringLiteral("Verdict")), QStringLiteral("review"));
}

void TestPicture::writesWholeFilesOnly() {
    const QTemporaryDir folder;
    const auto base = std::filesystem::path(folder.path().toStdU16String());
    QImage page(8, 8, QImage::Format_RGB32);
    page.fill(Qt::red);
    ui::savePng(page, base / "file");
    try {
        ui::savePng(page, base / "file" / "inside.png");
        QFAIL("wrote below a file");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::WriteFailed);
    }
    try {
        ui::savePng(QImage(), base / "empty.png");
        QFAIL("wrote nothing");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::WriteFailed);
    }
    QVERIFY(!std::filesystem::exists(base / "empty.png"));
}

QTEST_MAIN(TestPicture)
#include "test_picture.moc"
