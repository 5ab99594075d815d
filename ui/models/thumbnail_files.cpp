#include "models/thumbnail_files.h"

#include "base/files.h"
#include "base/sha256.h"
#include "models/text.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <utility>

namespace fs = std::filesystem;

namespace patchgauge::ui {

ThumbnailFiles::ThumbnailFiles(fs::path folder, std::uint64_t mostBytes)
    : folder_(std::move(folder)), mostBytes_(mostBytes) {}

/// Another name for the same image once its file has changed; empty where there is no such file.
fs::path ThumbnailFiles::fileOf(const fs::path& image) const {
    std::error_code failure;
    const std::uintmax_t size = fs::file_size(image, failure);
    if (failure)
        return {};
    const auto changed = fs::last_write_time(image, failure).time_since_epoch().count();
    if (failure)
        return {};
    Sha256 hash;
    hash.add(toUtf8(fs::absolute(image, failure).lexically_normal()));
    hash.add('\n' + std::to_string(size) + '\n' + std::to_string(changed));
    return folder_ / (hash.hex() + ".jpg");
}

std::optional<QByteArray> ThumbnailFiles::load(const fs::path& image) const {
    const fs::path path = fileOf(image);
    QFile file(displayPath(path));
    if (path.empty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

void ThumbnailFiles::store(const fs::path& image, const QByteArray& thumbnail) {
    const fs::path path = fileOf(image);
    std::error_code failure;
    fs::create_directories(folder_, failure);
    QSaveFile file(displayPath(path));
    if (path.empty() || !file.open(QIODevice::WriteOnly))
        return;
    file.write(thumbnail);
    if (!file.commit())
        return;
    if (bytes_)
        *bytes_ += static_cast<std::uint64_t>(thumbnail.size());
    if (!bytes_ || *bytes_ > mostBytes_)
        trim();
}

void ThumbnailFiles::trim() {
    // Newest first.
    const QFileInfoList files =
        QDir(displayPath(folder_))
            .entryInfoList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Time);
    std::uint64_t all = 0;
    for (const QFileInfo& file : files)
        all += static_cast<std::uint64_t>(file.size());
    // With room for a while, so that not every new one looks through the folder.
    const std::uint64_t kept = all > mostBytes_ ? mostBytes_ / 4 * 3 : all;
    for (auto oldest = files.rbegin(); oldest != files.rend() && all > kept; ++oldest)
        if (QFile::remove(oldest->filePath()))
            all -= static_cast<std::uint64_t>(oldest->size());
    bytes_ = all;
}

} // namespace patchgauge::ui
