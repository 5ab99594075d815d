#include "weights/store.h"

#include "base/error.h"
#include "base/files.h"
#include "base/platform.h"
#include "base/sha256.h"
#include "weights/formats.h"
#include "weights/unpack.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <system_error>

namespace fs = std::filesystem;

namespace patchgauge::weights {
namespace {

/// What stands in `<id>/installed.json`. Writing it is the step that makes an import valid.
struct Record {
    std::string fileName;
    std::string sha256;
};

constexpr const char* recordName = "installed.json";

/// A missing or unusable record means that nothing is installed: importing again mends it.
std::optional<Record> readRecord(const fs::path& folder) {
    try {
        const std::vector<unsigned char> bytes = readFile(folder / recordName);
        const nlohmann::json json = nlohmann::json::parse(bytes);
        Record record{json.at("file").get<std::string>(), json.at("sha256").get<std::string>()};
        const bool isPlainName = fromUtf8(record.fileName).filename() == fromUtf8(record.fileName);
        return isPlainName ? std::optional(std::move(record)) : std::nullopt;
    } catch (const Error&) {
        return std::nullopt;
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

void writeRecord(const fs::path& folder, const Record& record) {
    const nlohmann::json json{{"file", record.fileName}, {"sha256", record.sha256}};
    const std::string text = json.dump(4) + "\n";
    writeAtomically(folder / recordName, text.data(), text.size());
}

/// The record is JSON and so holds UTF-8 only, which a file's name need not be.
fs::path recordable(const fs::path& name) {
    const nlohmann::json text = toUtf8(name);
    const auto replace = nlohmann::json::error_handler_t::replace;
    const std::string valid = text.dump(-1, ' ', false, replace);
    return fromUtf8(nlohmann::json::parse(valid).get<std::string>());
}

/// Other weights under a name that is in use get one of their own, so that the file which the
/// record names keeps its content until the record changes.
fs::path freeName(const fs::path& wanted, const std::string& sha256,
                  const std::optional<InstalledBackbone>& installed) {
    constexpr std::size_t digits = 8;
    const bool taken =
        installed && installed->file.filename() == wanted && installed->sha256 != sha256;
    if (!taken && wanted != recordName)
        return wanted;
    fs::path name = wanted.stem();
    name += "-" + sha256.substr(0, digits);
    name += wanted.extension();
    return name;
}

} // namespace

Store::Store(fs::path dataDirectory) : folder_(std::move(dataDirectory)) {
    folder_ /= "backbones";
}

std::optional<InstalledBackbone> Store::find(const std::string& id) const {
    const BackboneSpec& spec = backbone(id);
    const fs::path folder = folder_ / id;
    const std::optional<Record> record = readRecord(folder);
    if (!record)
        return std::nullopt;
    const fs::path file = folder / fromUtf8(record->fileName);
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored))
        return std::nullopt;
    return InstalledBackbone{id, file, record->sha256, isKnown(spec, record->sha256)};
}

InstalledBackbone Store::require(const std::string& id) const {
    if (std::optional<InstalledBackbone> installed = find(id))
        return *std::move(installed);
    throw Error(ErrorCode::NotFound, Engine::tr("the backbone is not installed"), id,
                backbone(id).instructions);
}

InstalledBackbone Store::import(const fs::path& file, const std::string& id) const {
    const BackboneSpec& spec = backbone(id);
    const std::string where = toUtf8(file);
    const auto mapped = platform::mapFile(file);
    const Bytes whole(mapped->data(), mapped->size());
    const std::optional<UnpackedFile> unpacked = unpackWeights(whole, where);
    const Bytes content = unpacked ? Bytes(unpacked->bytes) : whole;
    readStateDict(content, where);

    const std::string sha256 = patchgauge::sha256(content.data(), content.size());
    const std::optional<InstalledBackbone> replaced = find(id);
    const fs::path name =
        freeName(recordable(unpacked ? unpacked->name : file.filename()), sha256, replaced);
    const fs::path folder = folder_ / id;
    writeAtomically(folder / name, content.data(), content.size());
    writeRecord(folder, {toUtf8(name), sha256});
    if (replaced && replaced->file != folder / name) {
        std::error_code ignored; // what stays behind is only dead weight
        fs::remove(replaced->file, ignored);
    }
    return {id, folder / name, sha256, isKnown(spec, sha256)};
}

bool isKnown(const BackboneSpec& spec, const std::string& sha256) {
    return std::any_of(spec.files.begin(), spec.files.end(),
                       [&](const WeightsFile& file) { return sha256.starts_with(file.sha256); });
}

} // namespace patchgauge::weights
