#include "canvas/canvas.h"
#include "models/inspection_filter_model.h"
#include "models/text.h"
#include "ui/window/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolBar>
#include <QToolButton>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;
using calibration::Verdict;
using patchgauge::test::drawPart;
using patchgauge::test::drawParts;
using patchgauge::test::WindowFixture;

namespace {

/// A window whose list has six good parts, then four with a defect, which are rejected. The first
/// one is looked at and has the focus.
struct Inspected : WindowFixture {
    Inspected() {
        train(drawParts(folder() / "bracket" / "train" / "good", 12, false));
        drawParts(folder() / "test" / "good", 6, false);
        drawParts(folder() / "test" / "spot", 4, true);
        session().inspect({folder() / "test"});
        waitUntilIdle();
        list().setFocus();
        go(0);
    }

    QListView& list() const { return *find<QListView>("imageList"); }

    void go(int position) { list().setCurrentIndex(list().model()->index(position, 0)); }

    int position() const { return list().currentIndex().row(); }

    const ListedImage& image(int row) { return session().images().at(row); }

    std::vector<Label> labels() {
        std::vector<Label> result;
        for (int row = 0; row < session().images().rowCount(); ++row)
            result.push_back(image(row).label);
        return result;
    }

    QStringList listed() const {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            names << list().model()->index(row, 0).data().toString();
        return names;
    }

    /// A check box is clicked on its mark: it may be wider than its text.
    void tick(const char* box) const {
        QTest::mouseClick(find<QWidget>(box), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    }

    bool isEnabled(const char* action) {
        return window().findChild<QAction*>(QLatin1String(action))->isEnabled();
    }

    /// Ctrl+R, and the dialog that it opens.
    QDialog* openOverride() {
        key(Qt::Key_R, Qt::ControlModifier);
        return qobject_cast<QDialog*>(QApplication::activeModalWidget());
    }

    void overrideWith(const char* verdict, const QString& by, const QString& reason) {
        QDialog* dialog = openOverride();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QRadioButton*>(QLatin1String(verdict)), Qt::LeftButton,
                          Qt::NoModifier, QPoint(8, 8));
        auto* name = dialog->findChild<QLineEdit*>("overrideBy");
        name->selectAll();
        QTest::keyClicks(name, by);
        QTest::keyClicks(dialog->findChild<QLineEdit*>("overrideReason"), reason);
        QTest::mouseClick(dialog->findChild<QPushButton*>("overrideAccept"), Qt::LeftButton);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
};

constexpr Label none = Label::None;
constexpr Label good = Label::Good;
constexpr Label defective = Label::Defective;
constexpr Label unsure = Label::Unsure;

} // namespace

class TestWindowReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void oneKeyLabelsAndGoesOn() {
        Inspected fixture;
        fixture.key(Qt::Key_G);
        fixture.key(Qt::Key_D);
        fixture.key(Qt::Key_U);
        QCOMPARE(fixture.position(), 3);
        fixture.go(0);
        fixture.key(Qt::Key_X);
        QCOMPARE(fixture.position(), 1);
        QCOMPARE(fixture.labels(),
                 std::vector({none, defective, unsure, none, none, none, none, none, none, none}));
        fixture.key(Qt::Key_Backspace);
        fixture.key(Qt::Key_Delete);
        QCOMPARE(fixture.labels(), std::vector<Label>(10, none));
        fixture.go(9);
        fixture.key(Qt::Key_D);
        QCOMPARE(fixture.position(), 9);
        QCOMPARE(fixture.image(9).label, defective);
    }

    void keysWorkWhereverTheFocusIs() {
        Inspected fixture;
        auto* canvas = fixture.find<Canvas>("canvas");
        canvas->setFocus();
        fixture.key(Qt::Key_J);
        QCOMPARE(fixture.position(), 1);
        QTest::keyClick(canvas, Qt::Key_Down);
        QCOMPARE(fixture.position(), 2);
        QTest::keyClick(canvas, Qt::Key_Up);
        fixture.key(Qt::Key_K);
        QCOMPARE(fixture.position(), 0);
        QTest::keyClick(canvas, Qt::Key_End);
        QCOMPARE(fixture.position(), 9);
        fixture.key(Qt::Key_J);
        QCOMPARE(fixture.position(), 9);
        QTest::keyClick(canvas, Qt::Key_Home);
        fixture.key(Qt::Key_K);
        QCOMPARE(fixture.position(), 0);
        fixture.key(Qt::Key_G);
        QCOMPARE(fixture.image(0).label, good);
        // Letters that are typed somewhere stay letters.
        auto* search = fixture.find<QLineEdit>("search");
        search->setFocus();
        QTest::keyClicks(search, "good");
        QCOMPARE(search->text(), QString("good"));
        QCOMPARE(fixture.image(1).label, none);
    }

    void flaggedImagesAreOneKeyAway() {
        Inspected fixture;
        QCOMPARE(fixture.image(5).verdict(), Verdict::Pass);
        fixture.key(Qt::Key_F);
        QCOMPARE(fixture.position(), 6);
        fixture.key(Qt::Key_F);
        QCOMPARE(fixture.position(), 7);
        fixture.overrideWith("overridePass", "Ada", "dust");
        fixture.key(Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(fixture.position(), 6);
        fixture.key(Qt::Key_F);
        QCOMPARE(fixture.position(), 8);
        fixture.key(Qt::Key_F);
        fixture.key(Qt::Key_F);
        QCOMPARE(fixture.position(), 9);
        fixture.go(0);
        fixture.key(Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(fixture.position(), 0);
    }

    void buttonsShowAndSetTheLabel() {
        Inspected fixture;
        fixture.click("labelDefectiveButton");
        QCOMPARE(fixture.image(0).label, defective);
        QCOMPARE(fixture.position(), 1);
        QVERIFY(!fixture.find<QToolButton>("labelDefectiveButton")->isChecked());
        fixture.key(Qt::Key_K);
        QVERIFY(fixture.find<QToolButton>("labelDefectiveButton")->isChecked());
        QVERIFY(!fixture.find<QToolButton>("labelGoodButton")->isChecked());
    }

    void manyAreLabelledAtOnceAndTakenBackAtOnce() {
        Inspected fixture;
        auto& list = fixture.list();
        const auto clickRow = [&](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(list.viewport(), Qt::LeftButton, modifiers,
                              list.visualRect(list.model()->index(row, 0)).center());
        };
        clickRow(1, Qt::NoModifier);
        clickRow(3, Qt::ShiftModifier);
        clickRow(5, Qt::ControlModifier);
        fixture.key(Qt::Key_G);
        const std::vector expected{none, good, good, good, none, good, none, none, none, none};
        QCOMPARE(fixture.labels(), expected);
        QCOMPARE(list.selectionModel()->selectedIndexes().size(), 4);
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.labels(), std::vector<Label>(10, none));
        fixture.window().findChild<QAction*>("redo")->trigger();
        QCOMPARE(fixture.labels(), expected);
    }

    void undoGoesBackToTheImage() {
        Inspected fixture;
        fixture.key(Qt::Key_G);
        fixture.key(Qt::Key_D);
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.position(), 1);
        QCOMPARE(fixture.image(1).label, none);
        QCOMPARE(fixture.image(0).label, good);
        QVERIFY(fixture.window().findChild<QAction*>("undo")->text().contains("part-000"));
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!fixture.isEnabled("undo"));
    }

    void labelsComeBackWithTheImages() {
        Inspected fixture;
        fixture.key(Qt::Key_G);
        fixture.go(7);
        fixture.overrideWith("overrideReview", "Ada Lovelace", "a reflection");
        const auto model = fixture.session().loaded()->file();
        fixture.restart();
        // Elsewhere and under another name, the same photo is still the same.
        std::filesystem::rename(fixture.folder() / "test" / "good" / "part-000.png",
                                fixture.folder() / "test" / "good" / "renamed.png");
        fixture.session().open(model);
        fixture.session().inspect({fixture.folder() / "test"});
        fixture.waitUntilIdle();
        auto& images = fixture.session().images();
        const int row = images.rowOf(fixture.folder() / "test" / "good" / "renamed.png");
        QTRY_COMPARE(images.at(row).label, good);
        const auto& spot =
            images.at(images.rowOf(fixture.folder() / "test" / "spot" / "part-001.png"));
        QVERIFY(spot.verdictOverride);
        QCOMPARE(spot.verdict(), Verdict::Review);
        QCOMPARE(spot.verdictOverride->by, QString("Ada Lovelace"));
        QCOMPARE(spot.verdictOverride->reason, QString("a reflection"));
        QCOMPARE(images.counts().review, 1);
    }

    void anOverrideNeedsNameAndReasonAndCounts() {
        Inspected fixture;
        fixture.go(6);
        QDialog* dialog = fixture.openOverride();
        QVERIFY(dialog);
        auto* accept = dialog->findChild<QPushButton*>("overrideAccept");
        auto* by = dialog->findChild<QLineEdit*>("overrideBy");
        auto* reason = dialog->findChild<QLineEdit*>("overrideReason");
        by->clear();
        QTest::keyClicks(reason, "dust");
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(by, "Ada");
        QVERIFY(accept->isEnabled());
        reason->setText("  ");
        QVERIFY(!accept->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(fixture.session().images().counts().reject, 4);

        fixture.overrideWith("overridePass", "Ada", "dust");
        QCOMPARE(fixture.image(6).inspection.verdict, Verdict::Reject);
        QCOMPARE(fixture.image(6).verdict(), Verdict::Pass);
        QCOMPARE(fixture.session().images().counts().reject, 3);
        QCOMPARE(fixture.find<QAbstractButton>("filterReject")->text().section(' ', -1),
                 QString("3"));
        fixture.click("filterReject");
        QCOMPARE(fixture.list().model()->rowCount(), 3);
        fixture.click("filterAll");
        // The name is remembered.
        fixture.go(7);
        dialog = fixture.openOverride();
        QCOMPARE(dialog->findChild<QLineEdit*>("overrideBy")->text(), QString("Ada"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void anOverrideOutlivesAThresholdAndCanBeTakenOff() {
        Inspected fixture;
        fixture.go(6);
        fixture.overrideWith("overridePass", "Ada", "dust");
        fixture.session().setThreshold({0.001F, std::nullopt, "Ada", "for the test"});
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().images().counts().pass, 1);
        QCOMPARE(fixture.session().images().counts().reject, 9);
        fixture.session().changes().undo();
        fixture.waitUntilIdle();
        fixture.go(6);
        QDialog* dialog = fixture.openOverride();
        QTest::mouseClick(dialog->findChild<QPushButton*>("overrideRemove"), Qt::LeftButton);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(fixture.image(6).verdict(), Verdict::Reject);
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.image(6).verdict(), Verdict::Pass);
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.image(6).verdict(), Verdict::Reject);
    }

    void theFunnelFiltersByLabelAndScore() {
        Inspected fixture;
        const QAbstractItemModelTester tester(
            fixture.list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        fixture.key(Qt::Key_G);
        fixture.key(Qt::Key_D);
        fixture.click("filterMore");
        fixture.tick("filterGood");
        QCOMPARE(fixture.listed(), QStringList({"good/part-000.png"}));
        fixture.tick("filterDefective");
        QCOMPARE(fixture.list().model()->rowCount(), 2);
        fixture.tick("filterGood");
        fixture.tick("filterDefective");
        QCOMPARE(fixture.list().model()->rowCount(), 10);

        auto* least = fixture.find<QDoubleSpinBox>("filterLeastScore");
        std::vector<float> scores;
        for (int row = 0; row < 10; ++row)
            scores.push_back(fixture.image(row).inspection.map.score);
        std::sort(scores.begin(), scores.end());
        const double bound = std::round(50.0 * double(scores[4] + scores[5])) / 100;
        least->selectAll();
        QTest::keyClicks(least, QString::number(bound));
        const auto above = std::count_if(scores.begin(), scores.end(),
                                         [&](float score) { return double(score) >= bound; });
        QCOMPARE(fixture.list().model()->rowCount(), static_cast<int>(above));
        QCOMPARE(fixture.textOf("shownCount"), QString("%1 of 10 images").arg(above));
        fixture.click("filterClear");
        QCOMPARE(fixture.list().model()->rowCount(), 10);
        QCOMPARE(least->value(), 0.0);
    }

    void labellingWhatIsFilteredByLabelSkipsNothing() {
        Inspected fixture;
        fixture.click("filterMore");
        fixture.tick("filterNotLabelled");
        QTest::keyClick(fixture.find<QWidget>("filterPopup"), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        fixture.list().setFocus();
        fixture.go(0);
        for (int i = 0; i < 6; ++i)
            fixture.key(Qt::Key_G);
        QCOMPARE(fixture.labels(),
                 std::vector({good, good, good, good, good, good, none, none, none, none}));
        QCOMPARE(fixture.list().model()->rowCount(), 4);
        fixture.click("listAll");
        QCOMPARE(fixture.list().model()->rowCount(), 10);
    }

    void theImageLookedAtStaysInAnotherOrder() {
        Inspected fixture;
        fixture.go(7);
        fixture.waitUntilIdle();
        const auto shown = fixture.session().readout().image()->inspection->path;
        auto* order = fixture.find<QComboBox>("listOrder");
        QTest::keyClick(order, Qt::Key_End); // by label
        QTest::keyClick(order, Qt::Key_Up);
        QTest::keyClick(order, Qt::Key_Up); // lowest score first
        QVERIFY(fixture.position() >= 6);
        QVERIFY(fixture.list().selectionModel()->isSelected(fixture.list().currentIndex()));
        fixture.click("filterReject");
        QVERIFY(fixture.position() < 4);
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().readout().image()->inspection->path, shown);
        QTest::keyClicks(fixture.find<QLineEdit>("search"), "nothing of that name");
        QVERIFY(!fixture.session().readout().image());
    }

    void aWriteThatFailsIsSaidAndTheLabelStays() {
        Inspected fixture;
        std::filesystem::create_directories(fixture.dataDirectory() / "reviews.jsonl");
        fixture.key(Qt::Key_G);
        QTRY_VERIFY(fixture.messages().join(' ').contains("cannot be kept"));
        QCOMPARE(fixture.image(0).label, good);
    }

    void thumbnailsAreThoseOfThePhotos() {
        Inspected fixture;
        const QString path = displayPath(fixture.image(0).inspection.path);
        QTRY_VERIFY(fixture.session().thumbnails().find(path));
        QCOMPARE(fixture.session().thumbnails().find(path)->size(), QSize(96, 96));
        // One that is still being made of the photo would come afterwards.
        QTRY_VERIFY(
            fixture.session().thumbnails().find(displayPath(fixture.image(1).inspection.path)));
        std::filesystem::remove(fixture.image(1).inspection.path);
        fixture.session().thumbnails().forget(displayPath(fixture.image(1).inspection.path));
        fixture.click("filterReject");
        fixture.click("filterAll");
        QTRY_VERIFY(
            fixture.session().thumbnails().find(displayPath(fixture.image(1).inspection.path)));
        QVERIFY(fixture.session()
                    .thumbnails()
                    .find(displayPath(fixture.image(1).inspection.path))
                    ->isNull());
    }

    void theReadoutTellsOfTheOverride() {
        Inspected fixture;
        fixture.go(6);
        fixture.waitUntilIdle();
        QVERIFY(fixture.textOf("imageVerdict").contains("Reject"));
        fixture.overrideWith("overridePass", "Ada", "dust <1 mm");
        QVERIFY(fixture.textOf("imageVerdict").contains("Pass"));
        QVERIFY(fixture.textOf("imageVerdict").contains("by Ada: dust &lt;1 mm"));
        fixture.click("exportViewButton");
        fixture.waitUntilIdle();
        const QDir pictures(displayPath(fixture.folder() / "pictures"));
        const QImage picture(pictures.filePath(pictures.entryList(QDir::Files).front()));
        QCOMPARE(picture.text("Verdict"), QString("pass"));
        QVERIFY(picture.text("Verdict override").contains("Ada: dust <1 mm"));
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.textOf("imageVerdict").contains("Reject"));
        QVERIFY(!fixture.textOf("imageVerdict").contains("Ada"));
        fixture.go(0);
        fixture.go(6);
        fixture.waitUntilIdle();
        QVERIFY(fixture.textOf("imageVerdict").contains("Reject"));
    }

    void everythingFitsIntoANarrowToolBar() {
        Inspected fixture;
        fixture.window().resize(1100, 700);
        QCoreApplication::processEvents();
        for (const char* name : {"filterAll", "filterPass", "search", "filterMore"})
            QVERIFY2(fixture.find<QWidget>(name), name);
        QVERIFY(
            fixture.find<QWidget>("filterMore")
                ->mapTo(&fixture.window(), QPoint(fixture.find<QWidget>("filterMore")->width(), 0))
                .x() <= 1100);
        fixture.window().resize(1440, 900);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.find<QAbstractButton>("filterPass")->text().section(' ', 0, 0),
                 QString("Pass"));
    }
};

QTEST_MAIN(TestWindowReview)
#include "test_window_review.moc"
