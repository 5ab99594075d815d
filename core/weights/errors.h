#pragma once

#include "base/error.h"

#include <string>
#include <string_view>

namespace patchgauge::weights {

/// A weights file that is cut off or contradicts itself (Corrupt).
Error damaged(const Sentence& what, const std::string& where);

/// A weights file that holds what is not read here (Unsupported).
Error refused(const Sentence& what, const std::string& where);

/// Text from a file as it may appear in a message: in backticks, ASCII without control
/// characters, shortened.
std::string shown(std::string_view text);

} // namespace patchgauge::weights
