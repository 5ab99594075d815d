#include "models/text.h"
#include "recovery/leftover.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace patchgauge::ui;

/// What is open is known to the next run, unless this one ends properly.
class TestBatchJournal : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;

    std::filesystem::path folder() const { return toPath(temporary_.path()); }

    void write(const char* name, const QByteArray& content) const {
        QFile file(temporary_.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void theLastModelAndItsSourcesAreRead() {
        const auto file = folder() / "run.jsonl";
        BatchJournal journal(file);
        journal.begin("/models/a.padim");
        journal.add({"/parts/one"});
        journal.begin(toPath(QString::fromUtf8("/models/零件 b.padim")));
        journal.add({"/parts/two", toPath(QString::fromUtf8("/parts/三 3.png"))});
        journal.add({"/parts/four"});
        const auto known = [&file] {
            const auto open = BatchJournal::read(file);
            return open ? open->sources.size() : std::size_t(0);
        };
        QTRY_COMPARE(known(), std::size_t(3));
        const auto open = BatchJournal::read(file);
        QCOMPARE(displayPath(open->model), QString::fromUtf8("/models/零件 b.padim"));
        QCOMPARE(displayPath(open->sources[1]), QString::fromUtf8("/parts/三 3.png"));
    }

    void whoEndsProperlyLeavesNothing() {
        const auto place = folder() / "proper";
        {
            const RunPlace run(place);
            BatchJournal journal(run.files().journal);
            journal.begin("/models/a.padim");
        }
        QCOMPARE(QDir(displayPath(place)).entryList(QDir::Files).size(), 0);
        QVERIFY(takeLeftovers(place).empty());
    }

    void aRunThatGoesOnIsLeftAlone() {
        const auto place = folder() / "running";
        const RunPlace run(place);
        BatchJournal journal(run.files().journal);
        journal.begin("/models/a.padim");
        QTRY_VERIFY(std::filesystem::exists(run.files().journal));
        QVERIFY(takeLeftovers(place).empty());
        QVERIFY(std::filesystem::exists(run.files().journal));
    }

    void whatIsLeftIsTakenOnceNewestFirstWithItsReport() {
        write("20260101-000000-000-1.jsonl", "{\"model\":\"/old.padim\"}\n");
        write("20260102-000000-000-1.jsonl",
              "{\"model\":\"/new.padim\"}\n{\"sources\":[\"/parts\"]}\n{\"sources\":[\"/cut");
        write("20260102-000000-000-1.txt", "crashed");
        const auto leftovers = takeLeftovers(folder());
        QCOMPARE(leftovers.size(), std::size_t(2));
        QCOMPARE(leftovers[0].open.model, std::filesystem::path("/new.padim"));
        QCOMPARE(leftovers[0].open.sources.size(), std::size_t(1));
        QVERIFY(leftovers[0].report && std::filesystem::exists(*leftovers[0].report));
        QVERIFY(!leftovers[1].report);
        QVERIFY(takeLeftovers(folder()).empty());
    }

    void oldReportsGo() {
        for (int i = 10; i < 30; ++i)
            write(qPrintable(QStringLiteral("202501%1-000000-000-1.txt").arg(i)), "crashed");
        takeLeftovers(folder());
        const QStringList kept = QDir(temporary_.path()).entryList({"*.txt"}, QDir::Files);
        QCOMPARE(kept.size(), 10);
        QVERIFY(kept.contains("20260102-000000-000-1.txt"));
        QVERIFY(!kept.contains("20250110-000000-000-1.txt"));
    }
};

QTEST_GUILESS_MAIN(TestBatchJournal)
#include "test_batch_journal.moc"
