// Prints how long it takes from a move of the threshold's line until list, chips, words, image and
// quality have followed and are painted, and the longest turn of the event loop on the way, with
// 50,000 labelled images listed:
// bench_thresholds DATA_DIRECTORY GOOD_FOLDER

#include "jobs/threaded_job_runner.h"
#include "models/text.h"
#include "panels/threshold_handle.h"
#include "window/batch_figures.h"
#include "window/main_window.h"
#include "window/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <string>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

constexpr int rows = 50'000;
constexpr int batchSize = 500;
constexpr int moves = 40;

double milliseconds(const QElapsedTimer& clock) {
    return double(clock.nsecsElapsed()) / 1e6;
}

/// The time of the slowest of the turns that it takes until there is nothing left to do.
double settle(Session& session) {
    double longest = 0;
    int idle = 0;
    while (idle < 3) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, milliseconds(turn));
        const bool busy = session.worker().isBusy() || session.viewer().isBusy();
        idle = busy ? 0 : idle + 1;
    }
    return longest;
}

ListedImage madeUp(int number, float threshold) {
    ListedImage image;
    image.inspection.path =
        "/parts/test/kind-" + std::to_string(number % 5) + "/" + std::to_string(number) + ".png";
    image.inspection.map.score =
        threshold * static_cast<float>(1 + 0.6 * std::sin(12.9898 * number));
    image.label = number % 5 == 0 ? Label::Good : Label::Defective;
    image.kind = number % 5 == 0 ? QString() : QStringLiteral("kind-%1").arg(number % 5);
    return image;
}

/// Lists made-up images, and prints the longest turn.
void fill(Session& session, float threshold) {
    double longest = 0;
    for (int first = 0; first < rows; first += batchSize) {
        std::vector<ListedImage> batch;
        for (int i = first; i < first + batchSize; ++i)
            batch.push_back(madeUp(i, threshold));
        QElapsedTimer clock;
        clock.start();
        session.images().put(std::move(batch));
        longest = std::max({longest, milliseconds(clock), settle(session)});
    }
    QTextStream(stdout) << "listing " << rows << " images: longest turn "
                        << QString::number(longest, 'f', 1) << " ms\n";
}

void sendMouse(QWidget& widget, QEvent::Type type, QPointF position) {
    QMouseEvent event(type, position, widget.mapToGlobal(position), Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
    QCoreApplication::sendEvent(&widget, &event);
}

void dragLine(Session& session, ThresholdHandle& line) {
    std::vector<double> times;
    double longest = 0;
    const QPointF start = line.rect().center();
    sendMouse(line, QEvent::MouseButtonPress, start);
    for (int move = 0; move < moves; ++move) {
        QElapsedTimer clock;
        clock.start();
        sendMouse(line, QEvent::MouseMove, start + QPointF(move % 20 < 10 ? -3 : 3, 0));
        longest = std::max(longest, settle(session));
        times.push_back(milliseconds(clock));
    }
    sendMouse(line, QEvent::MouseButtonRelease, start);
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << "a moved line, until all has followed: median "
                        << QString::number(times[times.size() / 2], 'f', 1) << " ms, longest "
                        << QString::number(times.back(), 'f', 1) << " ms, longest turn "
                        << QString::number(longest, 'f', 1) << " ms\n";
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "usage: bench_thresholds DATA_DIRECTORY GOOD_FOLDER\n";
        return 2;
    }
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Session session(std::make_unique<ThreadedJobRunner>(), std::make_unique<ThreadedJobRunner>(),
                    toPath(arguments[1]));
    MainWindow window(session, settings);
    constexpr QSize size(1440, 900);
    window.resize(size);
    window.show();

    TrainRequest request;
    request.sources = {toPath(arguments[2])};
    request.settings = pipeline::defaultSettings(weights::defaultBackboneId());
    request.modelFile = toPath(folder.filePath(QStringLiteral("part.padim")));
    session.train(request);
    settle(session);
    session.inspect(request.sources);
    settle(session);
    fill(session, *session.loaded()->model()->info().calibration.threshold);
    dragLine(session, *window.findChild<ThresholdHandle*>(QStringLiteral("thresholdHandle")));
    return 0;
}
