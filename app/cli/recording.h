#pragma once

#include "command.h"
#include "evidence/batch.h"
#include "pipeline/inspector.h"

#include <string>

namespace patchgauge::cli {

/// Keeps an inspection in the records, where its user asks for that.
class Recording {
public:
    void addTo(CLI::App& command);

    /// @param modelFile  of the inspector's model
    /// Throws Error as evidence::recordOf().
    void begin(const pipeline::Inspector& inspector, const std::filesystem::path& modelFile);
    void add(const pipeline::Inspection& inspection);

    /// Records what was added, or lets it wait for the next time and says so.
    /// Throws Error (WriteFailed) where neither can be done.
    void end(Session& session);

private:
    bool wanted_ = false;
    std::string operator_;
    std::string location_;
    evidence::Batch batch_;
};

} // namespace patchgauge::cli
