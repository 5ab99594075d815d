#pragma once

#include "records/record_database.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <filesystem>
#include <vector>

namespace patchgauge::ui {

/// Records in the background, in order. What cannot be recorded now waits in a folder of files,
/// written whole or not at all, and is recorded later: with the next batch, at the next start, or
/// after a while. On the UI thread; never blocks.
class RecordKeeper : public QObject {
    Q_OBJECT

public:
    /// @param location  see RecordDatabase
    /// @param queue     folder for what waits
    RecordKeeper(QString location, std::filesystem::path queue, QObject* parent = nullptr);

    /// Waits until everything is recorded or lies in the queue.
    ~RecordKeeper() override;

    const QString& location() const { return location_; }

    void keep(evidence::Batch batch);
    void keep(const QString& batchId, std::vector<RecordedReview> reviews);

Q_SIGNALS:
    void recorded(const QString& batchId);

    /// It waits now, and why.
    void queued(const QString& batchId, const QString& reason);

    /// It could be neither recorded nor queued, and why.
    void lost(const QString& batchId, const QString& reason);

private:
    QString location_;
    std::filesystem::path queue_;
    QThreadPool writer_; ///< of one thread; last, as it uses the rest
};

} // namespace patchgauge::ui
