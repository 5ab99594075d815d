#include "recording.h"

// The command line without Qt: nothing can be recorded, and no option says so.

namespace patchgauge::cli {

void Recording::addTo(CLI::App&) {}
void Recording::keep(evidence::Batch, Session&) const {}

void addRecords(CLI::App&, Session&) {}

} // namespace patchgauge::cli
