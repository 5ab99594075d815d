#include "base/platform.h"
#include "dialogs/report_dialog.h"
#include "models/text.h"
#include "report/report.h"
#include "ui/window/window_fixture.h"
#include "window/current_batch.h"
#include "window/work.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QHashSeed>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::drawParts;
using patchgauge::test::saveGrab;
using patchgauge::test::WindowFixture;

namespace {

QString run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

QByteArray bytes(const std::filesystem::path& path) {
    QFile file(displayPath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A report of what the window lists.
class TestWindowReport : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> fixture_;

    ReportDialog* ask() {
        fixture_->window().findChild<QAction*>("report")->trigger();
        return qobject_cast<ReportDialog*>(QApplication::activeModalWidget());
    }

    std::filesystem::path inFolder(const char* name) const { return fixture_->folder() / name; }

private Q_SLOTS:
    void initTestCase() {
        fixture_ = std::make_unique<WindowFixture>();
        QVERIFY(!fixture_->window().findChild<QAction*>("report")->isEnabled());
        fixture_->settings().setValue("operator/name", "Ada Lovelace");
        backbone::ExecutionSettings execution;
        execution.threads = 1;
        fixture_->session().setExecution(execution);
        fixture_->train(drawParts(inFolder("good"), 24, false));
        drawParts(inFolder("test") / "good", 6, false);
        drawParts(inFolder("test") / "spot", 3, true);
        fixture_->session().inspect({inFolder("test")});
        fixture_->waitUntilIdle();
    }

    void cleanupTestCase() { fixture_.reset(); }

    void theDialogWritesWhatIsListed() {
        ReportDialog* dialog = ask();
        QVERIFY(dialog);
        saveGrab(*dialog, "report-dialog");
        QCOMPARE(dialog->findChild<QLineEdit*>("reportOperator")->text(), QString("Ada Lovelace"));
        auto* file = dialog->findChild<QLineEdit*>("reportFile");
        file->selectAll();
        QTest::keyClicks(file, displayPath(inFolder("window.pdf")));
        auto* write = dialog->findChild<QPushButton*>("writeReport");
        QVERIFY(write->isDefault());
        QTest::mouseClick(write, Qt::LeftButton);
        fixture_->waitUntilIdle();
        fixture_->expectMessage("The report of ");
        const QString text =
            run("pdftotext", {"-layout", displayPath(inFolder("window.pdf")), "-"});
        QVERIFY(text.contains("9 images"));
        QVERIFY(text.contains("Ada Lovelace"));
        QVERIFY(text.contains(QString::fromStdString(platform::hostName())));
        QVERIFY(text.contains("spot/part-000.png"));
    }

    void labelsAreLeftOutWhenNotWantedAlsoNextTime() {
        ReportDialog* dialog = ask();
        QVERIFY(dialog && dialog->options().labels);
        auto* labels = dialog->findChild<QCheckBox*>("reportLabels");
        QTest::mouseClick(labels, Qt::LeftButton, {}, {8, labels->height() / 2});
        dialog->findChild<QLineEdit*>("reportFile")->setText(displayPath(inFolder("bare.pdf")));
        QTest::mouseClick(dialog->findChild<QPushButton*>("writeReport"), Qt::LeftButton);
        fixture_->waitUntilIdle();
        fixture_->expectMessage("The report of ");
        QVERIFY(run("pdftotext", {"-layout", displayPath(inFolder("window.pdf")), "-"})
                    .contains("Label"));
        QVERIFY(!run("pdftotext", {"-layout", displayPath(inFolder("bare.pdf")), "-"})
                     .contains("Label"));
        dialog = ask();
        QVERIFY(dialog && !dialog->options().labels);
        dialog->findChild<QCheckBox*>("reportLabels")->setChecked(true);
        dialog->accept();
        fixture_->waitUntilIdle();
    }

    void aFileIsNeededAndMayBeReplaced() {
        ReportDialog* dialog = ask();
        QVERIFY(dialog);
        auto* file = dialog->findChild<QLineEdit*>("reportFile");
        const auto* write = dialog->findChild<QPushButton*>("writeReport");
        file->clear();
        QVERIFY(!write->isEnabled());
        QTest::keyClicks(file, "here.pdf");
        QVERIFY(!write->isEnabled());
        file->setText(displayPath(inFolder("no-ending")));
        QVERIFY(write->isEnabled());
        QCOMPARE(dialog->file(), inFolder("no-ending.pdf"));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void theCommandLineWritesTheSameBytes() {
        Session& session = fixture_->session();
        const CurrentBatch current(session, currentOrigin(fixture_->settings()));
        evidence::Batch batch = current.batch({});
        const evidence::Moment time{"2025-03-01T13:45:09Z", "2025-03-01T21:45:09+08:00"};
        batch.started = batch.finished = time;
        ReportOptions options;
        options.time = time;
        options.operatorName = "Ada Lovelace";
        const auto image = [&](std::size_t index) {
            return lookAt(current.model(), current.images()[index]);
        };
        const int pages = writeReport(inFolder("by-window.pdf"), batch, image, options, {});

        qputenv("PATCHGAUGE_DATA_DIR", displayPath(fixture_->dataDirectory()).toUtf8());
        const QString told =
            run(PATCHGAUGE_CLI,
                {"--json", "report", "--model", displayPath(session.loaded()->file()), "--out",
                 displayPath(inFolder("by-cli.pdf")), "--time", "2025-03-01T21:45:09+08:00",
                 "--operator", "Ada Lovelace", "--threads", "1", displayPath(inFolder("test"))});
        QVERIFY2(told.contains(QStringLiteral("\"pages\":%1").arg(pages)), qPrintable(told));
        QVERIFY(!bytes(inFolder("by-window.pdf")).isEmpty());
        QVERIFY(bytes(inFolder("by-window.pdf")) == bytes(inFolder("by-cli.pdf")));
    }
};

int main(int argc, char** argv) {
    QHashSeed::setDeterministicGlobalSeed();
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    TestWindowReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_window_report.moc"
