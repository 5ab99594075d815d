#include "weights/formats.h"
#include "weights/pickle_machine.h"
#include "weights/torch_state_dict.h"

#include <algorithm>
#include <array>
#include <map>

namespace patchgauge::weights {
namespace {

// The pickle (protocol 2) of the 80-bit integer that PyTorch puts in front.
constexpr std::array<unsigned char, 15> magicPickle{0x80, 0x02, 0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46,
                                                    0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19, 0x2E};
constexpr std::int64_t formatVersion = 1001;

class LegacyFile {
public:
    LegacyFile(Bytes bytes, const std::string& where)
        : size_(bytes.size()), where_(where), input_(bytes, where), objects_(heap_, where) {}

    StateDict read() {
        input_.take(magicPickle.size());
        checkVersion(nextPickle());
        checkByteOrder(nextPickle());
        const PickleValue root = nextPickle();
        readStorages(nextPickle());
        return assembleStateDict(
            root, [this](const StorageRef& storage) { return bytesOf(storage); }, size_, where_);
    }

private:
    PickleValue nextPickle() { return PickleMachine(input_, heap_, objects_).run(); }

    void checkVersion(const PickleValue& version) const {
        if (require<std::int64_t>(version, "a format version", where_) != formatVersion)
            throw refused(Engine::tr("the file has an unknown version of PyTorch's format"),
                          where_);
    }

    void checkByteOrder(const PickleValue& system) const {
        const auto* facts = require<PickleDict*>(system, "the facts of a system", where_);
        const PickleValue* littleEndian = find(*facts, "little_endian");
        if (!littleEndian || !require<bool>(*littleEndian, "a byte order", where_))
            throw refused(Engine::tr("the file was written on a big-endian system"), where_);
    }

    /// The storages follow in the order of their keys, each behind its size.
    void readStorages(const PickleValue& keys) {
        for (const PickleValue& item :
             require<PickleList*>(keys, "a list of storages", where_)->items) {
            const auto key = require<std::string_view>(item, "a storage's key", where_);
            const StorageRef* storage = objects_.storage(key);
            if (!storage)
                throw damaged(Engine::tr("a storage belongs to no tensor"), where_);
            if (input_.read<std::uint64_t>() != storage->count)
                throw damaged(Engine::tr("a storage has another size than its tensors say"),
                              where_);
            const std::uint64_t width = byteWidth(storage->type);
            if (storage->count > input_.remaining() / width)
                throw damaged(Engine::tr("the file is cut off"), where_);
            content_[storage] = input_.take(storage->count * width);
        }
    }

    Bytes bytesOf(const StorageRef& storage) const {
        const auto found = content_.find(&storage);
        if (found == content_.end())
            throw damaged(Engine::tr("a storage is missing"), where_);
        return found->second;
    }

    std::uint64_t size_;
    std::string where_;
    ByteReader input_;
    PickleHeap heap_;
    TorchObjects objects_;
    std::map<const StorageRef*, Bytes> content_;
};

} // namespace

bool looksLikeLegacyPickle(Bytes bytes) {
    return bytes.size() >= magicPickle.size() &&
           std::equal(magicPickle.begin(), magicPickle.end(), bytes.begin(),
                      [](unsigned char a, std::byte b) { return std::byte{a} == b; });
}

StateDict readLegacyPickle(Bytes bytes, const std::string& where) {
    return LegacyFile(bytes, where).read();
}

} // namespace patchgauge::weights
