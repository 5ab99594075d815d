// Prints for how long at most the window was deaf while it trained and inspected:
// bench_responsiveness DATA_DIRECTORY GOOD_FOLDER TEST_FOLDER

#include "jobs/threaded_job_runner.h"
#include "models/text.h"
#include "window/main_window.h"
#include "window/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

/// Notes the time between turns of the event loop, which a timer of a millisecond keeps asking for.
class GapRecorder {
public:
    GapRecorder() {
        clock_.start();
        timer_.callOnTimeout([this] {
            gaps_.push_back(double(clock_.nsecsElapsed()) / 1e6);
            clock_.restart();
        });
        timer_.start(1);
    }

    void print(const QString& phase) {
        std::sort(gaps_.begin(), gaps_.end());
        QTextStream(stdout) << phase << ": " << gaps_.size() << " turns, longest gap "
                            << QString::number(gaps_.back(), 'f', 1) << " ms, 99.9 % below "
                            << QString::number(gaps_[gaps_.size() * 999 / 1000], 'f', 1) << " ms\n";
        gaps_.clear();
        clock_.restart();
    }

private:
    QTimer timer_;
    QElapsedTimer clock_;
    std::vector<double> gaps_;
};

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
    GapRecorder recorder;
    bool inspecting = false;
    QObject::connect(&session.worker(), &JobRunner::finished, &window, [&] {
        if (session.worker().isBusy())
            return;
        recorder.print(inspecting ? QStringLiteral("inspecting") : QStringLiteral("training"));
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
