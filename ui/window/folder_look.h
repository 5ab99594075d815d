#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <vector>

// What a watch finds in its folder at one moment. No Qt, no state: run on a thread of its own,
// since a network share may keep it waiting.

namespace patchgauge::ui {

/// An image file as it is now. Other content has another size or time.
struct FileStamp {
    std::filesystem::path path;
    std::uintmax_t size = 0;
    std::filesystem::file_time_type written;

    bool operator==(const FileStamp&) const = default;
};

/// The folder at one moment.
struct FolderLook {
    bool there = true;                         ///< the folder could be listed
    std::vector<FileStamp> files;              ///< all images below it
    std::set<std::filesystem::path> decodable; ///< of those asked about, the ones that are whole
};

/// Lists the images below the folder, and decodes those of `unchecked` that are as they were.
FolderLook lookInto(const std::filesystem::path& folder, const std::vector<FileStamp>& unchecked);

} // namespace patchgauge::ui
