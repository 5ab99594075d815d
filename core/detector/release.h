#pragma once

#include <optional>
#include <string>
#include <vector>

namespace patchgauge::detector {

/// Whether a model may decide about parts.
enum class ReleaseState { Draft, Approved, Retired };

/// `draft`, `approved`, `retired`.
std::string name(ReleaseState state);

/// The reverse of name(). Nothing for any other text.
std::optional<ReleaseState> releaseStateNamed(const std::string& name);

/// One step in a model's life, and who answers for it.
struct ReleaseChange {
    ReleaseState state = ReleaseState::Draft;
    std::string time;   ///< UTC, ISO 8601
    std::string by;     ///< a person, or empty where the program did it
    std::string reason; ///< may be empty
};

/// The state after the last change; a model without any is a draft.
ReleaseState releaseState(const std::vector<ReleaseChange>& changes);

/// Takes a step on behalf of a person.
/// @param change  with a name and a reason, which stay with the model
/// Throws Error (InvalidArgument) where one of them is blank or the state is the present one.
void changeRelease(std::vector<ReleaseChange>& changes, ReleaseChange change);

/// What was approved is no longer what is there: an approved model becomes a draft again, by the
/// program, for the reason given. Others stay as they are.
/// @param time  of the change, UTC, ISO 8601
void withdrawApproval(std::vector<ReleaseChange>& changes, const std::string& time,
                      const std::string& reason);

} // namespace patchgauge::detector
