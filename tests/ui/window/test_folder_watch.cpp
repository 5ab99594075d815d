#include "jobs/synchronous_job_runner.h"
#include "models/text.h"
#include "ui/window/window_fixture.h"
#include "window/folder_watch.h"

#include <QBuffer>
#include <QFile>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::drawPart;

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

QByteArray png(int number) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    drawPart(number, false).save(&buffer, "PNG");
    return bytes;
}

/// A watched folder, and what has arrived in it.
struct Inbox {
    QTemporaryDir root;
    fs::path folder = fs::path(root.path().toStdU16String()) / "inbox";
    SynchronousJobRunner runner;
    FolderWatch watch{runner, {5ms, 1ms, 4}};
    QStringList names;
    QList<bool> reachable;

    Inbox() {
        fs::create_directories(folder);
        QObject::connect(&watch, &FolderWatch::arrived,
                         [this](const std::vector<fs::path>& images) {
                             for (const fs::path& image : images)
                                 names << displayName(image);
                         });
        QObject::connect(&watch, &FolderWatch::reachableChanged,
                         [this](bool now) { reachable << now; });
    }

    void write(const QString& name, const QByteArray& bytes,
               QIODevice::OpenMode mode = QIODevice::WriteOnly) const {
        QFile file(displayPath(folder) + QLatin1Char('/') + name);
        QVERIFY(file.open(mode));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// Until the watch has looked so often again.
    void afterLooks(int looks) {
        int finished = 0;
        QObject context;
        QObject::connect(&runner, &JobRunner::finished, &context, [&] { ++finished; });
        QTRY_VERIFY(finished >= looks);
    }
};

} // namespace

/// Every image that arrives is handed on once, whole.
class TestFolderWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newImagesArriveOnce() {
        Inbox inbox;
        inbox.watch.start(inbox.folder, false);
        inbox.write("a.png", png(1));
        inbox.write("notes.txt", "no image");
        QTRY_COMPARE(inbox.names, QStringList{"a.png"});
        inbox.write("b.png", png(2));
        QTRY_COMPARE(inbox.names, QStringList({"a.png", "b.png"}));
        inbox.afterLooks(6);
        QCOMPARE(inbox.names.size(), 2);
    }

    void imagesOfBeforeCountOnlyWhereAskedFor() {
        Inbox inbox;
        inbox.write("old.png", png(1));
        fs::last_write_time(inbox.folder / "old.png", fs::file_time_type::clock::now() - 1h);
        inbox.watch.start(inbox.folder, false);
        inbox.afterLooks(6);
        QVERIFY(inbox.names.isEmpty());
        inbox.watch.start(inbox.folder, true);
        QTRY_COMPARE(inbox.names, QStringList{"old.png"});
    }

    void anImageWrittenInPiecesWaitsUntilItIsWhole() {
        Inbox inbox;
        inbox.watch.start(inbox.folder, false);
        const QByteArray bytes = png(1);
        const qsizetype half = bytes.size() / 2;
        inbox.write("slow.png", bytes.left(half));
        // Fewer looks than would give it up.
        inbox.afterLooks(2);
        QVERIFY(inbox.names.isEmpty());
        inbox.write("slow.png", bytes.mid(half), QIODevice::Append);
        QTRY_COMPARE(inbox.names, QStringList{"slow.png"});
        inbox.afterLooks(6);
        QCOMPARE(inbox.names.size(), 1);
    }

    void anImageThatStaysTornIsHandedOnAsItIs() {
        Inbox inbox;
        inbox.watch.start(inbox.folder, false);
        inbox.write("torn.png", png(1).left(200));
        QTRY_COMPARE(inbox.names, QStringList{"torn.png"});
        inbox.afterLooks(6);
        QCOMPARE(inbox.names.size(), 1);
    }

    void otherContentUnderTheSameNameIsNew() {
        Inbox inbox;
        inbox.watch.start(inbox.folder, false);
        inbox.write("part.png", png(1));
        QTRY_COMPARE(inbox.names.size(), 1);
        inbox.write("part.png", png(2) + QByteArray(7, '\0'));
        QTRY_COMPARE(inbox.names.size(), 2);
    }

    void imagesInFoldersBelowArriveToo() {
        Inbox inbox;
        inbox.watch.start(inbox.folder, false);
        fs::create_directories(inbox.folder / "shift-2");
        inbox.write("shift-2/a.png", png(1));
        QTRY_COMPARE(inbox.names, QStringList{"a.png"});
    }

    void aFolderThatGoesAndComesBackLosesNothing() {
        Inbox inbox;
        inbox.watch.start(inbox.folder, false);
        inbox.write("a.png", png(1));
        QTRY_COMPARE(inbox.names.size(), 1);
        const fs::path away = inbox.folder.parent_path() / "away";
        fs::rename(inbox.folder, away);
        QTRY_COMPARE(inbox.reachable, QList<bool>{false});
        QVERIFY(!inbox.watch.reachable());
        fs::rename(away, inbox.folder);
        QTRY_COMPARE(inbox.reachable, QList<bool>({false, true}));
        inbox.write("b.png", png(2));
        QTRY_COMPARE(inbox.names, QStringList({"a.png", "b.png"}));
    }

    void nothingArrivesAfterStop() {
        Inbox inbox;
        inbox.watch.start(inbox.folder, true);
        inbox.watch.stop();
        QVERIFY(!inbox.watch.active());
        inbox.write("a.png", png(1));
        inbox.watch.start(inbox.folder, false);
        inbox.watch.stop();
        QTRY_VERIFY(!inbox.runner.isBusy());
        QVERIFY(inbox.names.isEmpty());
    }

    void whatIsWrittenBeforeTheFirstLookIsNew() {
        Inbox inbox;
        inbox.watch.start(inbox.folder, false);
        inbox.write("b.png", png(1));
        QTRY_COMPARE(inbox.names, QStringList{"b.png"});
    }
};

QTEST_MAIN(TestFolderWatch)
#include "test_folder_watch.moc"
