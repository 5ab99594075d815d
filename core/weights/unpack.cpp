#include "weights/unpack.h"

#include "base/files.h"
#include "weights/formats.h"
#include "weights/zip_archive.h"

namespace patchgauge::weights {
namespace {

constexpr std::uint64_t largestFile = std::uint64_t{2} << 30;

} // namespace

std::optional<UnpackedFile> unpackWeights(Bytes bytes, const std::string& where) {
    if (!looksLikeZip(bytes))
        return std::nullopt;
    const ZipArchive archive(bytes, where);
    const std::pair<const std::string, ZipEntry>* weights = nullptr;
    int found = 0;
    for (const auto& entry : archive.entries()) {
        if (entry.first.ends_with("/data.pkl"))
            return std::nullopt;
        if (entry.first.ends_with(".pth")) {
            weights = &entry;
            ++found;
        }
    }
    if (found != 1)
        throw refused(Engine::tr("the archive holds %1 .pth files where one is expected", found),
                      where);
    if (weights->second.size > largestFile)
        throw refused(Engine::tr("the weights in the archive are larger than 2 GiB"), where);
    return UnpackedFile{fromUtf8(weights->first).filename(), archive.read(weights->second)};
}

} // namespace patchgauge::weights
