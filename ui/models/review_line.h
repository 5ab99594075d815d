#pragma once

#include "models/review.h"

#include <optional>
#include <string>
#include <utility>

namespace patchgauge::ui {

/// A line of the file of reviews, without its end. See ReviewStore.
/// @param time  of the review, UTC, ISO 8601
std::string reviewLine(const std::string& sha256, const Review& review, const std::string& time);

/// The reverse; nothing for a line that is not whole or not of this kind.
std::optional<std::pair<std::string, Review>> parseReviewLine(const std::string& line);

} // namespace patchgauge::ui
