#include "weights/reader.h"

#include "base/files.h"
#include "base/platform.h"
#include "weights/formats.h"

namespace patchgauge::weights {
namespace {

constexpr std::size_t shortestFile = 16;
constexpr std::size_t safetensorsBrace = 8; // the header follows its 64-bit length

} // namespace

StateDict readStateDict(Bytes bytes, const std::string& where) {
    if (bytes.size() < shortestFile)
        throw damaged(Engine::tr("the file is empty or cut off"), where);
    if (looksLikeZip(bytes))
        return readTorchArchive(bytes, where);
    if (looksLikeLegacyPickle(bytes))
        return readLegacyPickle(bytes, where);
    if (bytes[safetensorsBrace] == std::byte{'{'})
        return readSafetensors(bytes, where);
    throw refused(Engine::tr("this is not a weights file"), where);
}

StateDict readStateDict(const std::filesystem::path& file) {
    const auto mapped = platform::mapFile(file);
    return readStateDict(Bytes(mapped->data(), mapped->size()), toUtf8(file));
}

} // namespace patchgauge::weights
