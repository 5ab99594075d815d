#include "window/folder_watch.h"

#include "models/text.h"

#include <memory>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr std::chrono::milliseconds fileTimeResolution{10};

} // namespace

FolderWatch::FolderWatch(JobRunner& runner, Pace pace, QObject* parent)
    : QObject(parent), runner_(runner), pace_(pace) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &FolderWatch::look);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::lookSoon);
}

void FolderWatch::start(const std::filesystem::path& folder, bool alreadyThere) {
    stop();
    folder_ = folder;
    alreadyThere_ = alreadyThere;
    first_ = true;
    reachable_ = true;
    began_ = std::filesystem::file_time_type::clock::now() - fileTimeResolution;
    look();
}

void FolderWatch::stop() {
    runner_.cancel(job_);
    timer_.stop();
    if (!watcher_.directories().isEmpty())
        watcher_.removePaths(watcher_.directories());
    folder_.clear();
    files_.clear();
}

void FolderWatch::lookSoon() {
    // Looks are never closer than this, or a file would seem settled while it still grows.
    if (timer_.isActive() && timer_.remainingTimeAsDuration() > pace_.settle)
        timer_.start(pace_.settle);
}

std::vector<FileStamp> FolderWatch::arriving() const {
    std::vector<FileStamp> stamps;
    for (const auto& [path, known] : files_)
        if (!known.handedOn)
            stamps.push_back(known.stamp);
    return stamps;
}

void FolderWatch::look() {
    const auto found = std::make_shared<FolderLook>();
    job_ = runner_.start({tr("Watching"),
                          [found, folder = folder_, unchecked = arriving()](const JobContext&) {
                              *found = lookInto(folder, unchecked);
                          },
                          [this, found](const JobOutcome& outcome) {
                              if (outcome.cancelled() || !active())
                                  return;
                              if (outcome.done())
                                  take(*found);
                              else
                                  timer_.start(pace_.idle);
                          }});
}

void FolderWatch::take(const FolderLook& look) {
    if (look.there != reachable_) {
        reachable_ = look.there;
        Q_EMIT reachableChanged(reachable_);
    }
    // A folder that comes back is another one to the system.
    if (look.there && watcher_.directories().isEmpty())
        watcher_.addPath(displayPath(folder_));

    std::vector<std::filesystem::path> whole;
    for (const FileStamp& stamp : look.files)
        if (isWhole(stamp, look))
            whole.push_back(stamp.path);
    if (look.there)
        first_ = false;
    timer_.start(arriving().empty() ? pace_.idle : pace_.settle);
    if (!whole.empty())
        Q_EMIT arrived(whole);
}

bool FolderWatch::isWhole(const FileStamp& stamp, const FolderLook& look) {
    const auto [entry, isNew] = files_.try_emplace(stamp.path);
    Known& known = entry->second;
    if (isNew || known.stamp != stamp) {
        // The first look may come late: what has been written since start() is new.
        known = {stamp, 0, isNew && first_ && !alreadyThere_ && stamp.written < began_};
        return false;
    }
    if (known.handedOn)
        return false;
    ++known.attempts;
    known.handedOn = look.decodable.count(stamp.path) > 0 || known.attempts >= pace_.attempts;
    return known.handedOn;
}

} // namespace patchgauge::ui
