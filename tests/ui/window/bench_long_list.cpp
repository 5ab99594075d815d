// Prints for how long at most the window was deaf while a long list was built, sorted, filtered,
// scrolled and judged anew, and how long each took until everything was shown:
// bench_long_list [ROWS]

#include "jobs/threaded_job_runner.h"
#include "jobs/ui_watchdog.h"
#include "models/inspection_filter_model.h"
#include "panels/image_list_panel.h"
#include "window/main_window.h"
#include "window/session.h"

#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUndoCommand>

#include <functional>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

ListedImage inspected(int number, const calibration::Calibration& calibration) {
    ListedImage image;
    const std::string name = "part-" + std::to_string(number * 7919 % 100003) + ".png";
    image.inspection.path = std::filesystem::path("/absent") / name;
    image.inspection.sha256 = std::to_string(number);
    image.inspection.map.score = float(number * 31 % 997) / 40;
    image.inspection.verdict = calibration::verdict(image.inspection.map.score, calibration);
    return image;
}

/// A window without a model, whose list is filled by hand.
class Bench {
public:
    Bench(int rows, const std::filesystem::path& folder, QSettings& settings)
        : rows_(rows),
          session_(std::make_unique<ThreadedJobRunner>(), std::make_unique<ThreadedJobRunner>(),
                   folder),
          window_(session_, settings),
          list_(*window_.findChild<QListView*>(QStringLiteral("imageList"))),
          shown_(*qobject_cast<InspectionFilterModel*>(list_.model())) {
        calibration_.threshold = 14.0F;
        calibration_.reviewThreshold = 11.0F;
        window_.resize(1440, 900);
        window_.show();
        for (QDockWidget* dock : window_.findChildren<QDockWidget*>())
            dock->show();
        turn();
    }

    void run() {
        session_.images().reset(calibration_.threshold);
        measure("building the list", [this] { build(); });
        measure("sorting by score", [this] { shown_.setOrder(ImageOrder::HighestScoreFirst); });
        measure("sorting by name", [this] { shown_.setOrder(ImageOrder::Name); });
        measure("sorting by label", [this] { shown_.setOrder(ImageOrder::Label); });
        measure("sorting by arrival", [this] { shown_.setOrder(ImageOrder::Arrival); });
        measure("filtering by verdict",
                [this] { shown_.setVerdict(calibration::Verdict::Reject); });
        measure("filtering by name", [this] { shown_.setText(QStringLiteral("99")); });
        measure("listing all again", [this] { shown_.setFilter({}); });
        measure("other thresholds", [this] { judgeOtherwise(12); });
        shown_.setVerdict(calibration::Verdict::Review);
        measure("other thresholds, filtered", [this] { judgeOtherwise(16); });
        shown_.setFilter({});
        measure("scrolling", [this] { scroll(); });
        list_.selectAll();
        measure("labelling all", [this] { label(Label::Good); });
        measure("taking that back", [this] { session_.changes().undo(); });
        measure("labelling all again", [this] { session_.changes().redo(); });
        list_.setCurrentIndex(shown_.index(0, 0));
        measure("labelling one", [this] { label(Label::Defective); });
        shown_.setOrder(ImageOrder::HighestScoreFirst);
        measure("more images, sorted", [this] { add(rows_, rows_ + rows_ / 50); });
        measure("another model", [this] { session_.images().reset(calibration_.threshold); });
    }

private:
    void turn() {
        do
            QCoreApplication::processEvents();
        while (!shown_.isSettled() || !session_.reviews().isSettled());
        QCoreApplication::processEvents();
    }

    void measure(const char* what, const std::function<void()>& work) {
        turn();
        watchdog_.takeLongestGap();
        QElapsedTimer elapsed;
        elapsed.start();
        work();
        turn();
        QTextStream(stdout) << QString::asprintf("%-28s longest gap %6.1f ms, all of it %7.1f ms\n",
                                                 what, watchdog_.takeLongestGap(),
                                                 double(elapsed.nsecsElapsed()) / 1e6);
    }

    void build() { add(0, rows_); }

    void add(int first, int end) {
        constexpr int batchSize = 50;
        for (int number = first; number < end; number += batchSize) {
            std::vector<ListedImage> batch;
            for (int i = number; i < std::min(end, number + batchSize); ++i)
                batch.push_back(inspected(i, calibration_));
            session_.images().put(std::move(batch));
            QCoreApplication::processEvents();
        }
    }

    void judgeOtherwise(float threshold) {
        calibration_.threshold = threshold;
        calibration_.reviewThreshold = threshold - 3;
        session_.images().rejudge(calibration_);
    }

    void label(Label label) {
        const auto& panel = *window_.findChild<ImageListPanel*>();
        session_.changes().push(session_.reviews().makeLabelCommand(panel.selectedRows(), label));
    }

    void scroll() {
        QScrollBar& bar = *list_.verticalScrollBar();
        constexpr int steps = 300;
        for (int step = 0; step <= steps; ++step) {
            bar.setValue(int(qint64(bar.maximum()) * step / steps));
            QCoreApplication::processEvents();
        }
    }

    int rows_;
    calibration::Calibration calibration_;
    Session session_;
    MainWindow window_;
    QListView& list_;
    InspectionFilterModel& shown_;
    UiWatchdog watchdog_;
};

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    constexpr int usualRows = 50'000;
    const int rows = arguments.size() > 1 ? arguments[1].toInt() : usualRows;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Bench(rows, folder.path().toStdU16String(), settings).run();
    return 0;
}
