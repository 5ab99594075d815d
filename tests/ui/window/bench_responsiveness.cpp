// Prints for how long at most the window was deaf while it trained and inspected:
// bench_responsiveness DATA_DIRECTORY GOOD_FOLDER TEST_FOLDER

#include "jobs/threaded_job_runner.h"
#include "jobs/ui_watchdog.h"
#include "models/text.h"
#include "window/main_window.h"
#include "window/session.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

void print(const QString& phase, UiWatchdog& watchdog) {
    QTextStream(stdout) << phase << ": longest gap "
                        << QString::number(watchdog.takeLongestGap(), 'f', 1) << " ms\n";
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4) {
        QTextStream(stderr) << "usage: bench_responsiveness DATA_DIRECTORY GOOD_FOLDER "
                               "TEST_FOLDER\n";
        return 2;
    }
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Session session(std::make_unique<ThreadedJobRunner>(), std::make_unique<ThreadedJobRunner>(),
                    toPath(arguments[1]));
    MainWindow window(session, settings);
    window.show();

    TrainRequest request;
    request.sources = {toPath(arguments[2])};
    request.settings = pipeline::defaultSettings(weights::defaultBackboneId());
    request.modelFile = toPath(folder.filePath(QStringLiteral("part.padim")));
    UiWatchdog watchdog;
    bool inspecting = false;
    QObject::connect(&session.worker(), &JobRunner::finished, &window, [&] {
        if (session.worker().isBusy())
            return;
        print(inspecting ? QStringLiteral("inspecting") : QStringLiteral("training"), watchdog);
        if (inspecting || !session.loaded()) {
            QApplication::exit(session.loaded() ? 0 : 1);
            return;
        }
        inspecting = true;
        session.inspect({toPath(arguments[3])});
    });
    session.train(request);
    return QApplication::exec();
}
