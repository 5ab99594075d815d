#pragma once

#include "records/record_queue.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <filesystem>
#include <functional>
#include <vector>

namespace patchgauge::ui {

/// Records in the background, in order. What cannot be recorded now waits in a folder of files,
/// written whole or not at all, and is recorded later: with the next batch, at the next start, or
/// after a minute. On the UI thread; never blocks.
class RecordKeeper : public QObject {
    Q_OBJECT

public:
    /// @param location  see RecordDatabase
    /// @param queue     folder for what waits
    RecordKeeper(QString location, std::filesystem::path queue, QObject* parent = nullptr);

    /// Waits until everything is recorded or lies in the queue, which is where it goes at once
    /// after a first failure.
    ~RecordKeeper() override;

    const QString& location() const { return location_; }

    void keep(evidence::Batch batch);
    void keep(const QString& batchId, std::vector<RecordedReview> reviews);

    /// Tries again to record what waits, as it does by itself every minute.
    void retry();

Q_SIGNALS:
    void recorded(const QString& batchId);

    /// It waits now, and why.
    void queued(const QString& batchId, const QString& reason);

    /// Things of an earlier run wait still, and why. At most once, after the start.
    void stillWaiting(const QString& reason);

    /// It could be neither recorded nor queued, and why.
    void lost(const QString& batchId, const QString& reason);

private:
    void keepEntry(RecordEntry entry);

    /// Has it done by the writer, and tells what came of it.
    void work(std::function<RecordQueue::Outcome(RecordQueue&)> task);
    void tell(const RecordQueue::Outcome& outcome);

    QString location_;
    RecordQueue records_; ///< used by the writer alone
    QString problem_;     ///< why things wait; the writer's as well
    QTimer minute_;
    std::atomic<bool> closing_ = false;
    QThreadPool writer_; ///< of one thread; last, as it uses the rest
};

} // namespace patchgauge::ui
