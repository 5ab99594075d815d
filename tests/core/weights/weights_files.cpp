#include "weights_files.h"

#include "base/files.h"

#include <QtDebug>
#include <zip.h>

#include <algorithm>
#include <stdexcept>

namespace patchgauge::test {
namespace {

const std::vector<float> smallNumbers{0.5F, 1.5F, 2.5F, 3.5F, 4.5F, 5.5F};

std::string smallRoot() {
    return pickle::orderedDict(
        {{"w", pickle::tensor(pickle::storage("FloatStorage", "0", 6), 0, {2, 3}, {3, 1})}});
}

std::string joined(const std::vector<std::string>& parts) {
    std::string all;
    for (const std::string& part : parts)
        all += part;
    return all;
}

} // namespace

std::string safetensorsFile(const std::string& header, const std::string& data) {
    return bytesOf(static_cast<std::uint64_t>(header.size())) + header + data;
}

namespace pickle {

std::string global(const std::string& moduleAndName) {
    std::string lines = "c" + moduleAndName + "\n";
    lines[lines.find(' ')] = '\n';
    return lines;
}

std::string text(const std::string& value) {
    return "X" + bytesOf(static_cast<std::uint32_t>(value.size())) + value;
}

std::string integer(std::int64_t value) {
    return "\x8A\x08" + bytesOf(value);
}

std::string tuple(const std::vector<std::string>& items) {
    return "(" + joined(items) + "t";
}

std::string integers(const std::vector<std::int64_t>& values) {
    std::vector<std::string> items(values.size());
    std::transform(values.begin(), values.end(), items.begin(), integer);
    return tuple(items);
}

std::string list(const std::vector<std::string>& items) {
    return "](" + joined(items) + "e";
}

std::string dict(const std::vector<std::pair<std::string, std::string>>& items) {
    std::string filled = "}(";
    for (const auto& [key, value] : items)
        filled += text(key) + value;
    return filled + "u";
}

std::string call(const std::string& moduleAndName, const std::string& arguments) {
    return global(moduleAndName) + arguments + "R";
}

std::string orderedDict(const std::vector<std::pair<std::string, std::string>>& items) {
    std::string filled = call("collections OrderedDict", ")");
    for (const auto& [key, value] : items)
        filled += text(key) + value + "s";
    return filled;
}

std::string storage(const std::string& className, const std::string& key, std::int64_t count) {
    return tuple({text("storage"), global("torch " + className), text(key), text("cpu"),
                  integer(count)}) +
           "Q";
}

std::string tensor(const std::string& storage, std::int64_t offset,
                   const std::vector<std::int64_t>& shape,
                   const std::vector<std::int64_t>& strides) {
    return call("torch._utils _rebuild_tensor_v2",
                tuple({storage, integer(offset), integers(shape), integers(strides), "\x89",
                       call("collections OrderedDict", ")")}));
}

std::string whole(const std::string& instructions) {
    return "\x80\x02" + instructions + ".";
}

} // namespace pickle

const std::vector<NumberSample>& numberSamples() {
    static const std::vector<NumberSample> samples{
        {"F64", "DoubleStorage", bytesOf<double>({-0.1, 1e10}), {-0.1F, 1e10F}},
        {"F32", "FloatStorage", bytesOf<float>({-0.1F, 3e-39F}), {-0.1F, 3e-39F}},
        {"F16", "HalfStorage", bytesOf<std::uint16_t>({0x3C00, 0xC100}), {1.0F, -2.5F}},
        {"BF16", "BFloat16Storage", bytesOf<std::uint16_t>({0x3F80, 0xC020}), {1.0F, -2.5F}},
        {"I64", "LongStorage", bytesOf<std::int64_t>({-7, 1'000'000}), {-7.0F, 1e6F}},
        {"I32", "IntStorage", bytesOf<std::int32_t>({-7, 1'000'000}), {-7.0F, 1e6F}},
        {"I16", "ShortStorage", bytesOf<std::int16_t>({-7, 30'000}), {-7.0F, 3e4F}},
        {"I8", "CharStorage", bytesOf<std::int8_t>({-7, 100}), {-7.0F, 100.0F}},
        {"U8", "ByteStorage", bytesOf<std::uint8_t>({7, 250}), {7.0F, 250.0F}},
        {"BOOL", "BoolStorage", bytesOf<std::uint8_t>({0, 1}), {0.0F, 1.0F}},
    };
    return samples;
}

std::string legacyFile(const std::string& root, const std::vector<StoredNumbers>& storages) {
    const std::string magic = "\x8A\x0A\x6C\xFC\x9C\x46\xF9\x20\x6A\xA8\x50\x19";
    std::vector<std::string> keys;
    std::string contents;
    for (const StoredNumbers& storage : storages) {
        keys.push_back(pickle::text(storage.key));
        contents += bytesOf(storage.count) + storage.bytes;
    }
    return pickle::whole(magic) + pickle::whole(pickle::integer(1001)) +
           pickle::whole(pickle::dict(
               {{"protocol_version", pickle::integer(1001)}, {"little_endian", "\x88"}})) +
           pickle::whole(root) + pickle::whole(pickle::list(keys)) + contents;
}

std::string zipFile(const ZipEntries& entries, bool compressed) {
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, content] : entries) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                                 compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("the test's archive could not be written");

    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

std::string torchArchive(const std::string& root, const std::vector<StoredNumbers>& storages,
                         const ZipEntries& others) {
    ZipEntries entries{{"small/data.pkl", pickle::whole(root)}, {"small/version", "3\n"}};
    for (const StoredNumbers& storage : storages)
        entries.emplace_back("small/data/" + storage.key, storage.bytes);
    entries.insert(entries.end(), others.begin(), others.end());
    return zipFile(entries, false);
}

std::string smallSafetensors() {
    return safetensorsFile(R"({"w":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}})",
                           bytesOf(smallNumbers));
}

std::string smallLegacyFile() {
    return legacyFile(smallRoot(), {{"0", 6, bytesOf(smallNumbers)}});
}

std::string smallTorchArchive() {
    return torchArchive(smallRoot(), {{"0", 6, bytesOf(smallNumbers)}});
}

void writeFile(const std::filesystem::path& file, const std::string& bytes) {
    writeAtomically(file, bytes.data(), bytes.size());
}

bool failsWith(ErrorCode code, const std::string& text, const std::function<void()>& call) {
    try {
        call();
    } catch (const Error& error) {
        const bool asExpected =
            error.code() == code && std::string(error.what()).find(text) != std::string::npos;
        if (!asExpected)
            qWarning("threw code %d: %s", static_cast<int>(error.code()), error.what());
        return asExpected;
    }
    qWarning("threw nothing");
    return false;
}

} // namespace patchgauge::test
