#include "weights/formats.h"
#include "weights/pickle_machine.h"
#include "weights/torch_state_dict.h"
#include "weights/zip_archive.h"

#include <algorithm>
#include <map>

namespace patchgauge::weights {
namespace {

class TorchArchive {
public:
    TorchArchive(Bytes bytes, const std::string& where)
        : size_(bytes.size()), where_(where), archive_(bytes, where), prefix_(findPrefix()) {
        checkSizes();
        refuseCode();
        checkByteOrder();
    }

    StateDict read() {
        const std::vector<std::byte> pickle = archive_.read(*entry("data.pkl"));
        ByteReader input(pickle, where_);
        PickleHeap heap;
        TorchObjects objects(heap, where_);
        const PickleValue root = PickleMachine(input, heap, objects).run();
        return assembleStateDict(
            root, [this](const StorageRef& storage) { return bytesOf(storage); }, size_, where_);
    }

private:
    /// The one top folder, with its slash.
    std::string findPrefix() const {
        for (const auto& [name, entry] : archive_.entries()) {
            const std::size_t slash = name.find('/');
            if (slash != std::string::npos && name.substr(slash + 1) == "data.pkl")
                return name.substr(0, slash + 1);
        }
        throw refused(Engine::tr("the archive is not one that PyTorch writes"), where_);
    }

    const ZipEntry* entry(const std::string& name) const {
        const auto found = archive_.entries().find(prefix_ + name);
        return found == archive_.entries().end() ? nullptr : &found->second;
    }

    /// PyTorch stores files side by side without compressing them, so together they are smaller
    /// than the archive; that bounds all that is read below.
    void checkSizes() const {
        std::uint64_t left = size_;
        for (const auto& [name, entry] : archive_.entries()) {
            if (entry.compressed)
                throw refused(Engine::tr("the archive is compressed"), where_);
            if (entry.size > left)
                throw damaged(Engine::tr("the archive's files overlap"), where_);
            left -= entry.size;
        }
    }

    void refuseCode() const {
        const std::string folder = prefix_ + "code/";
        const auto& entries = archive_.entries();
        const bool hasCode = std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
            return entry.first.starts_with(folder);
        });
        if (hasCode || entry("constants.pkl"))
            throw refused(Engine::tr("this is a TorchScript archive, which carries code"), where_);
    }

    void checkByteOrder() const {
        const ZipEntry* order = entry("byteorder");
        if (!order)
            return;
        const std::vector<std::byte> bytes = archive_.read(*order);
        if (ByteReader(bytes, where_).text(bytes.size()) != "little")
            throw refused(Engine::tr("the file was written on a big-endian system"), where_);
    }

    Bytes bytesOf(const StorageRef& storage) {
        const auto known = content_.find(&storage);
        if (known != content_.end())
            return known->second;
        const ZipEntry* file = entry("data/" + std::string(storage.key));
        if (!file)
            throw damaged(Engine::tr("a storage is missing"), where_);
        const std::uint64_t width = byteWidth(storage.type);
        if (file->size % width != 0 || file->size / width != storage.count)
            throw damaged(Engine::tr("a storage has another size than its tensors say"), where_);
        return content_.try_emplace(&storage, archive_.read(*file)).first->second;
    }

    std::uint64_t size_;
    std::string where_;
    ZipArchive archive_;
    std::string prefix_;
    std::map<const StorageRef*, std::vector<std::byte>> content_;
};

} // namespace

bool looksLikeZip(Bytes bytes) {
    return bytes.size() >= 2 && bytes[0] == std::byte{'P'} && bytes[1] == std::byte{'K'};
}

StateDict readTorchArchive(Bytes bytes, const std::string& where) {
    return TorchArchive(bytes, where).read();
}

} // namespace patchgauge::weights
