#include "models/thumbnail.h"

#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;

class TestThumbnail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsColourAndAspectInFewBytes() {
        const image::Image wide{cv::Mat(600, 1200, CV_8UC3, cv::Scalar(200, 100, 50))};
        const QByteArray bytes = makeThumbnail(wide);
        QVERIFY(bytes.size() < 4096);
        const QImage small = thumbnailPixmap(bytes).toImage();
        QCOMPARE(small.size(), QSize(thumbnailSide, thumbnailSide / 2));
        const QColor colour = small.pixelColor(10, 10);
        QVERIFY(std::abs(colour.red() - 200) < 4);
        QVERIFY(std::abs(colour.green() - 100) < 4);
        QVERIFY(std::abs(colour.blue() - 50) < 4);
    }

    void scalesSixteenBitsByTheirFullRange() {
        const image::Image deep{cv::Mat(50, 40, CV_16UC3, cv::Scalar(65535, 32896, 0))};
        const QColor colour = thumbnailPixmap(makeThumbnail(deep)).toImage().pixelColor(20, 20);
        QVERIFY(colour.red() > 250);
        QVERIFY(std::abs(colour.green() - 128) < 4);
        QVERIFY(colour.blue() < 5);
    }

    void neverEnlargesAndNeverVanishes() {
        const image::Image tiny{cv::Mat(5, 7, CV_8UC3, cv::Scalar::all(9))};
        QCOMPARE(thumbnailPixmap(makeThumbnail(tiny)).size(), QSize(7, 5));
        const image::Image thin{cv::Mat(4000, 3, CV_8UC3, cv::Scalar::all(9))};
        QCOMPARE(thumbnailPixmap(makeThumbnail(thin)).size(), QSize(1, thumbnailSide));
    }

    void anImageThatCouldNotBeReadHasNone() { QVERIFY(makeThumbnail({}).isEmpty()); }
};

QTEST_MAIN(TestThumbnail)
#include "test_thumbnail.moc"
