#include "canvas/canvas.h"
#include "canvas/canvas_marks.h"
#include "image/reader.h"
#include "models/text.h"
#include "panels/patch_plot.h"
#include "ui/canvas/screenshot.h"
#include "ui/window/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QtTest>

#include <cmath>
#include <fstream>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::drawPart;
using patchgauge::test::drawParts;
using patchgauge::test::WindowFixture;

namespace {

constexpr int goodImages = 8;

/// A window with a model and eight inspected images, three of them defective.
struct Inspected : WindowFixture {
    Inspected() {
        window().resize(1440, 900);
        train(drawParts(folder() / "bracket" / "train" / "good", goodImages, false));
        drawParts(folder() / "test" / "good", 5, false);
        drawParts(folder() / "test" / "spot", 3, true);
        drop(window(), {folder() / "test"});
        waitUntilIdle();
    }

    Canvas& canvas() const { return *find<Canvas>("canvas"); }

    void clickImage(QPoint pixel) const {
        hover(pixel);
        const QPointF centre = QPointF(pixel) + QPointF(0.5, 0.5);
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().mapFromImage(centre).toPoint());
    }

    const QDockWidget& dock() {
        return *window().findChild<QDockWidget*>(QStringLiteral("patchDock"));
    }
    PatchPlot& plot() { return *window().findChild<PatchPlot*>(QStringLiteral("patchPlot")); }

    /// Whether the plot has read the distance of every listed image that could be read.
    bool isRead() {
        const auto& points = plot().points();
        int known = 0;
        for (const PatchPlot::Point& point : points)
            known += std::isfinite(point.distance) ? 1 : 0;
        const auto& counts = session().images().counts();
        return known == counts.all - counts.unreadable;
    }

    QString chosenGoodPart() const { return textOf("goodPartName"); }
};

/// Plain correlation of two photos' grey means in 32 × 32 cells of the 64 × 64 input that a photo
/// of 96 × 96 is averaged to: each cell is 3 × 3 photo pixels.
double referenceSimilarity(const QImage& a, const QImage& b) {
    const auto cells = [](const QImage& photo) {
        std::vector<double> means;
        for (int row = 0; row < 32; ++row)
            for (int column = 0; column < 32; ++column) {
                double sum = 0;
                for (int y = 3 * row; y < 3 * row + 3; ++y)
                    for (int x = 3 * column; x < 3 * column + 3; ++x) {
                        const QColor c = photo.pixelColor(x, y);
                        sum += 0.299 * c.red() + 0.587 * c.green() + 0.114 * c.blue();
                    }
                means.push_back(sum / 9);
            }
        double mean = 0;
        for (const double value : means)
            mean += value / 1024;
        for (double& value : means)
            value -= mean;
        return means;
    };
    const auto of = [](const std::vector<double>& x, const std::vector<double>& y) {
        double sum = 0;
        for (std::size_t i = 0; i < x.size(); ++i)
            sum += x[i] * y[i];
        return sum;
    };
    const auto x = cells(a);
    const auto y = cells(b);
    return of(x, y) / std::sqrt(of(x, x) * of(y, y));
}

QString mostSimilarByHand(const QImage& photo) {
    int best = 0;
    double highest = -2;
    for (int i = 0; i < goodImages; ++i) {
        const double similarity = referenceSimilarity(photo, drawPart(i, false));
        if (similarity > highest) {
            highest = similarity;
            best = i;
        }
    }
    return QStringLiteral("part-%1.png").arg(best, 3, 10, QLatin1Char('0'));
}

} // namespace

class TestWindowCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsTheMostSimilarGoodPartBesideTheImage() {
        Inspected fixture;
        fixture.key(Qt::Key_R);
        for (int part = 0; part < 3; ++part) { // the defective ones are no training photos
            const int listed = fixture.session().images().rowOf(
                fixture.folder() / "test" / "spot" / ("part-00" + std::to_string(part) + ".png"));
            QVERIFY(listed >= 0);
            auto* list = fixture.find<QAbstractItemView>("imageList");
            list->setCurrentIndex(list->model()->index(listed, 0));
            const QString expected = QStringLiteral("%1, most similar of 8")
                                         .arg(mostSimilarByHand(drawPart(1000 + part, true)));
            QTRY_COMPARE(fixture.chosenGoodPart(), expected);
        }
        QVERIFY(fixture.find<Canvas>("goodPartCanvas")->readout().image());
        QCOMPARE(fixture.find<Canvas>("goodPartCanvas")->zoom(), fixture.canvas().zoom());
        fixture.key(Qt::Key_R);
        for (const QWidget* widget : fixture.window().findChildren<QWidget*>("goodPartCanvas"))
            QVERIFY(!widget->isVisible());
    }

    void thePhotoItselfIsNoExample() {
        Inspected fixture;
        fixture.key(Qt::Key_R);
        fixture.drop(fixture.window(),
                     {fixture.folder() / "bracket" / "train" / "good" / "part-003.png"});
        fixture.waitUntilIdle();
        auto* list = fixture.find<QAbstractItemView>("imageList");
        list->setCurrentIndex(list->model()->index(8, 0));
        QTRY_VERIFY(fixture.chosenGoodPart().endsWith(QLatin1String("most similar of 7")));
        QVERIFY(!fixture.chosenGoodPart().startsWith(QLatin1String("part-003")));
    }

    void aGoodPartIsChosenByName() {
        Inspected fixture;
        fixture.click("showGoodPartButton");
        auto* choice = fixture.find<QComboBox>("goodPartChoice");
        QCOMPARE(choice->count(), goodImages + 1);
        QCOMPARE(choice->itemText(0), QString("Most similar"));
        QTRY_VERIFY(!fixture.chosenGoodPart().isEmpty());
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_End);
        const auto path = [&] {
            const auto& image = fixture.find<Canvas>("goodPartCanvas")->readout().image();
            return image ? displayName(image->inspection->path) : QString();
        };
        QTRY_COMPARE(path(), QString("part-007.png"));
        auto* list = fixture.find<QAbstractItemView>("imageList");
        list->setCurrentIndex(list->model()->index(0, 0));
        fixture.waitUntilIdle();
        QCOMPARE(path(), QString("part-007.png"));
    }

    void zoomAndCursorAreShared() {
        Inspected fixture;
        fixture.key(Qt::Key_R);
        auto& good = *fixture.find<Canvas>("goodPartCanvas");
        QTRY_VERIFY(good.readout().image());
        QTest::keyClick(&fixture.canvas(), Qt::Key_Plus);
        QCOMPARE(good.zoom(), fixture.canvas().zoom());
        QTest::keyClick(&good, Qt::Key_Minus);
        QCOMPARE(good.zoom(), fixture.canvas().zoom());
        fixture.hover({40, 52});
        QCOMPARE(good.readout().pixel(), std::optional(QPoint(40, 52)));
        const auto* marks = good.findChild<CanvasMarks*>();
        QCOMPARE(marks->crosshair(), std::optional(QPointF(40.5, 52.5)));
        QTest::mouseMove(&good, good.mapFromImage({60.5, 44.5}).toPoint());
        QTRY_COMPARE(fixture.session().readout().pixel(), std::optional(QPoint(60, 44)));
        QCOMPARE(fixture.textOf("pixelPosition"), QString("x 60, y 44"));
    }

    void goneTrainingPhotosAreSaidInTheirPlace() {
        Inspected fixture;
        std::filesystem::remove_all(fixture.folder() / "bracket");
        fixture.key(Qt::Key_R);
        QTRY_VERIFY(fixture.textOf("goodPartNotice").contains(QLatin1String("and 7 more")));
        QVERIFY(fixture.textOf("goodPartNotice").contains(QLatin1String("no such file")));
        QVERIFY(fixture.session().readout().image());
    }

    void changedTrainingPhotosDoNotCount() {
        Inspected fixture;
        drawPart(77, true).save(
            displayPath(fixture.folder() / "bracket" / "train" / "good" / "part-002.png"));
        fixture.key(Qt::Key_R);
        QTRY_VERIFY(fixture.chosenGoodPart().endsWith(QLatin1String("most similar of 7")));
    }

    void pinShowsItsValuesAndTheDifference() {
        Inspected fixture;
        const auto& readout = fixture.session().readout();
        fixture.hover({66, 28});
        const QString distance = fixture.textOf("patchDistance");
        const float pinned = readout.readout()->mahalanobis;
        fixture.clickImage({66, 28});
        QVERIFY(readout.pin());
        QCOMPARE(fixture.textOf("pinDistance"), distance);
        fixture.hover({30, 70});
        QVERIFY(readout.readout()->patch != *readout.pin());
        QCOMPARE(fixture.toolTipOf("pinDifference"),
                 exactText(readout.readout()->mahalanobis - pinned));
        const auto& image = *readout.image();
        QCOMPARE(fixture.toolTipOf("pinDistance"),
                 exactText(image.inspection->map.patches.at(*readout.pin())));
        fixture.key(Qt::Key_Escape);
        QVERIFY(!readout.pin());
        QVERIFY(!fixture.window().findChild<QWidget*>("pinDistance")->isVisible());
    }

    void keyPinsWhatTheReadoutIsOf() {
        Inspected fixture;
        fixture.canvas().setFocus();
        QTest::keyClick(&fixture.canvas(), Qt::Key_Right, Qt::ShiftModifier);
        fixture.key(Qt::Key_P);
        const auto& readout = fixture.session().readout();
        QVERIFY(readout.pin());
        QCOMPARE(*readout.pin(), readout.readout()->patch);
        fixture.key(Qt::Key_P);
        QVERIFY(!readout.pin());
    }

    void plotIsThePatchOfEveryMap() {
        Inspected fixture;
        QVERIFY(!fixture.dock().isVisible());
        fixture.clickImage({66, 28});
        QVERIFY(fixture.dock().isVisible());
        QTRY_VERIFY(fixture.isRead());
        const auto& images = fixture.session().images();
        const auto loaded = fixture.session().loaded();
        const Cell patch = *fixture.session().readout().pin();
        const auto& points = fixture.plot().points();
        QCOMPARE(int(points.size()), images.rowCount());
        for (int row = 0; row < images.rowCount(); ++row) {
            const ListedImage& image = images.at(row);
            // The engine once more, from the photo.
            const pipeline::Inspection expected =
                loaded->inspector().inspect(image::read(image.inspection.path), {});
            QCOMPARE(points[std::size_t(row)].distance, expected.map.patches.at(patch));
            QCOMPARE(points[std::size_t(row)].verdict, image.inspection.verdict);
        }
    }

    void newImagesJoinThePlot() {
        Inspected fixture;
        fixture.clickImage({66, 28});
        QTRY_VERIFY(fixture.isRead());
        drawParts(fixture.folder() / "more", 4, true);
        std::ofstream(fixture.folder() / "more" / "notes.png") << "not an image";
        fixture.drop(fixture.window(), {fixture.folder() / "more"});
        fixture.waitUntilIdle();
        QTRY_COMPARE(int(fixture.plot().points().size()), 13);
        QTRY_VERIFY(fixture.isRead());
        const auto unreadable =
            fixture.session().images().rowOf(fixture.folder() / "more" / "notes.png");
        QVERIFY(std::isnan(fixture.plot().points()[std::size_t(unreadable)].distance));
    }

    void clickOnAMarkGoesToTheImageAlsoWhereAFilterHidesIt() {
        Inspected fixture;
        fixture.clickImage({66, 28});
        QTRY_VERIFY(fixture.isRead());
        QTest::keyClicks(fixture.find<QLineEdit>("search"), "spot");
        QTest::mouseClick(&fixture.plot(), Qt::LeftButton, {},
                          fixture.plot().positionOf(1).toPoint());
        const auto expected = fixture.session().images().at(1).inspection.path;
        QTRY_COMPARE(fixture.session().readout().image()->inspection->path, expected);
        QVERIFY(fixture.textOf("patchSummary").contains(QLatin1String("rank")));
    }

    void pinStaysWhenImagesAreSteppedThrough() {
        Inspected fixture;
        fixture.clickImage({66, 28});
        const auto pin = fixture.session().readout().pin();
        const QString before = fixture.toolTipOf("pinDistance");
        auto* list = fixture.find<QAbstractItemView>("imageList");
        list->setCurrentIndex(list->model()->index(0, 0));
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().readout().pin(), pin);
        QVERIFY(fixture.toolTipOf("pinDistance") != before);
    }

    void aClosedDockStaysClosedUntilItIsOpened() {
        Inspected fixture;
        fixture.clickImage({66, 28});
        auto& dock = const_cast<QDockWidget&>(fixture.dock());
        dock.close();
        fixture.key(Qt::Key_Escape);
        fixture.clickImage({30, 30});
        QVERIFY(!dock.isVisible());
        dock.toggleViewAction()->trigger();
        QVERIFY(dock.isVisible());
        fixture.key(Qt::Key_Escape);
        QVERIFY(!dock.isVisible());
        dock.toggleViewAction()->trigger();
        QVERIFY(dock.isVisible());
        fixture.clickImage({30, 30});
        fixture.key(Qt::Key_Escape);
        QVERIFY(dock.isVisible());
    }

    void choicesAreRemembered() {
        Inspected fixture;
        fixture.key(Qt::Key_R);
        fixture.restart();
        QVERIFY(fixture.window().findChild<QAction*>("showGoodPart")->isChecked());
    }

    /// As when another language is chosen.
    void aNewWindowOfTheSameSessionTakesUpPinAndGoodPart() {
        Inspected fixture;
        fixture.key(Qt::Key_R);
        fixture.clickImage({66, 28});
        QTRY_VERIFY(fixture.isRead());
        fixture.window().rememberState();
        MainWindow next(fixture.session(), fixture.settings());
        next.show();
        QCOMPARE(next.findChild<QComboBox*>("goodPartChoice")->count(), goodImages + 1);
        QVERIFY(next.findChild<QDockWidget*>("patchDock")->isVisible());
        const auto* plot = next.findChild<PatchPlot*>("patchPlot");
        QTRY_COMPARE(plot->points().size(), fixture.plot().points().size());
        QTRY_COMPARE(plot->points().back().distance, fixture.plot().points().back().distance);
    }

    void looksWellInLightAndDark_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looksWellInLightAndDark() {
        QFETCH(bool, dark);
        const QPalette before = QApplication::palette();
        if (dark)
            QApplication::setPalette(QPalette(QColor(0x2b, 0x2d, 0x30)));
        {
            Inspected fixture;
            fixture.key(Qt::Key_R);
            QTRY_VERIFY(!fixture.chosenGoodPart().isEmpty());
            fixture.clickImage({66, 28});
            fixture.hover({30, 70});
            QTRY_VERIFY(fixture.isRead());
            QVERIFY(fixture.canvas().width() > fixture.window().width() / 5);
            test::keepScreenshot(fixture.window().grab(),
                                 QStringLiteral("compare-%1").arg(dark ? "dark" : "light"));
        }
        QApplication::setPalette(before);
    }
};

QTEST_MAIN(TestWindowCompare)
#include "test_window_compare.moc"
