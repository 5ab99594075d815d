#pragma once

#include "records/record_entry.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <vector>

namespace patchgauge::ui {

/// Records in order. What cannot be recorded now waits in a folder of files, each written whole or
/// not at all, and goes before what comes later. Programs may share a folder: what both of them
/// record is there once. Used on one thread; throws nothing.
class RecordQueue {
public:
    /// What became of entries, by their batches.
    struct Outcome {
        struct Trouble {
            QString batchId;
            QString reason; ///< the sentence
        };

        QStringList recorded;
        std::optional<Trouble> queued; ///< the entry given waits now
        std::vector<Trouble> lost;     ///< could be neither recorded nor queued
        QString problem;               ///< why something waits still; empty where nothing does
    };

    /// @param location  see RecordDatabase
    RecordQueue(QString location, std::filesystem::path folder)
        : location_(std::move(location)), folder_(std::move(folder)) {}

    /// Records what waits, and then this.
    Outcome keep(const RecordEntry& entry);

    /// Lets it wait, without asking the database.
    /// @param reason  why
    Outcome enqueue(const RecordEntry& entry, const QString& reason) const;

    /// Records what waits. The database is opened only where something does.
    Outcome retry();

private:
    /// Oldest first.
    std::vector<std::filesystem::path> waiting() const;

    /// Throws Error where the database cannot take one, which then waits still.
    void recordWaiting(RecordDatabase& database, Outcome& outcome) const;

    QString location_;
    std::filesystem::path folder_;
};

} // namespace patchgauge::ui
