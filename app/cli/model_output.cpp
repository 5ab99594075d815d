#include "model_output.h"

#include "base/error.h"
#include "base/files.h"

namespace patchgauge::cli {

void checkModelOutput(const std::filesystem::path& file) {
    namespace fs = std::filesystem;
    constexpr fs::perms writable =
        fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    std::error_code ignored; // a file that is not there yet is none to protect
    const fs::file_status status = fs::status(file, ignored);
    if (fs::is_regular_file(status) && (status.permissions() & writable) == fs::perms::none)
        throw Error(ErrorCode::WriteFailed, "the model file is read-only", toUtf8(file),
                    "make it writable, or write to another file");
    checkWritable(file);
}

} // namespace patchgauge::cli
