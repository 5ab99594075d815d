#include "detector/release.h"

namespace patchgauge::detector {

std::string name(ReleaseState state) {
    switch (state) {
    case ReleaseState::Draft:
        return "draft";
    case ReleaseState::Approved:
        return "approved";
    case ReleaseState::Retired:
        return "retired";
    }
    return {};
}

std::optional<ReleaseState> releaseStateNamed(const std::string& text) {
    for (const ReleaseState state :
         {ReleaseState::Draft, ReleaseState::Approved, ReleaseState::Retired})
        if (name(state) == text)
            return state;
    return std::nullopt;
}

ReleaseState releaseState(const std::vector<ReleaseChange>& changes) {
    return changes.empty() ? ReleaseState::Draft : changes.back().state;
}

void withdrawApproval(std::vector<ReleaseChange>& changes, const std::string& time,
                      const std::string& reason) {
    if (releaseState(changes) == ReleaseState::Approved)
        changes.push_back({ReleaseState::Draft, time, {}, reason});
}

} // namespace patchgauge::detector
