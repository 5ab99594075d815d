#pragma once

#include <QByteArray>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace patchgauge::ui {

/// Thumbnails kept on the disk from one start to the next, in a folder that stays below a size. It
/// is a cache: what cannot be written is made again next time. For one thread.
class ThumbnailFiles {
public:
    /// @param mostBytes  of the folder; when it holds more, the oldest go first
    explicit ThumbnailFiles(std::filesystem::path folder,
                            std::uint64_t mostBytes = std::uint64_t(256) << 20);

    /// The thumbnail of an image as it is now; nothing where there is none.
    std::optional<QByteArray> load(const std::filesystem::path& image) const;

    void store(const std::filesystem::path& image, const QByteArray& thumbnail);

private:
    std::filesystem::path fileOf(const std::filesystem::path& image) const;
    void trim();

    std::filesystem::path folder_;
    std::uint64_t mostBytes_;
    std::optional<std::uint64_t> bytes_; ///< of the folder; nothing until it was looked at
};

} // namespace patchgauge::ui
