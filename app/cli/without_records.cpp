#include "recording.h"

// The command line without Qt: nothing can be recorded, and no option says so.

namespace patchgauge::cli {

void Recording::addTo(CLI::App&) {}
void Recording::begin(const pipeline::Inspector&, const std::filesystem::path&) {}
void Recording::add(const pipeline::Inspection&) {}
void Recording::end(Session&) {}

void addRecords(CLI::App&, Session&) {}

} // namespace patchgauge::cli
