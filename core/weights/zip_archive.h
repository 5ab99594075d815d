#pragma once

#include "weights/byte_reader.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace patchgauge::weights {

/// A file inside an archive.
struct ZipEntry {
    std::uint64_t index = 0;
    std::uint64_t size = 0;       ///< bytes when unpacked
    std::uint64_t packedSize = 0; ///< bytes in the archive
    bool compressed = false;
};

/// Reads a zip archive in memory, which must outlive it. Not thread-safe.
class ZipArchive {
public:
    /// Throws Error (Corrupt) for an archive that is cut off, ill-formed or has a name twice.
    ZipArchive(Bytes bytes, std::string where);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// By name, folders excepted.
    const std::map<std::string, ZipEntry>& entries() const { return entries_; }

    /// The unpacked content, its checksum verified. Throws Error (Corrupt), also for a size that
    /// the packed bytes can't yield.
    std::vector<std::byte> read(const ZipEntry& entry) const;

private:
    struct Handle;

    void list(std::uint64_t archiveSize);

    std::string where_;
    std::unique_ptr<Handle> handle_;
    std::map<std::string, ZipEntry> entries_;
};

} // namespace patchgauge::weights
