#include "browser/comparison_window.h"
#include "browser/record_list_model.h"
#include "browser/records_window.h"
#include "dialogs/record_settings.h"
#include "dialogs/results_format.h"
#include "models/text.h"
#include "preferences/theme.h"
#include "records/record_database.h"
#include "ui/window/window_fixture.h"
#include "window/recording.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::test;
using calibration::Verdict;

namespace {

QString textIn(const QTableView& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

/// A trained model and one inspected batch of good and defective parts.
class Inspected : public WindowFixture {
public:
    Inspected() {
        settings().setValue(QStringLiteral("operator/name"), QStringLiteral("Mei-Ling Wu"));
        train(drawParts(folder() / "good", 12, false));
        window().openPaths({drawParts(folder() / "line", 3, true)});
        waitUntilIdle();
    }

    QString location() { return ui::recordLocation(settings(), dataDirectory()); }

    /// Training names a model after the folder above `good`.
    std::filesystem::path model() { return session().loaded()->file(); }

    std::vector<ui::RecordSummary> recorded(const ui::RecordQuery& query = {}) {
        return ui::RecordDatabase(location()).find(query);
    }

    /// The records window, once it shows what was recorded.
    ui::RecordsWindow* showRecords(int batches) {
        key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto* records = window().findChild<ui::RecordsWindow*>(QStringLiteral("recordsWindow"));
        waitForBatches(*records, batches);
        return records;
    }

    static QTableView* batches(const ui::RecordsWindow& records) {
        return records.findChild<QTableView*>(QStringLiteral("records"));
    }

    static QTableView* images(const ui::RecordsWindow& records) {
        return records.findChild<QTableView*>(QStringLiteral("recordedImages"));
    }

    static void waitForBatches(const ui::RecordsWindow& records, int count) {
        QTRY_COMPARE(batches(records)->model()->rowCount(), count);
    }
};

} // namespace

class TestWindowRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyInspectionIsRecordedAsTheListShowsIt() {
        Inspected fixture;
        QTRY_COMPARE(fixture.recorded().size(), std::size_t(1));
        const evidence::Batch batch =
            ui::RecordDatabase(fixture.location()).batch(fixture.recorded().front().id);
        QCOMPARE(batch.operatorName, std::string("Mei-Ling Wu"));
        QVERIFY(!batch.station.empty());
        QCOMPARE(batch.model.statisticsSha256,
                 fixture.session().loaded()->model()->statisticsSha256());
        const ui::InspectionListModel& listed = fixture.session().images();
        QCOMPARE(int(batch.images.size()), listed.rowCount());
        for (int row = 0; row < listed.rowCount(); ++row) {
            const evidence::ImageRecord& image = batch.images[std::size_t(row)];
            QCOMPARE(image.score, listed.at(row).inspection.map.score);
            QCOMPARE(image.machineVerdict, listed.at(row).inspection.verdict);
            QCOMPARE(image.sha256, listed.at(row).inspection.sha256);
        }
    }

    void eachFolderInspectedIsABatchOfItsOwn() {
        Inspected fixture;
        fixture.window().openPaths({drawParts(fixture.folder() / "second", 2, false)});
        fixture.waitUntilIdle();
        QTRY_COMPARE(fixture.recorded().size(), std::size_t(2));
        QCOMPARE(fixture.recorded().front().images + fixture.recorded().back().images, 5);
    }

    void labelsGivenAfterwardsAreRecordedAndTakenBack() {
        Inspected fixture;
        QTRY_COMPARE(fixture.recorded().size(), std::size_t(1));
        const QString id = fixture.recorded().front().id;
        const auto labels = [&] {
            std::vector<evidence::Label> given;
            for (const auto& image : ui::RecordDatabase(fixture.location()).batch(id).images)
                given.push_back(image.label);
            return given;
        };
        const auto labelled = [&] {
            const auto given = labels();
            return std::count(given.begin(), given.end(), ui::Label::Defective);
        };
        fixture.key(Qt::Key_D);
        QTRY_COMPARE(labelled(), std::ptrdiff_t(1));
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(labelled(), std::ptrdiff_t(0));
    }

    void imagesAreFoundByNameAndByWhetherTheyAreFlagged() {
        Inspected fixture;
        ui::RecordsWindow* records = fixture.showRecords(1);
        const QAbstractItemModel& images = *Inspected::images(*records)->model();
        QTRY_COMPARE(images.rowCount(), 3);
        QTest::keyClicks(records->findChild<QLineEdit*>(QStringLiteral("recordedImageSearch")),
                         QStringLiteral("002"));
        QCOMPARE(images.rowCount(), 1);
        records->findChild<QLineEdit*>(QStringLiteral("recordedImageSearch"))->clear();
        QTest::mouseClick(records->findChild<QCheckBox*>(QStringLiteral("recordedFlaggedOnly")),
                          Qt::LeftButton);
        const ui::VerdictCounts& counts = fixture.session().images().counts();
        QCOMPARE(images.rowCount(), counts.reject + counts.review);
    }

    void lookingAtAReopenedImageFindsItsMapAnew() {
        Inspected fixture;
        ui::RecordsWindow* records = fixture.showRecords(1);
        QTRY_COMPARE(Inspected::images(*records)->model()->rowCount(), 3);
        QTest::mouseClick(records->findChild<QPushButton*>(QStringLiteral("openAgain")),
                          Qt::LeftButton);
        QTRY_VERIFY(fixture.session().images().rowCount() == 3 &&
                    fixture.session().readout().image());
        fixture.waitUntilIdle();
        const auto& shown = fixture.session().readout().image();
        const int row = fixture.session().images().rowOf(shown->inspection->path);
        QVERIFY(fixture.session().images().at(row).map.valid());
        QVERIFY(shown->inspection->map.patches.count() > 0);
        QCOMPARE(fixture.recorded().size(), std::size_t(1));
    }

    void aReopenedBatchIsReportedAsItWasRecorded() {
        Inspected fixture;
        ui::RecordsWindow* records = fixture.showRecords(1);
        QTRY_COMPARE(Inspected::images(*records)->model()->rowCount(), 3);
        const QString id = fixture.recorded().front().id;
        fixture.restart(); // no map is kept
        records = fixture.showRecords(1);
        QTRY_COMPARE(Inspected::images(*records)->model()->rowCount(), 3);
        QTest::mouseClick(records->findChild<QPushButton*>(QStringLiteral("openAgain")),
                          Qt::LeftButton);
        QTRY_COMPARE(fixture.session().images().rowCount(), 3);
        fixture.window().findChild<QAction*>(QStringLiteral("report"))->trigger();
        auto* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        const QString file = ui::displayPath(fixture.folder() / "again.pdf");
        dialog->findChild<QLineEdit*>(QStringLiteral("reportFile"))->setText(file);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("writeReport")),
                          Qt::LeftButton);
        fixture.waitUntilIdle();
        fixture.expectMessage("The report of ");
        QProcess reader;
        reader.start("pdftotext", {"-layout", file, "-"});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(text.contains(id), qPrintable(text));
        QVERIFY2(!text.contains("cannot be shown"), qPrintable(text));
    }

    void exportedTablesAreThoseOfTheSpreadsheetsAtHand() {
        Inspected fixture;
        QTRY_COMPARE(fixture.recorded().size(), std::size_t(1));
        ui::rememberFormat(fixture.settings(), ui::ResultsFormat::CsvSemicolon);
        ui::RecordsWindow* records = fixture.showRecords(1);
        QTRY_COMPARE(Inspected::images(*records)->model()->rowCount(), 3);
        QTest::mouseClick(records->findChild<QPushButton*>(QStringLiteral("exportRecord")),
                          Qt::LeftButton);
        auto* dialog = records->findChild<QFileDialog*>();
        QVERIFY(dialog);
        const QString file = ui::displayPath(fixture.folder() / "batch.csv");
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(file);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(QFileInfo::exists(file));
        QFile table(file);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QVERIFY(table.readAll().startsWith("\xEF\xBB\xBFpath;verdict;score;"));
    }

    void aBatchIsJudgedByTheThresholdsOfItsTime() {
        Inspected fixture;
        ui::RecordsWindow* records = fixture.showRecords(1);
        QTRY_COMPARE(Inspected::images(*records)->model()->rowCount(), 3);
        const float then = *fixture.session().judging().threshold;
        fixture.session().setThreshold({then * 2, {}, "Chen", "trial"});
        fixture.waitUntilIdle();
        QTest::mouseClick(records->findChild<QPushButton*>(QStringLiteral("openAgain")),
                          Qt::LeftButton);
        QTRY_VERIFY(fixture.session().preview());
        QCOMPARE(fixture.session().preview()->threshold, then);
        QCOMPARE(*fixture.session().loaded()->model()->info().calibration.threshold, then * 2);
    }

    void whatCannotBeRecordedIsSaidAtOnce() {
        Inspected fixture;
        const std::filesystem::path model = fixture.model();
        fixture.settings().setValue(QStringLiteral("records/location"),
                                    ui::displayPath(fixture.folder())); // a folder is no database
        fixture.restart();
        fixture.session().open(model);
        fixture.waitUntilIdle();
        fixture.window().openPaths({fixture.folder() / "line"});
        fixture.waitUntilIdle();
        QTRY_VERIFY(fixture.messages().join(' ').contains("is not recorded yet"));
    }

    void theBrowserFindsByEachFilter() {
        Inspected fixture;
        ui::RecordsWindow* records = fixture.showRecords(1);
        const auto type = [&](const char* field, const QString& text) {
            auto* edit = records->findChild<QLineEdit*>(QLatin1String(field));
            edit->clear();
            QTest::keyClicks(edit, text);
        };
        struct Case {
            const char* field;
            QString found;
        };
        const QString name = ui::displayPath(fixture.model().stem());
        for (const Case& each :
             {Case{"recordModel", name.mid(1).toUpper()}, Case{"recordOperator", "mei-ling"},
              Case{"recordFile", "PART-001"}}) {
            type(each.field, QStringLiteral("nowhere"));
            Inspected::waitForBatches(*records, 0);
            QVERIFY(
                !records->findChild<QLabel*>(QStringLiteral("nothingRecorded"))->text().isEmpty());
            type(each.field, each.found);
            Inspected::waitForBatches(*records, 1);
        }
        auto* period = records->findChild<QComboBox*>(QStringLiteral("recordPeriod"));
        period->setFocus();
        QTest::keyClick(period, Qt::Key_End); // from … to …
        auto* to = records->findChild<QDateEdit*>(QStringLiteral("recordTo"));
        QVERIFY(to->isVisible());
        to->setDate(QDate::currentDate().addDays(-2));
        Inspected::waitForBatches(*records, 0);
        QTest::keyClick(period, Qt::Key_Home);
        Inspected::waitForBatches(*records, 1);

        const ui::RecordSummary only = fixture.recorded().front();
        auto* verdict = records->findChild<QComboBox*>(QStringLiteral("recordVerdict"));
        verdict->setCurrentIndex(verdict->findData(int(Verdict::Reject)));
        Inspected::waitForBatches(*records, only.rejected > 0 ? 1 : 0);
    }

    void theBrowserFollowsWhatIsInspectedMeanwhile() {
        Inspected fixture;
        ui::RecordsWindow* records = fixture.showRecords(1);
        const QAbstractItemModelTester batches(Inspected::batches(*records)->model());
        const QAbstractItemModelTester images(Inspected::images(*records)->model());
        QTRY_COMPARE(Inspected::images(*records)->model()->rowCount(), 3);
        fixture.window().openPaths({drawParts(fixture.folder() / "second", 2, false)});
        fixture.waitUntilIdle();
        Inspected::waitForBatches(*records, 2);
        // The newest stands first; the choice stays with the one chosen before.
        QCOMPARE(textIn(*Inspected::batches(*records), 0, ui::RecordListModel::Images),
                 QString("2"));
        QCOMPARE(Inspected::batches(*records)->currentIndex().row(), 1);
    }

    void aBatchOpensAgainAsItWasWithChangedAndMissingImagesMarked() {
        Inspected fixture;
        fixture.key(Qt::Key_D);
        ui::RecordsWindow* records = fixture.showRecords(1);
        QTRY_COMPARE(Inspected::images(*records)->model()->rowCount(), 3);
        struct Seen {
            float score;
            Verdict verdict;
            ui::Label label;
        };
        std::map<std::filesystem::path, Seen> before;
        const ui::InspectionListModel& list = fixture.session().images();
        for (int row = 0; row < list.rowCount(); ++row)
            before[list.at(row).inspection.path] = {list.at(row).inspection.map.score,
                                                    list.at(row).verdict(), list.at(row).label};
        const auto line = fixture.folder() / "line";
        drawPart(77, false).save(ui::displayPath(line / "part-001.png"));
        std::filesystem::remove(line / "part-002.png");
        fixture.session().open(fixture.model());
        fixture.waitUntilIdle();
        QCOMPARE(list.rowCount(), 0);

        QTest::mouseClick(records->findChild<QPushButton*>(QStringLiteral("openAgain")),
                          Qt::LeftButton);
        QTRY_COMPARE(list.rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            const ui::ListedImage& image = list.at(row);
            const Seen& seen = before.at(image.inspection.path);
            QCOMPARE(image.inspection.map.score, seen.score);
            QCOMPARE(image.verdict(), seen.verdict);
            QCOMPARE(image.label, seen.label);
        }
        QCOMPARE(list.at(list.rowOf(line / "part-000.png")).file, ui::FileState::AsInspected);
        QCOMPARE(list.at(list.rowOf(line / "part-001.png")).file, ui::FileState::Changed);
        QCOMPARE(list.at(list.rowOf(line / "part-002.png")).file, ui::FileState::Missing);
        fixture.waitUntilIdle();
        QCOMPARE(fixture.recorded().size(), std::size_t(1)); // opening inspects nothing
    }

    void anotherModelIsRefused() {
        Inspected fixture;
        ui::RecordsWindow* records = fixture.showRecords(1);
        QTRY_COMPARE(Inspected::images(*records)->model()->rowCount(), 3);
        std::filesystem::remove(fixture.model());
        QTest::mouseClick(records->findChild<QPushButton*>(QStringLiteral("openAgain")),
                          Qt::LeftButton);
        QTRY_VERIFY(fixture.messages().join(' ').contains("no longer at"));
    }

    void twoBatchesAreComparedImageByImage() {
        Inspected fixture;
        QTRY_COMPARE(fixture.recorded().size(), std::size_t(1));
        drawPart(5, false).save(
            ui::displayPath(fixture.folder() / "line" / "part-000.png")); // repaired
        fixture.window().openPaths({fixture.folder() / "line"});
        fixture.waitUntilIdle();
        ui::RecordsWindow* records = fixture.showRecords(2);
        QTest::keyClick(Inspected::batches(*records), Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(records->findChild<QPushButton*>(QStringLiteral("compareRecords")),
                          Qt::LeftButton);
        ui::ComparisonWindow* comparison = nullptr;
        QTRY_VERIFY((comparison = records->findChild<ui::ComparisonWindow*>(
                         QStringLiteral("comparisonWindow"))));
        const auto* table = comparison->findChild<QTableView*>(QStringLiteral("comparison"));
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 3);
        // What changed most stands first: the one that was repaired.
        QVERIFY(textIn(*table, 0, ui::ComparisonModel::Image).endsWith("part-000.png"));
        // Before is before, also where both were begun within the same second.
        QVERIFY(textIn(*table, 0, ui::ComparisonModel::Change).startsWith("-"));
        QVERIFY(textIn(*table, 2, ui::ComparisonModel::Change).startsWith("0"));
        auto* changedOnly = comparison->findChild<QCheckBox*>(QStringLiteral("changedOnly"));
        QTest::mouseClick(changedOnly, Qt::LeftButton, {}, {8, changedOnly->height() / 2});
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(textIn(*table, row, ui::ComparisonModel::VerdictBefore) !=
                    textIn(*table, row, ui::ComparisonModel::VerdictAfter));
        changedOnly->setChecked(false);
        saveGrab(*comparison, QStringLiteral("comparison"));
    }

    void theTrailIsVerifiedInWords() {
        Inspected fixture;
        ui::RecordsWindow* records = fixture.showRecords(1);
        QTest::mouseClick(records->findChild<QPushButton*>(QStringLiteral("verifyTrail")),
                          Qt::LeftButton);
        QTRY_VERIFY(records->findChild<QLabel*>(QStringLiteral("recordsNote"))
                        ->text()
                        .contains("none changed or missing"));
    }

    void aPasswordIsNeverShown() {
        WindowFixture fixture;
        fixture.settings().setValue(QStringLiteral("records/location"),
                                    QStringLiteral("postgresql://anna:s3cret@db:5432/records"));
        ui::RecordSettings settings(fixture.folder() / "records.sqlite", fixture.settings());
        auto* place = settings.findChild<QLineEdit*>(QStringLiteral("recordLocation"));
        QCOMPARE(place->text(), QString("postgresql://anna@db:5432/records"));
        QCOMPARE(settings.findChild<QLineEdit*>(QStringLiteral("recordPassword"))->echoMode(),
                 QLineEdit::Password);
        QCOMPARE(settings.location(), QString("postgresql://anna:s3cret@db:5432/records"));
        place->setText(QStringLiteral("postgresql://anna:other@db/records"));
        QTest::keyClick(place, Qt::Key_Return);
        QCOMPARE(place->text(), QString("postgresql://anna@db/records"));
    }

    void itLooksRightLightAndDark() {
        Inspected fixture;
        drawPart(77, false).save(ui::displayPath(fixture.folder() / "line" / "part-001.png"));
        std::filesystem::remove(fixture.folder() / "line" / "part-002.png");
        for (const auto& [theme, name] :
             {std::pair(ui::Theme::Light, "light"), std::pair(ui::Theme::Dark, "dark")}) {
            ui::applyTheme(theme);
            ui::RecordsWindow* records = fixture.showRecords(1);
            QTRY_VERIFY(Inspected::images(*records)->model()->rowCount() == 3 &&
                        textIn(*Inspected::images(*records), 2, ui::RecordedImageModel::File) ==
                            "missing");
            saveGrab(*records, QStringLiteral("records-%1").arg(QLatin1String(name)));
            QTest::mouseClick(records->findChild<QPushButton*>(QStringLiteral("openAgain")),
                              Qt::LeftButton);
            QTRY_COMPARE(fixture.session().images().rowCount(), 3);
            fixture.waitUntilIdle();
            fixture.window().resize(1440, 900);
            saveGrab(fixture.window(), QStringLiteral("reopened-%1").arg(QLatin1String(name)));
            fixture.key(Qt::Key_Comma, Qt::ControlModifier);
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            saveGrab(*dialog, QStringLiteral("settings-%1").arg(QLatin1String(name)));
            dialog->reject();
        }
    }
};

QTEST_MAIN(TestWindowRecords)
#include "test_window_records.moc"
