#pragma once

#include "jobs/job_runner.h"
#include "window/folder_look.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <filesystem>
#include <map>
#include <vector>

namespace patchgauge::ui {

/// Tells which images have arrived in a folder and below it: each content once, and only once it is
/// whole, which is when it has not changed from one look to the next and can be decoded. A file
/// that cannot be decoded is looked at some more times before it is handed on as it is. On the UI
/// thread; the looking is done by the runner.
class FolderWatch : public QObject {
    Q_OBJECT

public:
    struct Pace {
        std::chrono::milliseconds idle{2000};  ///< between looks while nothing is on its way
        std::chrono::milliseconds settle{400}; ///< between looks at a file that is arriving
        int attempts = 5;                      ///< at decoding a file that no longer changes
    };

    /// @param runner  outlives it; its own, so that it waits for nothing else
    FolderWatch(JobRunner& runner, Pace pace, QObject* parent = nullptr);

    /// Begins anew.
    /// @param alreadyThere  whether images count that are there already
    void start(const std::filesystem::path& folder, bool alreadyThere);
    void stop();

    bool active() const { return !folder_.empty(); }
    const std::filesystem::path& folder() const { return folder_; }

    /// Whether the folder was there at the last look.
    bool reachable() const { return reachable_; }

Q_SIGNALS:
    void arrived(const std::vector<std::filesystem::path>& images);

    /// The folder has gone, or is back.
    void reachableChanged(bool reachable);

private:
    /// What is known of a file.
    struct Known {
        FileStamp stamp;
        int attempts = 0;
        bool handedOn = false;
    };

    void lookSoon();
    void look();
    void take(const FolderLook& look);
    bool isWhole(const FileStamp& stamp, const FolderLook& look);
    std::vector<FileStamp> arriving() const;

    JobRunner& runner_;
    Pace pace_;
    QTimer timer_;
    QFileSystemWatcher watcher_;
    std::filesystem::path folder_; ///< empty while not active
    std::map<std::filesystem::path, Known> files_;
    JobId job_ = 0;
    std::filesystem::file_time_type began_;
    bool first_ = true;
    bool alreadyThere_ = false;
    bool reachable_ = true;
};

} // namespace patchgauge::ui
