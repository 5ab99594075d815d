#pragma once

#include "recovery/batch_journal.h"
#include "recovery/leftover.h"

#include <QObject>

#include <filesystem>

namespace patchgauge::ui {

class Session;

/// Sees to it that a crash loses nothing: keeps a journal of what is open and notes of what is
/// done, and offers what an earlier run has left. On the UI thread; never blocks.
class Recovery : public QObject {
    Q_OBJECT

public:
    /// @param session  outlives this
    /// @param folder   holds journals and crash reports
    Recovery(Session& session, const std::filesystem::path& folder, QObject* parent = nullptr);

    /// Where a crash of this run is to be reported.
    const std::filesystem::path& report() const { return place_.files().report; }

    /// Says what earlier runs have left and offers to open it again.
    void offerLeftovers();

private:
    void offer(const Leftover& leftover);
    void followNotes();

    Session& session_;
    std::filesystem::path folder_;
    RunPlace place_;
    BatchJournal journal_;
};

} // namespace patchgauge::ui
