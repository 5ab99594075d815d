#include "canvas/readout_model.h"
#include "ui/canvas/sample_image.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchgauge;

class TestReadoutModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutAnImage();
    void isWhatTheEngineSaysOfThePixel();
    void isEmptyOutsideTheImageAndTheInspectedArea();
    void tellsOfChangesOnly();
    void followsTheNextImageUnderARestingCursor();
};

void TestReadoutModel::isEmptyWithoutAnImage() {
    ui::ReadoutModel model;
    model.setPixel(QPoint(3, 4));
    QVERIFY(!model.pixel());
    QVERIFY(!model.readout());
}

void TestReadoutModel::isWhatTheEngineSaysOfThePixel() {
    ui::ReadoutModel model;
    const ui::InspectedImage image = test::sampleImage();
    model.setImage(image);
    model.setPixel(QPoint(100, 77));
    QVERIFY(model.readout());
    const auto expected =
        detector::readOut(*image.model, image.inspection->map, image.geometry, 100, 77);
    QCOMPARE(model.readout()->mahalanobis, expected->mahalanobis);
    QCOMPARE(model.readout()->pixelValue, expected->pixelValue);
    QCOMPARE(model.readout()->normalMean, expected->normalMean);
    QCOMPARE(model.readout()->contributions.size(), std::size_t(2));
}

void TestReadoutModel::isEmptyOutsideTheImageAndTheInspectedArea() {
    ui::ReadoutModel model;
    model.setImage(test::sampleImage());
    for (const QPoint outside : {QPoint(-1, 5), QPoint(300, 5), QPoint(5, 180)}) {
        model.setPixel(outside);
        QVERIFY(!model.pixel());
        QVERIFY(!model.readout());
    }
    model.setPixel(QPoint(0, 0)); // cropped away
    QVERIFY(model.pixel());
    QVERIFY(!model.readout());
}

void TestReadoutModel::tellsOfChangesOnly() {
    ui::ReadoutModel model;
    model.setImage(test::sampleImage());
    const QSignalSpy changed(&model, &ui::ReadoutModel::changed);
    const QSignalSpy imageChanged(&model, &ui::ReadoutModel::imageChanged);
    model.setPixel(QPoint(100, 77));
    model.setPixel(QPoint(100, 77));
    QCOMPARE(changed.count(), 1);
    model.setPixel(std::nullopt);
    QCOMPARE(changed.count(), 2);
    model.setImage(std::nullopt);
    QCOMPARE(imageChanged.count(), 1);
}

void TestReadoutModel::followsTheNextImageUnderARestingCursor() {
    ui::ReadoutModel model;
    model.setImage(test::sampleImage());
    model.setPixel(QPoint(100, 77));
    test::SampleOptions whole;
    whole.input = {{96, 64}, {96, 64}, 0};
    const ui::InspectedImage next = test::sampleImage(whole);
    model.setImage(next);
    QVERIFY(model.readout());
    const auto expected =
        detector::readOut(*next.model, next.inspection->map, next.geometry, 100, 77);
    QCOMPARE(model.readout()->mahalanobis, expected->mahalanobis);
    model.setImage(std::nullopt);
    QVERIFY(!model.readout());
}

QTEST_APPLESS_MAIN(TestReadoutModel)
#include "test_readout_model.moc"
