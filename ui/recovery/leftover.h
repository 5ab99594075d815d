#pragma once

#include "recovery/batch_journal.h"

#include <QLockFile>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace patchgauge::ui {

/// The files in a recovery folder that belong to one run of the program, by its name there.
struct RunFiles {
    std::filesystem::path lock;    ///< held for as long as it runs
    std::filesystem::path journal; ///< see BatchJournal
    std::filesystem::path report;  ///< of a crash

    static RunFiles of(const std::filesystem::path& folder, const QString& name);
};

/// What a run that did not end properly has left.
struct Leftover {
    std::optional<std::filesystem::path> report; ///< nothing where the program was killed
    OpenBatch open;
};

/// A run's place in the recovery folder, its own for as long as this lives.
class RunPlace {
public:
    /// Makes the folder where there is none. Where nothing can be written there, files() are
    /// nobody's, and nothing is kept.
    explicit RunPlace(const std::filesystem::path& folder);
    ~RunPlace();
    RunPlace(const RunPlace&) = delete;
    RunPlace& operator=(const RunPlace&) = delete;

    const RunFiles& files() const { return files_; }

private:
    RunFiles files_;
    std::unique_ptr<QLockFile> lock_;
};

/// Takes what earlier runs have left, newest first, so that the next call gives nothing. Runs that
/// go on are left alone. Reports stay where they are; of these only the newest few.
std::vector<Leftover> takeLeftovers(const std::filesystem::path& folder);

} // namespace patchgauge::ui
