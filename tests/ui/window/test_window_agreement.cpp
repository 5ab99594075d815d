#include "core/evaluation/aiag_study.h"
#include "dialogs/agreement_dialog.h"
#include "dialogs/agreement_results.h"
#include "dialogs/photo_view.h"
#include "evaluation/blind_run.h"
#include "evaluation/study_file.h"
#include "jobs/synchronous_job_runner.h"
#include "models/text.h"
#include "report/agreement_page.h"
#include "ui/window/window_fixture.h"
#include "window/actions.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTableWidget>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;
using evaluation::Decision;
using patchgauge::test::aiagStudy;
using patchgauge::test::drawPart;
using patchgauge::test::drawParts;
using patchgauge::test::saveGrab;
using patchgauge::test::WindowFixture;

namespace {

/// A study of drawn parts, of which Ann and the machine are the appraisers, with a dialog.
class Sitting {
public:
    Sitting() {
        for (int part = 0; part < 3; ++part) {
            const QString name = folder_.filePath(QStringLiteral("p%1.png").arg(part));
            if (!drawPart(part, part == 0).save(name))
                qFatal("cannot draw");
            study_.parts.push_back(
                {name.toStdString(), "", part == 0 ? Decision::Defective : Decision::Good});
        }
        study_.title = "Spots";
        study_.seed = 3;
        study_.addPerson("Ann", 2);
        study_.addMachine("Model", 2, study_.references(), {"abc", 14.2F, Decision::Defective});
        dialog_.setStudy(study_, file());
        dialog_.resize(1200, 800);
        dialog_.show();
        dialog_.activateWindow(); // without which keys reach no shortcut
        if (!QTest::qWaitForWindowActive(&dialog_))
            qFatal("the dialog does not get the focus");
    }

    AgreementDialog& dialog() { return dialog_; }
    std::filesystem::path file() const {
        return std::filesystem::path(folder_.path().toStdU16String()) / "study.json";
    }
    const evaluation::Study& study() const { return *dialog_.study(); }

    template <typename Widget>
    Widget* find(const char* name) {
        return dialog_.findChild<Widget*>(QLatin1String(name));
    }

    void click(const char* name) {
        auto* button = find<QPushButton>(name);
        QVERIFY2(button && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&dialog_, key, modifiers);
    }

    QString position() { return find<QLabel>("blindPosition")->text(); }

private:
    QTemporaryDir folder_;
    SynchronousJobRunner runner_;
    evaluation::Study study_;
    AgreementDialog dialog_{runner_};
};

} // namespace

class TestWindowAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }

    void keysJudgeOnePhotoAfterTheOther() {
        Sitting sitting;
        QVERIFY(!sitting.find<QWidget>("agreementHeadline")->isVisible());
        sitting.click("judge0");
        QCOMPARE(sitting.position(), QString("1 of 3, trial 1 of 2"));
        QVERIFY(sitting.find<PhotoView>("blindPhoto")->hasPhoto());
        const std::vector<int> order = evaluation::orderOfParts(sitting.study(), 0, 0);
        sitting.key(Qt::Key_D);
        QCOMPARE(sitting.position(), QString("2 of 3, trial 1 of 2"));
        sitting.key(Qt::Key_G);
        const auto& trial = sitting.study().appraisers[0].trials[0];
        QCOMPARE(trial[std::size_t(order[0])].decision, Decision::Defective);
        QCOMPARE(trial[std::size_t(order[1])].decision, Decision::Good);
        QVERIFY(!trial[std::size_t(order[0])].time.empty());
    }

    void theLastAnswerIsTakenBack() {
        Sitting sitting;
        sitting.click("judge0");
        QVERIFY(!sitting.find<QPushButton>("blindUndo")->isEnabled());
        sitting.key(Qt::Key_D);
        sitting.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sitting.position(), QString("1 of 3, trial 1 of 2"));
        QCOMPARE(sitting.study().missing(), std::size_t{6});
        sitting.key(Qt::Key_G);
        sitting.key(Qt::Key_Backspace);
        QCOMPARE(sitting.study().missing(), std::size_t{6});
    }

    void aPauseLosesNothing() {
        Sitting sitting;
        sitting.click("judge0");
        sitting.key(Qt::Key_G);
        sitting.key(Qt::Key_Escape);
        QVERIFY(sitting.dialog().isVisible());
        const evaluation::Study kept = evaluation::readStudy(sitting.file());
        QCOMPARE(kept.missing(), std::size_t{5});
        sitting.dialog().setStudy(kept, sitting.file());
        sitting.click("judge0");
        QCOMPARE(sitting.position(), QString("2 of 3, trial 1 of 2"));
    }

    void resultsAreSeenOnlyWhenAllIsJudged() {
        Sitting sitting;
        for (int trial = 0; trial < 2; ++trial) {
            sitting.click("judge0");
            for (const int part :
                 evaluation::orderOfParts(sitting.study(), 0, std::size_t(trial))) {
                QVERIFY(!sitting.find<QWidget>("agreementHeadline")->isVisible());
                sitting.key(part == 0 ? Qt::Key_D : Qt::Key_G);
            }
        }
        QCOMPARE(sitting.study().missing(), std::size_t{0});
        QVERIFY(sitting.find<QWidget>("agreementHeadline")->isVisible());
        QVERIFY(sitting.find<QLabel>("agreementHeadline")->text().startsWith("Acceptable"));
    }

    void aPhotoThatIsGoneCanOnlyBeUnsure() {
        Sitting sitting;
        evaluation::Study study = sitting.study();
        for (auto& part : study.parts)
            part.sha256 = std::string(64, '0');
        sitting.dialog().setStudy(study, sitting.file());
        sitting.click("judge0");
        QVERIFY(sitting.find<PhotoView>("blindPhoto")->notice().contains("not the one"));
        QVERIFY(!sitting.find<QPushButton>("blindGood")->isEnabled());
        sitting.key(Qt::Key_G);
        QCOMPARE(sitting.study().missing(), std::size_t{6});
        sitting.key(Qt::Key_U);
        QCOMPARE(sitting.study().missing(), std::size_t{5});
    }

    void figuresAreGradedByShapeAndWord() {
        SynchronousJobRunner runner;
        AgreementDialog dialog(runner);
        dialog.setStudy(aiagStudy(), "study.json");
        auto* table = dialog.findChild<QTableWidget*>("agreementAppraisers");
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("△ 84 %\n42 of 50; 70.9–92.8 %"));
        QCOMPARE(table->item(0, 2)->toolTip(), QString("marginal"));
        const QString findings = dialog.findChild<QLabel*>("agreementFindings")->text();
        QVERIFY2(
            findings.contains(QStringLiteral("△ A: effectiveness 84 % is below 90 %: marginal.")),
            qPrintable(findings));
        QVERIFY(dialog.findChild<QLabel*>("agreementHeadline")->text().startsWith("Unacceptable"));
        QSignalSpy chosen(&dialog, &AgreementDialog::partChosen);
        auto* parts = dialog.findChild<QTableWidget*>("agreementParts");
        QCOMPARE(parts->rowCount(), 11);
        dialog.show();
        Q_EMIT parts->itemActivated(parts->item(0, 1));
        QCOMPARE(chosen.size(), 1);
    }

    void theReportIsAPdfOfTwoPagesAtMost() {
        const QTemporaryDir folder;
        const QString name = folder.filePath("report.pdf");
        writeAgreementPdf(agreementReport(aiagStudy()), toPath(name));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.count("/Type /Page\n") <= 2);
        if (const QString kept = qEnvironmentVariable("PATCHGAUGE_SCREENSHOTS"); !kept.isEmpty())
            file.copy(kept + "/agreement.pdf");
    }

    void aStudyBeginsWithTheImagesOfTheList() {
        WindowFixture fixture;
        fixture.train(drawParts(fixture.folder() / "bracket" / "train" / "good", 12, false));
        fixture.window().openPaths(
            {drawParts(fixture.folder() / "bracket" / "test" / "good", 2, false),
             drawParts(fixture.folder() / "bracket" / "test" / "spot", 2, true)});
        fixture.waitUntilIdle();
        for (const int row : {2, 3})
            fixture.session().images().setLabel(row, Label::Defective);
        fixture.window().findChild<QAction*>("studyAgreement")->trigger();
        QCOMPARE(fixture.textOf("studyHeading"), QString("No study yet"));
        fixture.click("newStudy");
        QVERIFY(!fixture.find<QPushButton>("beginStudy")->isEnabled());
        QTest::keyClicks(fixture.find<QLineEdit>("studyNames"), QStringLiteral("Ann, Bob"));
        fixture.find<QSpinBox>("studyTrials")->setValue(2);
        saveGrab(*fixture.window().findChild<QWidget*>("agreementSetup"), "agreement-setup");
        fixture.click("beginStudy");
        fixture.waitUntilIdle();
        auto* dialog = fixture.window().findChild<AgreementDialog*>("agreementDialog");
        QTRY_VERIFY(dialog->study().has_value());
        const evaluation::Study& study = *dialog->study();
        QCOMPARE(study.parts.size(), std::size_t{4});
        QCOMPARE(study.appraisers.size(), std::size_t{3});
        QVERIFY(study.appraisers[2].machine);
        QCOMPARE(study.missing(), std::size_t{16});
        QCOMPARE(
            std::count_if(study.parts.begin(), study.parts.end(),
                          [](const auto& part) { return part.reference == Decision::Defective; }),
            std::ptrdiff_t{2});
        fixture.click("judge1");
        fixture.waitUntilIdle();
        QTRY_VERIFY(fixture.find<PhotoView>("blindPhoto")->hasPhoto());
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_G);
        fixture.waitUntilIdle();
        const QString file = fixture.settings().value(QStringLiteral("agreement/study")).toString();
        QCOMPARE(evaluation::readStudy(toPath(file)).missing(), std::size_t{15});
        dialog->close();
        fixture.restart();
        fixture.window().findChild<QAction*>("studyAgreement")->trigger();
        fixture.waitUntilIdle();
        dialog = fixture.window().findChild<AgreementDialog*>("agreementDialog");
        QTRY_VERIFY(dialog->study().has_value());
        QCOMPARE(dialog->study()->missing(), std::size_t{15});
    }

    void theStudyIsSeen_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void theStudyIsSeen() {
        QFETCH(bool, dark);
        QPalette palette = QApplication::style()->standardPalette();
        if (dark) {
            palette = QPalette(QColor(0x2b, 0x2d, 0x30));
            palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
        }
        QApplication::setPalette(palette);
        const QString tag = QLatin1String(QTest::currentDataTag());
        Sitting sitting;
        sitting.dialog().resize(1440, 900);
        saveGrab(sitting.dialog(), QStringLiteral("agreement-progress-%1").arg(tag));
        sitting.click("judge0");
        sitting.key(Qt::Key_G);
        saveGrab(sitting.dialog(), QStringLiteral("agreement-blind-%1").arg(tag));
        sitting.key(Qt::Key_Escape);
        sitting.dialog().setStudy(aiagStudy(), "study.json");
        QCoreApplication::processEvents();
        saveGrab(sitting.dialog(), QStringLiteral("agreement-results-%1").arg(tag));
        QVERIFY(sitting.find<QWidget>("agreementHeadline")->isVisible());
    }
};

QTEST_MAIN(TestWindowAgreement)
#include "test_window_agreement.moc"
