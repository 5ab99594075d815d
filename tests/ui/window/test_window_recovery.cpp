#include "models/text.h"
#include "ui/window/window_fixture.h"
#include "window/recovery.h"

#include <QAbstractButton>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::test;

namespace {

QAbstractButton* buttonNamed(const QWidget& window, const QString& text) {
    for (auto* button : window.findChildren<QAbstractButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

/// A run that crashed, and the next one.
class TestWindowRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOpenBatchAndItsLabelsComeBack() {
        WindowFixture fixture;
        const auto folder = fixture.folder() / "recovery";
        const auto kept = fixture.folder() / "kept.jsonl";
        std::filesystem::path journal;
        {
            const ui::Recovery recovery(fixture.session(), folder);
            fixture.train(drawParts(fixture.folder() / "good", 12, false));
            fixture.window().openPaths({drawParts(fixture.folder() / "line", 3, true)});
            fixture.waitUntilIdle();
            fixture.key(Qt::Key_D);
            journal = recovery.report();
            journal.replace_extension(".jsonl");
            const auto listed = [&journal] {
                const auto open = ui::BatchJournal::read(journal);
                return open && !open->sources.empty();
            };
            QTRY_VERIFY(listed());
            std::filesystem::copy(journal, kept);
        }
        fixture.restart();
        std::filesystem::copy(kept, journal); // as if it had not ended properly
        ui::Recovery recovery(fixture.session(), folder);
        recovery.offerLeftovers();
        fixture.expectMessage("did not end properly");
        QAbstractButton* open = buttonNamed(fixture.window(), "Open the batch again");
        QVERIFY(open);
        saveGrab(fixture.window(), "recovery");
        QTest::mouseClick(open, Qt::LeftButton);
        const ui::InspectionListModel& list = fixture.session().images();
        QTRY_COMPARE(list.rowCount(), 3);
        fixture.waitUntilIdle();
        int defective = 0;
        for (int row = 0; row < 3; ++row)
            defective += list.at(row).label == ui::Label::Defective;
        QCOMPARE(defective, 1);
        recovery.offerLeftovers();
        QCOMPARE(fixture.messages().filter("did not end properly").size(), 1);
    }

    void aReportIsOfferedAlsoWhereNothingWasOpen() {
        WindowFixture fixture;
        const auto folder = fixture.folder() / "recovery";
        std::filesystem::create_directories(folder);
        for (const char* name : {"20260101-000000-000-1.jsonl", "20260101-000000-000-1.txt"})
            QVERIFY(QFile(ui::displayPath(folder / name)).open(QIODevice::WriteOnly));
        ui::Recovery recovery(fixture.session(), folder);
        recovery.offerLeftovers();
        fixture.expectMessage("crashed the last time");
        QVERIFY(buttonNamed(fixture.window(), "Show report"));
        QVERIFY(!buttonNamed(fixture.window(), "Open the batch again"));
    }

    void aFolderThatCannotBeWrittenIsNoHindrance() {
        WindowFixture fixture;
        const auto blocked = fixture.folder() / "file";
        QVERIFY(QFile(ui::displayPath(blocked)).open(QIODevice::WriteOnly));
        ui::Recovery recovery(fixture.session(), blocked / "recovery");
        recovery.offerLeftovers();
        fixture.train(drawParts(fixture.folder() / "good", 12, false));
        QVERIFY(fixture.session().loaded());
    }
};

QTEST_MAIN(TestWindowRecovery)
#include "test_window_recovery.moc"
