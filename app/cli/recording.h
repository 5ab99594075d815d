#pragma once

#include "command.h"
#include "evidence/batch.h"

#include <string>

namespace patchgauge::cli {

/// Keeps an inspection in the records, where its user asks for that.
class Recording {
public:
    /// The command has an option `--operator` already, which means whoever inspects.
    void addTo(CLI::App& command);

    /// Records what was inspected, if there is anything, or lets it wait for the next time and says
    /// so. Throws Error (WriteFailed) where neither can be done.
    /// @return the identifier that it is, or will be, found by in the records; empty for none
    std::string keep(evidence::Batch batch, Session& session) const;

private:
    bool wanted_ = false;
    CLI::Option* operator_ = nullptr;
    std::string location_;
};

} // namespace patchgauge::cli
