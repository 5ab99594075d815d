#pragma once

#include "base/error.h"
#include "weights/byte_reader.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace patchgauge::test {

/// The bytes of a number as a little-endian machine stores it.
template <typename Number>
std::string bytesOf(Number value) {
    return {reinterpret_cast<const char*>(&value), sizeof(Number)};
}

template <typename Number>
std::string bytesOf(const std::vector<Number>& values) {
    std::string bytes;
    for (const Number value : values)
        bytes += bytesOf(value);
    return bytes;
}

inline weights::Bytes view(const std::string& text) {
    return {reinterpret_cast<const std::byte*>(text.data()), text.size()};
}

std::string safetensorsFile(const std::string& header, const std::string& data);

/// Instructions of a pickle, one after the other, without memo and framing.
namespace pickle {

std::string global(const std::string& moduleAndName); ///< "module name"
std::string text(const std::string& value);
std::string integer(std::int64_t value);
std::string tuple(const std::vector<std::string>& items);
std::string integers(const std::vector<std::int64_t>& values); ///< a tuple
std::string list(const std::vector<std::string>& items);
std::string dict(const std::vector<std::pair<std::string, std::string>>& items); ///< by text
std::string call(const std::string& moduleAndName, const std::string& arguments);
std::string orderedDict(const std::vector<std::pair<std::string, std::string>>& items);
std::string storage(const std::string& className, const std::string& key, std::int64_t count);
std::string tensor(const std::string& storage, std::int64_t offset,
                   const std::vector<std::int64_t>& shape,
                   const std::vector<std::int64_t>& strides);

/// Protocol 2 in front, STOP behind.
std::string whole(const std::string& instructions);

} // namespace pickle

/// Two numbers of every type, as the formats name and store it, and what they are.
struct NumberSample {
    const char* safetensorsType;
    const char* storageClass;
    std::string bytes;
    std::vector<float> values;
};

const std::vector<NumberSample>& numberSamples();

/// A storage's key, the count of its numbers and their bytes.
struct StoredNumbers {
    std::string key;
    std::int64_t count;
    std::string bytes;
};

/// What torch.save() wrote before PyTorch 1.6; `root` without protocol and STOP.
std::string legacyFile(const std::string& root, const std::vector<StoredNumbers>& storages);

using ZipEntries = std::vector<std::pair<std::string, std::string>>;

std::string zipFile(const ZipEntries& entries, bool compressed);

/// What torch.save() writes today.
std::string torchArchive(const std::string& root, const std::vector<StoredNumbers>& storages,
                         const ZipEntries& others = {});

/// Six float32 numbers, 0.5 1.5 … 5.5, as the tensor `w` of 2 × 3, in each format.
std::string smallSafetensors();
std::string smallLegacyFile();
std::string smallTorchArchive();

void writeFile(const std::filesystem::path& file, const std::string& bytes);

/// Whether the call throws an Error of this code whose message holds the text; prints what it did
/// instead.
bool failsWith(ErrorCode code, const std::string& text, const std::function<void()>& call);

} // namespace patchgauge::test
