#include "inputs.h"

#include "base/error.h"
#include "base/files.h"
#include "image/reader.h"

namespace patchgauge::cli {

std::vector<std::filesystem::path> findInputs(const std::vector<std::filesystem::path>& paths) {
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path& path : paths) {
        std::error_code ignored; // reading it will say what is wrong
        if (!std::filesystem::is_directory(path, ignored)) {
            files.push_back(path);
            continue;
        }
        const auto found = image::expandFolders({path});
        files.insert(files.end(), found.begin(), found.end());
    }
    if (files.empty())
        throw Error(ErrorCode::NotFound, "no images found", toUtf8(paths.front()),
                    "choose a folder with PNG, JPEG, BMP, TIFF, WebP or PGM files");
    return files;
}

} // namespace patchgauge::cli
