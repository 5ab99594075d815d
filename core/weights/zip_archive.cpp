#include "weights/zip_archive.h"

#include <zip.h>

namespace patchgauge::weights {
namespace {

constexpr std::uint64_t mostExpansion = 1032; // of deflate, by its design

struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

} // namespace

struct ZipArchive::Handle {
    zip_t* archive = nullptr;

    ~Handle() {
        if (archive)
            zip_discard(archive);
    }
};

ZipArchive::ZipArchive(Bytes bytes, std::string where)
    : where_(std::move(where)), handle_(std::make_unique<Handle>()) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (!source)
        throw damaged(Engine::tr("the archive cannot be opened"), where_);
    handle_->archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!handle_->archive) {
        zip_source_free(source);
        throw damaged(Engine::tr("the archive is damaged or cut off"), where_);
    }
    list(bytes.size());
}

ZipArchive::~ZipArchive() = default;

void ZipArchive::list(std::uint64_t archiveSize) {
    const zip_int64_t count = zip_get_num_entries(handle_->archive, 0);
    for (zip_int64_t index = 0; index < count; ++index) {
        zip_stat_t facts;
        constexpr zip_uint64_t needed =
            ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
        const auto entryIndex = static_cast<zip_uint64_t>(index);
        if (zip_stat_index(handle_->archive, entryIndex, 0, &facts) != 0 ||
            (facts.valid & needed) != needed || facts.comp_size > archiveSize)
            throw damaged(Engine::tr("the archive's list of files is damaged"), where_);
        const std::string name = facts.name;
        if (name.ends_with('/'))
            continue;
        const ZipEntry entry{entryIndex, facts.size, facts.comp_size,
                             facts.comp_method != ZIP_CM_STORE};
        if (!entries_.try_emplace(name, entry).second)
            throw damaged(Engine::tr("the archive has a file twice"), where_);
    }
}

std::vector<std::byte> ZipArchive::read(const ZipEntry& entry) const {
    const std::uint64_t most = entry.packedSize * (entry.compressed ? mostExpansion : 1);
    if (entry.size > most)
        throw damaged(Engine::tr("a file in the archive lies about its size"), where_);
    const std::unique_ptr<zip_file_t, CloseEntry> file(
        zip_fopen_index(handle_->archive, entry.index, 0));
    if (!file)
        throw damaged(Engine::tr("a file in the archive cannot be opened"), where_);

    std::vector<std::byte> bytes(entry.size);
    std::uint64_t done = 0;
    zip_int64_t got = 1;
    while (done < entry.size && got > 0) {
        got = zip_fread(file.get(), bytes.data() + done, entry.size - done);
        done += got > 0 ? static_cast<std::uint64_t>(got) : 0;
    }
    // Reading on to the end makes libzip compare the checksum.
    std::byte beyond;
    if (done != entry.size || zip_fread(file.get(), &beyond, 1) != 0)
        throw damaged(Engine::tr("a file in the archive is damaged"), where_);
    return bytes;
}

} // namespace patchgauge::weights
