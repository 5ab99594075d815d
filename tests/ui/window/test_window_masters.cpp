#include "dialogs/master_check_dialog.h"
#include "models/text.h"
#include "panels/control_chart.h"
#include "pipeline/master_log.h"
#include "ui/window/window_fixture.h"
#include "window/actions.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyleFactory>
#include <QTableView>
#include <QtTest>

#include <cmath>

using namespace patchgauge;
using namespace patchgauge::ui;
using calibration::Verdict;
using patchgauge::test::drawPart;
using patchgauge::test::drawParts;
using patchgauge::test::saveGrab;
using patchgauge::test::WindowFixture;

namespace {

/// A window with a model, and three good and two defective master parts.
struct Station : WindowFixture {
    Station() {
        train(drawParts(folder() / "bracket" / "train" / "good", 12, false));
        photograph(0);
        waitUntilIdle();
    }

    std::filesystem::path masters() const { return folder() / "masters"; }

    /// Photographs the parts anew.
    void photograph(int day) const {
        for (int part = 0; part < 3; ++part)
            shoot("good", part, 100 * day + part, false);
        for (int part = 0; part < 2; ++part)
            shoot("defective", part, 2000 + 100 * day + part, true);
    }

    void shoot(const char* kind, int part, int number, bool defective) const {
        std::filesystem::create_directories(masters() / kind);
        QVERIFY(
            drawPart(number, defective)
                .save(
                    QStringLiteral("%1/part-%2.png").arg(displayPath(masters() / kind)).arg(part)));
    }

    MasterCheckDialog* dialog() {
        return window().findChild<MasterCheckDialog*>(QStringLiteral("masterCheckDialog"));
    }

    /// The first check, which asks for the folder.
    void beginChecks() {
        key(Qt::Key_M, Qt::ControlModifier);
        answerFileDialog(masters());
        waitUntilIdle();
        QVERIFY(dialog());
    }

    void checkAgain() {
        QTest::mouseClick(dialog()->findChild<QPushButton*>("checkAgain"), Qt::LeftButton);
        waitUntilIdle();
    }

    QString text(const char* label) { return dialog()->findChild<QLabel*>(label)->text(); }

    QTableView* table() { return dialog()->findChild<QTableView*>("masterTable"); }

    QString cell(int row, MasterCheckModel::Column column) {
        return table()->model()->index(row, column).data().toString();
    }

    pipeline::MasterLog log() {
        return {session().masterFolder(), session().loaded()->model()->statisticsSha256()};
    }

    /// A threshold between the good and the defective master parts, so that all are as expected.
    void separate() {
        float good = 0;
        float bad = 1e9F;
        for (const pipeline::MasterResult& result : log().read().back().results)
            (result.defective ? bad : good) =
                result.defective ? std::min(bad, *result.score) : std::max(good, *result.score);
        QVERIFY(good < bad);
        session().setThreshold({(good + bad) / 2, {}, "Ann", "between the master parts"});
        waitUntilIdle();
    }
};

/// The history of one part under given scores, a day each.
MasterHistory historyOf(const std::vector<float>& scores) {
    std::vector<pipeline::MasterCheck> checks;
    for (std::size_t day = 0; day < scores.size(); ++day)
        checks.push_back({"2025-03-" + std::to_string(10 + day) + "T06:00:00Z",
                          20.0F,
                          {{"good/a.png",
                            false,
                            std::to_string(day),
                            scores[day],
                            scores[day] > 20 ? Verdict::Reject : Verdict::Pass,
                            {}}}});
    return MasterHistory(checks);
}

} // namespace

class TestWindowMasters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }

    void theFolderIsNamedOnceAndThenAKeyChecks() {
        Station fixture;
        fixture.beginChecks();
        fixture.separate();
        fixture.photograph(1);
        fixture.dialog()->close();
        QTRY_VERIFY(!fixture.dialog());
        fixture.key(Qt::Key_M, Qt::ControlModifier);
        fixture.waitUntilIdle();
        QCOMPARE(fixture.log().read().size(), std::size_t{2});
        QCOMPARE(fixture.text("masterSentence"),
                 QString("All 5 master parts were judged as expected."));
        QCOMPARE(fixture.table()->model()->rowCount(), 5);
        const auto checks = fixture.log().read();
        const double change = double(*checks[1].results[0].score) - *checks[0].results[0].score;
        QCOMPARE(fixture.cell(0, MasterCheckModel::Part), QString("good/part-0.png"));
        QCOMPARE(fixture.cell(0, MasterCheckModel::Expected), QString("Pass"));
        QCOMPARE(fixture.cell(4, MasterCheckModel::Expected), QString("Reject"));
        QCOMPARE(fixture.cell(4, MasterCheckModel::Verdict), QStringLiteral("✓ Reject"));
        QVERIFY(std::abs(fixture.cell(0, MasterCheckModel::Change).toDouble() - change) < 0.0051);
    }

    void aPartJudgedOtherwiseStopsTheShift() {
        Station fixture;
        fixture.beginChecks();
        fixture.separate();
        fixture.photograph(1);
        fixture.shoot("defective", 1, 150, false);
        fixture.checkAgain();
        QCOMPARE(fixture.text("masterSentence"),
                 QString("1 of 5 master parts were not judged as expected: do not inspect until "
                         "the cause is found."));
        QCOMPARE(fixture.cell(4, MasterCheckModel::Verdict),
                 QStringLiteral("✕ Pass, not as expected"));
        QCOMPARE(fixture.table()->currentIndex().row(), 4);
    }

    void missingPartsAndOldPhotosAreNamed() {
        Station fixture;
        fixture.beginChecks();
        fixture.separate();
        std::filesystem::remove(fixture.masters() / "good" / "part-1.png");
        fixture.checkAgain();
        QCOMPARE(fixture.text("masterSentence"),
                 QString("4 master parts were judged as expected, but 1 of the last check are "
                         "missing."));
        QVERIFY(fixture.text("masterNotes").contains("No photo today of: good/part-1.png."));
        QVERIFY(fixture.text("masterNotes").contains("4 photos are those of an earlier check"));
    }

    void aFolderWithoutBothKindsIsRefused() {
        Station fixture;
        std::filesystem::remove_all(fixture.masters() / "defective");
        fixture.key(Qt::Key_M, Qt::ControlModifier);
        WindowFixture::answerFileDialog(fixture.masters());
        fixture.waitUntilIdle();
        fixture.expectMessage("No defective master part was found");
        QVERIFY(!fixture.dialog());
        QVERIFY(fixture.log().read().empty());
    }

    void anotherModelHasOtherMasterParts() {
        Station fixture;
        fixture.beginChecks();
        fixture.session().dropImages({0});
        fixture.waitUntilIdle();
        QTRY_VERIFY(!fixture.dialog());
        QVERIFY(fixture.log().read().empty());
    }

    void operatorsCheckButDoNotChooseTheParts() {
        Station fixture;
        fixture.session().changes().start(
            {"", "", ModelChange::Duration::Short,
             [](const LoadedModel& before, const RunContext&) {
                 return before.judgedBy(before.model()->withRelease(
                     {detector::ReleaseState::Approved, "2025-03-01T06:00:00Z", "Ann", "passed"}));
             },
             [](const LoadedModel&, const LoadedModel&, const Message::Action&) {
                 return Message{};
             }});
        fixture.waitUntilIdle();
        fixture.session().permissions().setOperatorMode(true);
        fixture.key(Qt::Key_M, Qt::ControlModifier);
        fixture.expectMessage("No master parts have been named");
        fixture.session().permissions().setOperatorMode(false);
        fixture.beginChecks();
        fixture.session().permissions().setOperatorMode(true);
        fixture.checkAgain();
        QVERIFY(!fixture.dialog()->findChild<QWidget*>("otherFolder")->isVisible());
        QCOMPARE(fixture.log().read().size(), std::size_t{2});
    }

    void limitsComeFromTheChecksBeforeToday() {
        QVERIFY(!historyOf({3, 4, 3, 4, 9}).limitsOf("good/a.png"));
        const MasterHistory history = historyOf({3, 4, 3, 4, 3, 9});
        const auto limits = history.limitsOf("good/a.png");
        // Neighbours are 1 apart: 3.4 ± 3 / 1.128.
        QVERIFY(limits && std::abs(limits->upper - (3.4 + 3 / 1.128)) < 1e-9);
        QVERIFY(history.notes().join(' ').contains("outside the limits"));
        QCOMPARE(history.changeOf("good/a.png").value(), 6.0);
        MasterCheckModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHistory(history);
        QCOMPARE(model.index(0, MasterCheckModel::Trend).data().toString(),
                 QStringLiteral("▲ above limits"));
        model.setHistory(historyOf({3, 4, 3, 4, 3, 3.5F}));
        QCOMPARE(model.index(0, MasterCheckModel::Trend).data().toString(),
                 QString("within limits"));
    }

    void theDialogIsSeen_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void theDialogIsSeen() {
        QFETCH(bool, dark);
        QPalette palette = QApplication::style()->standardPalette();
        if (dark) {
            palette = QPalette(QColor(0x2b, 0x2d, 0x30));
            palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
        }
        QApplication::setPalette(palette);
        MasterCheckDialog dialog;
        std::vector<pipeline::MasterCheck> checks;
        const float wobble[] = {0, 0.4F, -0.3F, 0.2F, 0.5F, -0.2F, 0.1F, -0.4F, 0.3F, 2.6F};
        for (int day = 0; day < 10; ++day) {
            pipeline::MasterCheck check{
                "2025-03-" + std::to_string(10 + day) + "T06:02:00Z", 14.2F, {}};
            for (int part = 0; part < 4; ++part) {
                const float score = 8 + part + wobble[(day + part) % 10];
                check.results.push_back({"good/bracket-" + std::to_string(part) + ".png",
                                         false,
                                         std::to_string(day),
                                         score,
                                         Verdict::Pass,
                                         {}});
            }
            for (int part = 0; part < 2; ++part) {
                const float score = 22 - 7 * part * (day == 9) + wobble[(day + part) % 9];
                check.results.push_back({"defective/dent-" + std::to_string(part) + ".png",
                                         true,
                                         std::to_string(day),
                                         score - (day == 9 && part ? 3 : 0),
                                         day == 9 && part ? Verdict::Pass : Verdict::Reject,
                                         {}});
            }
            checks.push_back(check);
        }
        dialog.show(MasterHistory(checks), "bracket-A", "/parts/masters");
        QCoreApplication::processEvents();
        QVERIFY(dialog.findChild<QLabel*>("masterSentence")->text().startsWith("1 of 6"));
        QVERIFY(dialog.findChild<ControlChart*>()->accessibleDescription().contains("10 checks"));
        saveGrab(dialog, QStringLiteral("masters-%1").arg(QTest::currentDataTag()));
        dialog.findChild<QTableView*>()->selectRow(0);
        QCoreApplication::processEvents();
        saveGrab(dialog, QStringLiteral("masters-good-%1").arg(QTest::currentDataTag()));
    }
};

QTEST_MAIN(TestWindowMasters)
#include "test_window_masters.moc"
