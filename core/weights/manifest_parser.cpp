#include "weights/manifest_parser.h"

#include "base/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace patchgauge::weights {
namespace {

using Json = nlohmann::json;

constexpr std::size_t fewestShaDigits = 8;
constexpr std::size_t allShaDigits = 64;

Error invalid(const Sentence& what, const Sentence& where) {
    return {ErrorCode::Corrupt, what, Engine::tr("backbones.json, %1", where),
            Engine::tr("correct the manifest")};
}

LayerSpec parseLayer(const Json& json) {
    return {json.at("name").get<std::string>(), json.at("channels").get<int>(),
            json.at("stride").get<int>()};
}

WeightsFile parseFile(const Json& json) {
    return {json.at("name").get<std::string>(), json.at("sha256").get<std::string>()};
}

std::array<float, 3> parseChannels(const Json& json, const std::string& id) {
    if (json.size() != 3)
        throw invalid(Engine::tr("mean and deviation have three values each"), id);
    return {json.at(0).get<float>(), json.at(1).get<float>(), json.at(2).get<float>()};
}

BackboneSpec parseBackbone(const Json& json) {
    BackboneSpec spec;
    spec.id = json.at("id").get<std::string>();
    spec.title = json.at("title").get<std::string>();
    spec.family = json.at("family").get<std::string>();
    for (const Json& layer : json.at("layers"))
        spec.layers.push_back(parseLayer(layer));
    spec.mean = parseChannels(json.at("mean"), spec.id);
    spec.deviation = parseChannels(json.at("deviation"), spec.id);
    for (const Json& file : json.at("files"))
        spec.files.push_back(parseFile(file));
    spec.source = json.at("source").get<std::string>();
    spec.instructions = json.at("instructions").get<std::string>();
    spec.licence = json.at("licence").get<std::string>();
    spec.defaultDimensions = json.at("defaultDimensions").get<int>();
    spec.relativeCost = json.value("relativeCost", spec.relativeCost);
    return spec;
}

bool isShaPrefix(const std::string& text) {
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() >= fewestShaDigits && text.size() <= allShaDigits &&
           std::all_of(text.begin(), text.end(), isDigit);
}

/// The id names a folder of the store, so it must be a plain name on every file system.
bool isPlainName(const std::string& id) {
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    return !id.empty() && std::all_of(id.begin(), id.end(), isPlain);
}

void checkLayers(const BackboneSpec& spec) {
    if (spec.layers.empty())
        throw invalid(Engine::tr("there are no layers"), spec.id);
    int totalChannels = 0;
    int finerStride = 1;
    for (const LayerSpec& layer : spec.layers) {
        if (layer.name.empty() || layer.channels < 1)
            throw invalid(Engine::tr("a layer lacks its name or channels"), spec.id);
        if (layer.stride < finerStride || layer.stride % finerStride != 0)
            throw invalid(Engine::tr("strides must be multiples of those before them"), spec.id);
        totalChannels += layer.channels;
        finerStride = layer.stride;
    }
    if (spec.defaultDimensions < 1 || spec.defaultDimensions > totalChannels)
        throw invalid(Engine::tr("the default dimensions exceed the channels"), spec.id);
}

void check(const BackboneSpec& spec) {
    if (!isPlainName(spec.id))
        throw invalid(Engine::tr("an id may hold a-z, 0-9, _ and - only"), "`" + spec.id + "`");
    checkLayers(spec);
    if (!(spec.relativeCost > 0))
        throw invalid(Engine::tr("the relative cost must be above zero"), spec.id);
    for (const float deviation : spec.deviation)
        if (!(deviation > 0))
            throw invalid(Engine::tr("deviations must be above zero"), spec.id);
    if (spec.files.empty())
        throw invalid(Engine::tr("there are no accepted files"), spec.id);
    for (const WeightsFile& file : spec.files)
        if (!isShaPrefix(file.sha256))
            throw invalid(Engine::tr("a SHA-256 has 8 to 64 lower-case digits"), spec.id);
}

} // namespace

Manifest parseManifest(std::string_view json) {
    Manifest manifest;
    try {
        const Json root = Json::parse(json);
        manifest.defaultId = root.at("default").get<std::string>();
        for (const Json& backbone : root.at("backbones"))
            manifest.backbones.push_back(parseBackbone(backbone));
    } catch (const Json::exception& failure) {
        throw invalid(failure.what(), Engine::tr("backbone %1", manifest.backbones.size() + 1));
    }

    std::vector<std::string> ids;
    for (const BackboneSpec& spec : manifest.backbones) {
        check(spec);
        if (std::find(ids.begin(), ids.end(), spec.id) != ids.end())
            throw invalid(Engine::tr("the id appears twice"), spec.id);
        ids.push_back(spec.id);
    }
    if (std::find(ids.begin(), ids.end(), manifest.defaultId) == ids.end())
        throw invalid(Engine::tr("the default is not in the list"), "`" + manifest.defaultId + "`");
    return manifest;
}

} // namespace patchgauge::weights
