#include "base/random.h"
#include "panels/patch_plot.h"

#include <QSignalSpy>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace patchgauge;
using namespace patchgauge::ui;
using calibration::Verdict;

namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

/// Ten images, the fourth without a distance, the eighth far out.
std::vector<PatchPlot::Point> tenPoints() {
    std::vector<PatchPlot::Point> points;
    for (int i = 0; i < 10; ++i)
        points.push_back({3.0F + float(i % 3), Verdict::Pass});
    points[3] = {unknown, Verdict::Review};
    points[7] = {20.0F, Verdict::Reject};
    return points;
}

struct Shown {
    Shown() {
        plot.setPoints(tenPoints(), {12.0F, 10.0F, 4.0F, 6.0F});
        plot.setNames([](int image) { return QStringLiteral("part-%1.png").arg(image); });
        plot.resize(600, 160);
        plot.show();
    }
    PatchPlot plot;
};

} // namespace

class TestPatchPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void marksStandInOrderAndAtTheHeightOfTheirDistance() {
        const Shown shown;
        const QPointF first = shown.plot.positionOf(0);
        const QPointF second = shown.plot.positionOf(1);
        const QPointF high = shown.plot.positionOf(7);
        const double perImage = second.x() - first.x();
        const double perUnit = first.y() - second.y(); // distances 3 and 4
        QVERIFY(perImage > 0 && perUnit > 0);
        QVERIFY(std::abs(high.x() - (first.x() + 7 * perImage)) < 1e-6);
        QVERIFY(std::abs(high.y() - (first.y() - 17 * perUnit)) < 1e-6);
        QVERIFY(shown.plot.rect().contains(high.toPoint()));
    }

    void hoverSaysFileAndValueAndClickChoosesTheImage() {
        Shown shown;
        const QSignalSpy chosen(&shown.plot, &PatchPlot::imageChosen);
        const QPoint place = shown.plot.positionOf(7).toPoint();
        QTest::mouseMove(&shown.plot, {1, 1});
        QTest::mouseMove(&shown.plot, place);
        QTRY_COMPARE(shown.plot.accessibleDescription(),
                     QString("part-7.png: distance 20.0 at this patch, image: Reject"));
        QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, place);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toInt(), 7);
    }

    void clickBesideTheMarksChoosesNothing() {
        Shown shown;
        const QSignalSpy chosen(&shown.plot, &PatchPlot::imageChosen);
        const QPointF high = shown.plot.positionOf(7);
        QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, (high + QPointF(40, 0)).toPoint());
        QCOMPARE(chosen.count(), 0);
    }

    void keysWalkPastImagesWithoutADistance() {
        Shown shown;
        const QSignalSpy chosen(&shown.plot, &PatchPlot::imageChosen);
        shown.plot.setCurrent(2);
        const auto choose = [&](std::initializer_list<Qt::Key> keys) {
            for (const Qt::Key key : keys)
                QTest::keyClick(&shown.plot, key);
            QTest::keyClick(&shown.plot, Qt::Key_Return);
            return chosen.back().front().toInt();
        };
        QCOMPARE(choose({Qt::Key_Right}), 4);
        QCOMPARE(choose({Qt::Key_Left}), 2);
        QCOMPARE(choose({Qt::Key_End}), 9);
        QCOMPARE(choose({Qt::Key_Right}), 9);
        QCOMPARE(choose({Qt::Key_Home, Qt::Key_PageDown}), 1);
    }

    void marksDifferByVerdict() {
        Shown shown;
        const QImage picture = shown.plot.grab().toImage();
        const double ratio = picture.devicePixelRatio();
        const auto colourAt = [&](int image) {
            return picture.pixelColor((shown.plot.positionOf(image) * ratio).toPoint());
        };
        // The mark of a rejected image is filled, that of a passed one is a ring.
        QVERIFY(colourAt(7).red() > colourAt(7).green() + 50);
        QVERIFY(std::abs(colourAt(0).red() - colourAt(0).green()) < 30);
    }

    void withoutPointsSaysWhatToDo() {
        PatchPlot plot;
        plot.resize(400, 120);
        plot.setHint(QStringLiteral("Pin a patch"));
        const QImage said = plot.grab().toImage();
        plot.setHint({});
        QVERIFY(said != plot.grab().toImage());
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_End);
    }

    void drawsABatchOfFiftyThousand() {
        PatchPlot plot;
        Random random(1);
        std::vector<PatchPlot::Point> points;
        for (int i = 0; i < 50'000; ++i)
            points.push_back({float(random.uniform(2, 12)), Verdict(i % 3)});
        plot.resize(900, 160);
        plot.setPoints(points, {});
        QBENCHMARK_ONCE {
            plot.setPoints(points, {});
            plot.grab();
        }
        QVERIFY(plot.positionOf(49'999).x() <= plot.width());
    }
};

QTEST_MAIN(TestPatchPlot)
#include "test_patch_plot.moc"
