#include "recording.h"

// The command line without Qt: nothing can be recorded, and no option says so.

namespace patchgauge::cli {

void Recording::addTo(CLI::App&) {}
std::string Recording::keep(evidence::Batch, Session&) const {
    return {};
}

void addRecords(CLI::App&, Session&) {}

} // namespace patchgauge::cli
