#pragma once

#include <QString>

#include <filesystem>
#include <string>

namespace patchgauge::ui {

/// What has become of an image's file since it was inspected.
enum class FileState { AsInspected, Changed, Missing };

/// Reads the whole file. A file that cannot be read any more counts as missing.
/// @param sha256  of the file that was inspected; empty where it could not be read then either
FileState fileStateOf(const std::filesystem::path& file, const std::string& sha256);

/// "changed since", "missing"; empty for AsInspected.
QString fileStateText(FileState state);

/// The sentence that says what stands in the way of looking at the image; empty for AsInspected.
QString fileStateReason(FileState state);

} // namespace patchgauge::ui
