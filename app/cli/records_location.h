#pragma once

#include <QString>

#include <filesystem>
#include <string>

namespace patchgauge::cli {

/// Lets Qt find its database drivers. Call before records are opened, as often as you like.
void startQt();

/// Where records are: as given on the command line, else as set in the window, else a file in the
/// data directory. After startQt().
QString recordsLocation(const std::string& given, const std::filesystem::path& dataDirectory);

/// The folder for what could not be recorded yet.
std::filesystem::path recordsQueue(const std::filesystem::path& dataDirectory);

} // namespace patchgauge::cli
