#pragma once

#include <string>
#include <vector>

namespace patchgauge {

/// A text as a field of a CSV file (RFC 4180): quoted where it has to be for any of the separators
/// comma, semicolon and tab, and with an apostrophe before what spreadsheets would take for a
/// formula (a leading = + - @, tab or carriage return).
std::string csvText(std::string text);

/// A line of such fields (and of numbers), ended as RFC 4180 wants it.
std::string csvLine(const std::vector<std::string>& fields, char separator = ',');

} // namespace patchgauge
