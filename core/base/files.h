#pragma once

#include "base/error.h"

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace patchgauge {

/// A path as UTF-8 text with forward slashes, as JSON, reports and messages show it.
std::string toUtf8(const std::filesystem::path& path);
std::filesystem::path fromUtf8(const std::string& text);

/// The error for a file that exists but cannot be read.
Error unreadable(const std::filesystem::path& file);

/// Opens in binary mode. Throws Error: NotFound, Unreadable (a folder, no permission).
std::ifstream openForReading(const std::filesystem::path& file);

/// The whole file. Throws Error: NotFound, Unreadable.
std::vector<unsigned char> readFile(const std::filesystem::path& file);

/// Writes a file whole or not at all: `write` fills a temporary file beside it, which is synced
/// and then renamed over `file`. When `write` throws, or the disk is full, what stood at `file`
/// before is untouched and the temporary file is removed.
/// Missing parent folders are made. Throws Error (WriteFailed), and whatever `write` throws.
void writeAtomically(const std::filesystem::path& file,
                     const std::function<void(std::ostream&)>& write);

/// As above, for bytes at hand.
void writeAtomically(const std::filesystem::path& file, const void* bytes, std::size_t count);

/// Finds out whether `file` can be written before long work is done for it; leaves nothing behind
/// but missing parent folders. Throws Error (WriteFailed).
void checkWritable(const std::filesystem::path& file);

/// Every regular file below `folder` whose extension (lower case, with dot) is in `extensions`,
/// sorted by path. Hidden files and folders (leading dot) are passed over, links to folders are
/// not followed. A folder that can't be entered is passed over as well.
/// Throws Error: NotFound, Unreadable.
std::vector<std::filesystem::path> listFiles(const std::filesystem::path& folder,
                                             const std::vector<std::string>& extensions);

} // namespace patchgauge
