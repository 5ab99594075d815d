#include "release_text.h"

namespace patchgauge::cli {

std::string releaseChangeText(const detector::ReleaseChange& change) {
    return name(change.state) + " " + change.time + " by " +
           (change.by.empty() ? "PatchGauge" : change.by) + ": " + change.reason;
}

std::string releaseText(const std::vector<detector::ReleaseChange>& changes) {
    return changes.empty() ? name(releaseState(changes)) : releaseChangeText(changes.back());
}

} // namespace patchgauge::cli
