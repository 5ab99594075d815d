#include "detector/release.h"

#include "base/error.h"

#include <utility>

namespace patchgauge::detector {
namespace {

bool blank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

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

void changeRelease(std::vector<ReleaseChange>& changes, ReleaseChange change) {
    if (change.state == releaseState(changes))
        throw Error(ErrorCode::InvalidArgument, Engine::tr("the model has this state already"),
                    name(change.state), Engine::tr("choose another one"));
    if (blank(change.by))
        throw Error(ErrorCode::InvalidArgument,
                    Engine::tr("nobody answers for the change of state"), name(change.state),
                    Engine::tr("give the name of the person who decided it"));
    if (blank(change.reason))
        throw Error(ErrorCode::InvalidArgument, Engine::tr("the change of state has no reason"),
                    name(change.state), Engine::tr("say why, for whoever asks later"));
    changes.push_back(std::move(change));
}

void withdrawApproval(std::vector<ReleaseChange>& changes, const std::string& time,
                      const std::string& reason) {
    if (releaseState(changes) == ReleaseState::Approved)
        changes.push_back({ReleaseState::Draft, time, {}, reason});
}

} // namespace patchgauge::detector
