#include "weights/safetensors.h"

#include "weights/formats.h"
#include "weights/strided_view.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <ostream>
#include <set>
#include <tuple>

namespace patchgauge::weights {
namespace {

using Json = nlohmann::json;

constexpr std::uint64_t longestHeader = 100'000'000; // the format's own limit
constexpr const char* metadataName = "__metadata__";
constexpr int deepestHeader = 3; // the list in a tensor in the header

/// Refuses while parsing what the parser itself would let pass: names that appear twice, of which
/// it would keep the last, and nesting without end.
class HeaderGuard {
public:
    explicit HeaderGuard(const std::string& where) : where_(where) {}

    bool operator()(int depth, Json::parse_event_t event, const Json& parsed) {
        if (depth > deepestHeader)
            throw damaged(Engine::tr("the header is nested too deeply"), where_);
        if (event == Json::parse_event_t::object_start)
            names_.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            names_.pop_back();
        else if (event == Json::parse_event_t::key &&
                 !names_.back().insert(parsed.get<std::string>()).second)
            throw damaged(Engine::tr("a name appears twice"),
                          where_ + ", " + shown(parsed.get_ref<const std::string&>()));
        return true;
    }

private:
    const std::string& where_;
    std::vector<std::set<std::string>> names_;
};

Json parseHeader(std::string_view text, const std::string& where) {
    try {
        Json header = Json::parse(text, HeaderGuard(where));
        if (header.is_object())
            return header;
    } catch (const Json::exception&) {
        throw damaged(Engine::tr("the header is not valid JSON"), where);
    }
    throw damaged(Engine::tr("the header is not a JSON object"), where);
}

std::uint64_t unsignedNumber(const Json& json, const std::string& where) {
    if (!json.is_number_unsigned())
        throw damaged(Engine::tr("a shape or offset is not a whole number"), where);
    return json.get<std::uint64_t>();
}

const Json& field(const Json& tensor, const char* name, const std::string& where) {
    const auto found = tensor.find(name);
    if (!tensor.is_object() || found == tensor.end())
        throw damaged(Engine::tr("there is no `%1`", name), where);
    return *found;
}

SafetensorsTensor parseTensor(const std::string& name, const Json& json, Bytes data,
                              const std::string& fileWhere) {
    const std::string where = fileWhere + ", tensor " + shown(name);
    const Json& typeName = field(json, "dtype", where);
    const std::optional<DataType> type =
        typeName.is_string() ? dataTypeOfSafetensors(typeName.get_ref<const std::string&>())
                             : std::nullopt;
    if (!type)
        throw refused(Engine::tr("the number type %1 is not known", shown(typeName.dump())), where);

    const Json& offsets = field(json, "data_offsets", where);
    const Json& shape = field(json, "shape", where);
    if (!offsets.is_array() || offsets.size() != 2 || !shape.is_array())
        throw damaged(Engine::tr("shape or offsets are malformed"), where);
    const std::uint64_t begin = unsignedNumber(offsets[0], where);
    const std::uint64_t end = unsignedNumber(offsets[1], where);
    if (begin > end || end > data.size())
        throw damaged(Engine::tr("the tensor lies outside the file, which may be cut off"), where);
    SafetensorsTensor tensor{name, *type, {}, data.subspan(begin, end - begin)};
    for (const Json& extent : shape)
        tensor.shape.push_back(static_cast<std::int64_t>(unsignedNumber(extent, where)));
    const std::uint64_t width = byteWidth(*type);
    const std::uint64_t count = (end - begin) / width;
    if ((end - begin) % width != 0 || elementCount(tensor.shape, count) != count)
        throw damaged(Engine::tr("shape and offsets don't agree"), where);
    return tensor;
}

std::map<std::string, std::string> parseMetadata(const Json& header, const std::string& where) {
    std::map<std::string, std::string> metadata;
    const auto found = header.find(metadataName);
    if (found == header.end())
        return metadata;
    if (!found->is_object())
        throw damaged(Engine::tr("the metadata are not names with text"), where);
    for (const auto& [name, value] : found->items()) {
        if (!value.is_string())
            throw damaged(Engine::tr("the metadata hold something other than text"), where);
        metadata[name] = value.get<std::string>();
    }
    return metadata;
}

/// The format wants the tensors to lie side by side, without gaps or overlaps, to the file's end.
void sortAndCheckLayout(std::vector<SafetensorsTensor>& tensors, Bytes data,
                        const std::string& where) {
    std::sort(tensors.begin(), tensors.end(),
              [](const SafetensorsTensor& a, const SafetensorsTensor& b) {
                  return std::tuple(a.bytes.data(), a.bytes.size()) <
                         std::tuple(b.bytes.data(), b.bytes.size());
              });
    const std::byte* expected = data.data();
    for (const SafetensorsTensor& tensor : tensors) {
        if (tensor.bytes.data() != expected)
            throw damaged(Engine::tr("tensors overlap or leave a gap"),
                          where + ", tensor " + shown(tensor.name));
        expected += tensor.bytes.size();
    }
    if (expected != data.data() + data.size())
        throw damaged(Engine::tr("bytes are left over behind the last tensor"), where);
}

} // namespace

Safetensors parseSafetensors(Bytes bytes, const std::string& where) {
    ByteReader reader(bytes, where);
    const auto headerSize = reader.read<std::uint64_t>();
    if (headerSize > longestHeader)
        throw damaged(Engine::tr("the header is longer than the format allows"), where);
    const Json header = parseHeader(reader.text(headerSize), where);
    const Bytes data = reader.take(reader.remaining());

    Safetensors content;
    content.metadata = parseMetadata(header, where);
    for (const auto& [name, json] : header.items())
        if (name != metadataName)
            content.tensors.push_back(parseTensor(name, json, data, where));
    sortAndCheckLayout(content.tensors, data, where);
    return content;
}

void writeSafetensors(std::ostream& stream, const std::map<std::string, std::string>& metadata,
                      const std::vector<SafetensorsTensor>& tensors) {
    Json header{{metadataName, metadata}};
    std::uint64_t offset = 0;
    for (const SafetensorsTensor& tensor : tensors) {
        header[tensor.name] = {{"dtype", safetensorsName(tensor.type)},
                               {"shape", tensor.shape},
                               {"data_offsets", {offset, offset + tensor.bytes.size()}}};
        offset += tensor.bytes.size();
    }
    // Text that came from file names need not be valid UTF-8, which JSON must be.
    std::string text = header.dump(-1, ' ', false, Json::error_handler_t::replace);
    constexpr std::size_t alignment = 64;
    const std::size_t lengthSize = sizeof(std::uint64_t);
    const std::size_t padding = (alignment - (lengthSize + text.size()) % alignment) % alignment;
    text.append(padding, ' ');
    const std::uint64_t length = text.size();
    stream.write(reinterpret_cast<const char*>(&length), sizeof(length));
    stream << text;
    for (const SafetensorsTensor& tensor : tensors)
        stream.write(reinterpret_cast<const char*>(tensor.bytes.data()),
                     static_cast<std::streamsize>(tensor.bytes.size()));
}

StateDict readSafetensors(Bytes bytes, const std::string& where) {
    Safetensors content = parseSafetensors(bytes, where);
    if (content.tensors.empty())
        throw refused(Engine::tr("there are no tensors in it"), where);
    StateDict dict;
    for (SafetensorsTensor& stored : content.tensors) {
        Tensor& tensor = dict[stored.name];
        tensor.shape = std::move(stored.shape);
        tensor.values.resize(stored.bytes.size() / byteWidth(stored.type));
        toFloat(stored.type, stored.bytes.data(), tensor.values.size(), tensor.values.data());
    }
    return dict;
}

} // namespace patchgauge::weights
