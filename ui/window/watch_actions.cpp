#include "window/watch_actions.h"

#include "dialogs/watch_dialog.h"
#include "jobs/threaded_job_runner.h"
#include "models/text.h"
#include "panels/image_list_panel.h"
#include "window/actions.h"
#include "window/session.h"

#include <QAction>
#include <QLocale>
#include <QTime>

#include <utility>

namespace patchgauge::ui {

WatchActions::WatchActions(Actions& actions, Session& session, ImageListPanel& list, WatchBar& bar,
                           QSettings& settings, QWidget* window)
    : QObject(window),
      actions_(actions),
      session_(session),
      list_(list),
      bar_(bar),
      settings_(settings),
      window_(window),
      runner_(std::make_unique<ThreadedJobRunner>()),
      watch_(std::make_unique<FolderWatch>(*runner_, FolderWatch::Pace())) {
    connect(actions_.watch, &QAction::triggered, this, &WatchActions::ask);
    connect(&bar_, &WatchBar::stopRequested, this, &WatchActions::stop);
    connect(this, &WatchActions::said, &session_, &Session::said);
    followWatch();
    connect(&session_, &Session::inspected, this, &WatchActions::count);
    // After those that choose an image by themselves.
    connect(&session_.images(), &InspectionListModel::countsChanged, this,
            &WatchActions::followNewest, Qt::QueuedConnection);
    connect(&list_, &ImageListPanel::currentRowChanged, this, [this](int row) {
        if (!taking_ && row >= 0 && watch_->active())
            bar_.setFollows(false);
    });
    for (const auto signal : {&Session::modelChanged, &Session::thresholdsChanged})
        connect(&session_, signal, this, &WatchActions::enable);
    connect(&session_.permissions(), &Permissions::changed, this, &WatchActions::enable);
    enable();
}

WatchActions::~WatchActions() = default;

void WatchActions::followWatch() {
    connect(watch_.get(), &FolderWatch::arrived, this, &WatchActions::inspect);
    connect(watch_.get(), &FolderWatch::reachableChanged, this, &WatchActions::sayReachable);
}

void WatchActions::continueFrom(WatchActions& earlier) {
    if (!earlier.watch_->active())
        return;
    for (WatchActions* each : {this, &earlier})
        each->watch_->disconnect(each);
    std::swap(runner_, earlier.runner_);
    std::swap(watch_, earlier.watch_);
    followWatch();
    earlier.followWatch();
    tally_ = earlier.tally_;
    awaited_ = std::exchange(earlier.awaited_, {});
    newest_ = std::exchange(earlier.newest_, {});
    bar_.setFollows(earlier.bar_.follows());
    bar_.show(tally_);
    actions_.watch->setChecked(true);
}

void WatchActions::ask() {
    actions_.watch->setChecked(watch_->active());
    if (watch_->active()) {
        stop();
        return;
    }
    auto* dialog = new WatchDialog(settings_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { start(dialog->folder(), dialog->alreadyThere()); });
    dialog->open();
}

void WatchActions::start(const std::filesystem::path& folder, bool alreadyThere) {
    awaited_.clear();
    newest_.clear();
    tally_ = {};
    tally_.folder = displayName(folder);
    bar_.setFollows(true);
    bar_.show(tally_);
    actions_.watch->setChecked(true);
    watch_->start(folder, alreadyThere);
}

void WatchActions::stop() {
    watch_->stop();
    awaited_.clear();
    actions_.watch->setChecked(false);
    bar_.hide();
}

void WatchActions::inspect(const std::vector<std::filesystem::path>& images) {
    awaited_.insert(images.begin(), images.end());
    session_.inspect(images);
}

void WatchActions::count(const std::vector<ListedImage>& batch) {
    taking_ = true;
    for (const ListedImage& image : batch) {
        const pipeline::Inspection& inspection = image.inspection;
        if (awaited_.erase(inspection.path) == 0)
            continue;
        newest_ = inspection.path;
        if (inspection.failed()) {
            ++tally_.unreadable;
            continue;
        }
        ++tally_.inspected;
        tally_.reject += inspection.verdict == calibration::Verdict::Reject;
        tally_.review += inspection.verdict == calibration::Verdict::Review;
    }
    if (!newest_.empty()) {
        tally_.last = QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss"));
        bar_.show(tally_);
    }
}

void WatchActions::followNewest() {
    const int row = newest_.empty() ? -1 : session_.images().rowOf(newest_);
    newest_.clear();
    if (row >= 0 && bar_.follows() && watch_->active()) {
        // A file that was written anew is shown anew.
        if (list_.currentRow() == row)
            session_.viewing().look(row);
        list_.setCurrentRow(row);
    }
    taking_ = false;
}

void WatchActions::sayReachable(bool reachable) {
    tally_.reachable = reachable;
    bar_.show(tally_);
    const QString folder = displayPath(watch_->folder());
    if (reachable)
        Q_EMIT said({Message::Severity::Information,
                     tr("%1 is back; what has arrived in it is inspected.").arg(folder),
                     {},
                     {}});
    else
        Q_EMIT said(
            {Message::Severity::Warning,
             tr("%1 cannot be found any more: check the network or the drive. Watching goes "
                "on as soon as it is back.")
                 .arg(folder),
             {},
             {}});
}

void WatchActions::enable() {
    actions_.watch->setEnabled(session_.canInspect());
    if (watch_->active() && !session_.canInspect())
        stop();
}

} // namespace patchgauge::ui
