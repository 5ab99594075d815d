#include "base/files.h"

#include "base/platform.h"

#include <algorithm>
#include <atomic>
#include <cctype>
#include <ostream>
#include <system_error>

namespace fs = std::filesystem;

namespace patchgauge {

std::string toUtf8(const fs::path& path) {
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

fs::path fromUtf8(const std::string& text) {
    return fs::path(std::u8string(text.begin(), text.end()));
}

Error unreadable(const fs::path& file) {
    return {ErrorCode::Unreadable, Engine::tr("cannot be read"), toUtf8(file),
            Engine::tr("check that it is a file and that you may read it")};
}

std::ifstream openForReading(const fs::path& file) {
    std::error_code ignored;
    const fs::file_status status = fs::status(file, ignored);
    if (!fs::exists(status))
        throw Error(ErrorCode::NotFound, Engine::tr("no such file"), toUtf8(file),
                    Engine::tr("check the path"));
    if (fs::is_directory(status))
        throw unreadable(file);
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw unreadable(file);
    return stream;
}

std::vector<unsigned char> readFile(const fs::path& file) {
    std::ifstream stream = openForReading(file);
    std::error_code failed;
    const std::uintmax_t size = fs::file_size(file, failed);
    std::vector<unsigned char> bytes(failed ? 0 : size);
    stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (failed || stream.gcount() != static_cast<std::streamsize>(bytes.size()))
        throw unreadable(file);
    return bytes;
}

namespace {

Error writeFailed(const fs::path& file) {
    return {ErrorCode::WriteFailed, Engine::tr("cannot be written"), toUtf8(file),
            Engine::tr("check the free space on the disk and that you may write there")};
}

/// A name beside `file` that no other writer, in this process or another, uses.
fs::path temporaryBeside(const fs::path& file) {
    static std::atomic<unsigned> counter{0};
    fs::path name = file;
    name += ".part-" + std::to_string(platform::processId()) + "-" + std::to_string(counter++);
    return name;
}

fs::path folderOf(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

void makeFolderFor(const fs::path& file) {
    std::error_code failed;
    fs::create_directories(folderOf(file), failed);
    if (!fs::is_directory(folderOf(file), failed) || fs::is_directory(file, failed))
        throw writeFailed(file);
}

} // namespace

void checkWritable(const fs::path& file) {
    makeFolderFor(file);
    const fs::path temporary = temporaryBeside(file);
    const bool opened = std::ofstream(temporary, std::ios::binary).is_open();
    std::error_code ignored;
    fs::remove(temporary, ignored);
    if (!opened)
        throw writeFailed(file);
}

void writeAtomically(const fs::path& file, const std::function<void(std::ostream&)>& write) {
    makeFolderFor(file);
    std::error_code failed;
    const fs::path temporary = temporaryBeside(file);
    try {
        std::ofstream stream(temporary, std::ios::binary | std::ios::trunc);
        if (!stream)
            throw writeFailed(file);
        write(stream);
        stream.close();
        if (!stream || !platform::syncFile(temporary))
            throw writeFailed(file);
        fs::rename(temporary, file, failed);
        if (failed)
            throw writeFailed(file);
        platform::syncFolder(folderOf(file));
    } catch (...) {
        fs::remove(temporary, failed);
        throw;
    }
}

void writeAtomically(const fs::path& file, const void* bytes, std::size_t count) {
    writeAtomically(file, [&](std::ostream& stream) {
        stream.write(static_cast<const char*>(bytes), static_cast<std::streamsize>(count));
    });
}

std::vector<fs::path> listFiles(const fs::path& folder,
                                const std::vector<std::string>& extensions) {
    std::error_code failed;
    if (!fs::exists(folder, failed))
        throw Error(ErrorCode::NotFound, Engine::tr("no such folder"), toUtf8(folder),
                    Engine::tr("check the path"));
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied,
                                           failed);
    if (failed)
        throw Error(ErrorCode::Unreadable, Engine::tr("folder cannot be read"), toUtf8(folder),
                    Engine::tr("check that it is a folder and that you may read it"));

    std::vector<fs::path> files;
    for (; entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
        const bool hidden = entry->path().filename().native().front() == '.';
        std::error_code gone; // a file may vanish while the folder is being read
        if (entry->is_directory(gone)) {
            if (hidden)
                entry.disable_recursion_pending();
            continue;
        }
        if (hidden || !entry->is_regular_file(gone))
            continue;
        std::string extension = toUtf8(entry->path().extension());
        std::transform(extension.begin(), extension.end(), extension.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        if (std::find(extensions.begin(), extensions.end(), extension) != extensions.end())
            files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace patchgauge
