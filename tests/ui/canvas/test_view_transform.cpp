#include "canvas/view_transform.h"

#include <QTest>

using patchgauge::ui::ViewTransform;

namespace {

void compare(QPointF actual, QPointF expected) {
    QVERIFY2((actual - expected).manhattanLength() < 1e-9,
             qPrintable(QStringLiteral("%1, %2 is not %3, %4")
                            .arg(actual.x())
                            .arg(actual.y())
                            .arg(expected.x())
                            .arg(expected.y())));
}

ViewTransform fitted(QSize image, QSizeF view) {
    ViewTransform transform;
    transform.setSizes(image, view);
    transform.fit();
    return transform;
}

} // namespace

class TestViewTransform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitShowsAllOfTheImageInTheMiddle();
    void mappingsAreInverse();
    void zoomKeepsTheAnchorWhereItIs();
    void anchorBesideTheImageCountsAsItsNearestPoint();
    void panMovesTheImageWithTheHand();
    void someOfTheImageStaysInView();
    void alignmentMovesByLessThanADevicePixel();
};

void TestViewTransform::fitShowsAllOfTheImageInTheMiddle() {
    const ViewTransform wide = fitted({400, 100}, {200, 200});
    QCOMPARE(wide.scale(), 0.5);
    QCOMPARE(wide.imageInView(), QRectF(0, 75, 200, 50));
    const ViewTransform tall = fitted({10, 40}, {200, 200});
    QCOMPARE(tall.scale(), 5.0);
    QCOMPARE(tall.imageInView(), QRectF(75, 0, 50, 200));
}

void TestViewTransform::mappingsAreInverse() {
    ViewTransform transform = fitted({300, 180}, {641, 487});
    transform.zoomTo(3.7, {100, 250});
    transform.pan({-31.5, 12.25});
    for (const QPointF point : {QPointF(0, 0), QPointF(300, 180), QPointF(17.5, 99.25)}) {
        compare(transform.toImage(transform.toView(point)), point);
        compare(transform.transform().map(point), transform.toView(point));
    }
}

void TestViewTransform::zoomKeepsTheAnchorWhereItIs() {
    ViewTransform transform = fitted({300, 180}, {600, 400});
    const QPointF anchor(123, 234);
    const QPointF image = transform.toImage(anchor);
    for (const double scale : {2.5, 40.0, 0.9, 7.0}) {
        transform.zoomTo(scale, anchor);
        QCOMPARE(transform.scale(), scale);
        compare(transform.toImage(anchor), image);
    }
}

void TestViewTransform::anchorBesideTheImageCountsAsItsNearestPoint() {
    ViewTransform transform = fitted({400, 100}, {200, 200});
    transform.zoomTo(2, {50, 10}); // above the image, whose upper edge is at 75
    compare(transform.toView(QPointF(100, 0)), {50, 75});
}

void TestViewTransform::panMovesTheImageWithTheHand() {
    ViewTransform transform = fitted({400, 400}, {200, 200});
    transform.zoomTo(2, {100, 100});
    const QPointF before = transform.toView(QPointF(0, 0));
    transform.pan({13, -7});
    compare(transform.toView(QPointF(0, 0)), before + QPointF(13, -7));
}

void TestViewTransform::someOfTheImageStaysInView() {
    ViewTransform transform = fitted({400, 400}, {200, 200});
    for (const QPointF far : {QPointF(1e6, 0), QPointF(-1e6, -1e6), QPointF(0, 1e6)}) {
        transform.pan(far);
        const QRectF seen = transform.imageInView() & QRectF(0, 0, 200, 200);
        QVERIFY(seen.width() >= 64);
        QVERIFY(seen.height() >= 64);
    }
    ViewTransform tiny = fitted({400, 400}, {200, 200});
    tiny.zoomTo(0.05, {100, 100});
    tiny.pan({1e6, 1e6});
    QVERIFY(QRectF(0, 0, 200, 200).contains(tiny.imageInView()));
}

void TestViewTransform::alignmentMovesByLessThanADevicePixel() {
    ViewTransform transform = fitted({301, 181}, {600, 400});
    transform.zoomTo(0.5, {100, 100.3});
    const QPointF before = transform.imageInView().topLeft();
    transform.alignTo(2);
    const QPointF after = transform.imageInView().topLeft();
    QCOMPARE(after * 2, QPointF((after * 2).toPoint()));
    QVERIFY((after - before).manhattanLength() <= 0.5);
}

QTEST_APPLESS_MAIN(TestViewTransform)
#include "test_view_transform.moc"
