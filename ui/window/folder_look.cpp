#include "window/folder_look.h"

#include "base/error.h"
#include "base/files.h"
#include "image/reader.h"

#include <algorithm>

namespace patchgauge::ui {
namespace {

bool isWhole(const std::filesystem::path& file) {
    try {
        (void)image::read(file);
        return true;
    } catch (const Error&) {
        return false;
    }
}

} // namespace

FolderLook lookInto(const std::filesystem::path& folder, const std::vector<FileStamp>& unchecked) {
    FolderLook look;
    try {
        for (const auto& path : listFiles(folder, image::fileExtensions())) {
            std::error_code gone; // between listing and looking
            const FileStamp stamp{path, std::filesystem::file_size(path, gone),
                                  std::filesystem::last_write_time(path, gone)};
            if (!gone)
                look.files.push_back(stamp);
        }
    } catch (const Error&) {
        look.there = false;
        return look;
    }
    for (const FileStamp& stamp : look.files)
        if (std::find(unchecked.begin(), unchecked.end(), stamp) != unchecked.end() &&
            isWhole(stamp.path))
            look.decodable.insert(stamp.path);
    return look;
}

} // namespace patchgauge::ui
