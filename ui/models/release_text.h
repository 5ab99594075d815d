#pragma once

#include "detector/release.h"

#include <QString>

#include <vector>

namespace patchgauge::ui {

/// Whether a model may decide, as a word behind a mark of its own: `○ draft`, `✓ approved`,
/// `✕ retired`.
QString releaseText(detector::ReleaseState state);

/// Who took a step; the program's name where it did so by itself.
QString releaseAuthor(const detector::ReleaseChange& change);

/// What is behind the present state: when, who and why. Empty for a model that was never anything
/// but a draft.
QString releaseStory(const std::vector<detector::ReleaseChange>& changes);

/// Whether the program has withdrawn an approval by the last step.
bool approvalWithdrawn(const std::vector<detector::ReleaseChange>& before,
                       const std::vector<detector::ReleaseChange>& after);

} // namespace patchgauge::ui
