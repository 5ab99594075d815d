#include "models/text.h"
#include "recovery/crash_handler.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <functional>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace patchgauge::ui;

namespace {

/// Uses up the stack. Volatile, or the compiler would make a loop of it.
int overflow(int depth) {
    volatile char room[4096];
    room[depth % 4096] = static_cast<char>(depth);
    return depth < 0 ? 0 : overflow(depth + 1) + room[0];
}

} // namespace

/// What a crash leaves, of a process that crashes for it.
class TestCrashHandler : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    /// @return how the process ended, as waitpid() tells
    int crash(const QString& name, const std::function<void()>& crashing) const {
        const pid_t child = fork();
        if (child == 0) {
            const rlimit noCore{0, 0};
            setrlimit(RLIMIT_CORE, &noCore);
            reportCrashes(toPath(folder_.filePath(name)), "PatchGauge 1.2.3");
            crashing();
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return status;
    }

    QString report(const QString& name) const {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void initTestCase() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("the sanitizer has handlers of its own");
#endif
    }

    void theReportHasVersionSignalCallsAndNotes() {
        const int status = crash("segv.txt", [] {
            for (int i = 0; i < 100; ++i)
                noteForCrash("note " + std::to_string(i));
            std::raise(SIGSEGV);
        });
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV);
        const QString text = report("segv.txt");
        QVERIFY(text.startsWith("PatchGauge 1.2.3\nended by SIGSEGV"));
        QVERIFY(text.contains("test_crash_handler(")); // a call
        QVERIFY(text.endsWith("note 98\nnote 99\n"));
        QVERIFY(text.contains("note 36\n") && !text.contains("note 35\n"));
    }

    void anExceptionThatNobodyCatchesIsNamed() {
        const int status = crash("thrown.txt", [] {
            std::thread([] { throw std::runtime_error("no more pens"); }).join();
        });
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
        QVERIFY(report("thrown.txt").contains("uncaught: no more pens"));
    }

    void anOverflowOfTheStackIsReportedToo() {
        const int status = crash("stack.txt", [] { overflow(0); });
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(report("stack.txt").contains("SIGSEGV"));
    }

    void longNotesAreCut() {
        crash("long.txt", [] {
            noteForCrash(std::string(100000, 'x'));
            std::raise(SIGABRT);
        });
        const QString text = report("long.txt");
        QVERIFY(text.contains(QString(200, 'x')));
        QVERIFY(!text.contains(QString(300, 'x')));
    }

    void whoDoesNotCrashLeavesNoReport() {
        const int status = crash("well.txt", [] {});
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        QVERIFY(!QFile::exists(folder_.filePath("well.txt")));
    }
};

QTEST_GUILESS_MAIN(TestCrashHandler)
#include "test_crash_handler.moc"
