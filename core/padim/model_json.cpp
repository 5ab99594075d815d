#include "padim/model_json.h"

#include "base/error.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

namespace patchgauge::padim {

using Json = nlohmann::json;

NLOHMANN_JSON_SERIALIZE_ENUM(Combine, {{Combine::Concat, "concat"}, {Combine::Sum, "sum"}})
NLOHMANN_JSON_SERIALIZE_ENUM(Reduction, {{Reduction::Random, "random"},
                                         {Reduction::Pca, "pca"},
                                         {Reduction::None, "none"}})
NLOHMANN_JSON_SERIALIZE_ENUM(Storage,
                             {{Storage::Float32, "float32"}, {Storage::Float16, "float16"}})

namespace {

Json toJson(Size size) {
    return Json::array({size.width, size.height});
}

Json layoutToJson(const EmbeddingLayout& layout) {
    Json levels = Json::array();
    for (const Level& level : layout.levels) {
        Json segments = Json::array();
        for (const Segment& segment : level.segments)
            segments.push_back({{"layer", segment.layer},
                                {"map", segment.map},
                                {"channels", segment.channels},
                                {"local_average", segment.localAverage},
                                {"margin_cells", segment.marginCells}});
        levels.push_back({{"grid", toJson(level.grid)}, {"segments", std::move(segments)}});
    }
    return levels;
}

Json settingsToJson(const Settings& settings) {
    return {{"layers", settings.layers},
            {"combine", settings.combine},
            {"reduction", settings.reduction},
            {"dims", settings.dimensions},
            {"seed", settings.seed},
            {"local_average", settings.localAverage},
            {"epsilon", settings.regulariser.epsilon},
            {"epsilon_relative", settings.regulariser.relative},
            {"smooth", settings.smoothing}};
}

Json inputToJson(const image::InputSettings& input) {
    return {
        {"resize", toJson(input.resize)}, {"crop", toJson(input.crop)}, {"margin", input.margin}};
}

/// Reads fields and refuses what is absent, of another type or out of range.
class Fields {
public:
    Fields(const Json& json, std::string where) : json_(json), where_(std::move(where)) {}

    Fields at(const char* name) const { return {field(name), where_ + ", " + name}; }
    Fields at(std::size_t i) const { return {json_.at(i), where_ + "[" + std::to_string(i) + "]"}; }
    bool isNull(const char* name) const { return field(name).is_null(); }

    std::size_t count() const {
        if (!json_.is_array())
            throw damaged();
        return json_.size();
    }

    template <typename T>
    T get(const char* name) const {
        try {
            return field(name).get<T>();
        } catch (const Json::exception&) {
            throw at(name).damaged();
        }
    }

    template <typename T>
    T within(const char* name, T low, T high) const {
        const double value = get<double>(name);
        if (!(value >= static_cast<double>(low) && value <= static_cast<double>(high)))
            throw at(name).damaged();
        return get<T>(name);
    }

    Size size(const char* name) const {
        const auto values = get<std::vector<int>>(name);
        if (values.size() != 2 || std::min(values[0], values[1]) < 1 ||
            std::max(values[0], values[1]) > 1'000'000)
            throw at(name).damaged();
        return {values[0], values[1]};
    }

    Error damaged() const {
        return {ErrorCode::Corrupt, "the model file contradicts itself", where_,
                "train the model again, or use a copy of the file"};
    }

private:
    const Json& field(const char* name) const {
        if (!json_.is_object() || !json_.contains(name))
            throw Fields(json_, where_ + ", " + name).damaged();
        return json_[name];
    }

    const Json& json_;
    std::string where_;
};

Settings settingsFrom(const Fields& fields) {
    Settings settings;
    settings.layers = fields.get<std::vector<int>>("layers");
    settings.combine = fields.get<Combine>("combine");
    settings.reduction = fields.get<Reduction>("reduction");
    settings.dimensions = fields.within("dims", 1, 1'000'000);
    settings.seed = fields.get<std::uint64_t>("seed");
    settings.localAverage = fields.get<std::vector<int>>("local_average");
    settings.regulariser.epsilon = fields.within("epsilon", 0.0, 1e9);
    settings.regulariser.relative = fields.get<bool>("epsilon_relative");
    settings.smoothing = fields.within("smooth", 0.0, 1000.0);
    return settings;
}

calibration::Calibration calibrationFrom(const Fields& fields) {
    calibration::Calibration calibration;
    calibration.scores = fields.get<std::vector<float>>("scores");
    if (!fields.isNull("threshold")) {
        calibration.threshold = fields.within("threshold", -1e30F, 1e30F);
        calibration.origin = fields.get<std::string>("threshold_origin");
    }
    if (!fields.isNull("false_alarm"))
        calibration.falseAlarm = fields.within("false_alarm", 0.0, 1.0);
    return calibration;
}

/// Channels as stored: ascending, and among those that the layer has.
std::vector<int> channelsFrom(const Fields& segment, int channelCount) {
    auto channels = segment.get<std::vector<int>>("channels");
    const bool ascending = std::adjacent_find(channels.begin(), channels.end(),
                                              std::greater_equal<>()) == channels.end();
    if (channels.empty() || !ascending || channels.front() < 0 || channels.back() >= channelCount)
        throw segment.damaged();
    return channels;
}

/// But for the channels drawn, a layout follows from the settings, and has to agree with them.
EmbeddingLayout layoutFrom(const Fields& fields, const ModelInfo& info) {
    const weights::BackboneSpec& backbone = weights::backbone(info.backbone.id);
    EmbeddingLayout layout = layoutFor(backbone, info.input, info.settings);
    if (fields.count() != layout.levels.size())
        throw fields.damaged();
    for (std::size_t l = 0; l < layout.levels.size(); ++l) {
        Level& level = layout.levels[l];
        const Fields segments = fields.at(l).at("segments");
        if (fields.at(l).size("grid") != level.grid || segments.count() != level.segments.size())
            throw fields.at(l).damaged();
        for (std::size_t s = 0; s < level.segments.size(); ++s) {
            Segment& segment = level.segments[s];
            const Fields stored = segments.at(s);
            if (stored.get<std::string>("layer") != segment.layer ||
                stored.get<int>("map") != segment.map ||
                stored.get<int>("local_average") != segment.localAverage ||
                stored.get<int>("margin_cells") != segment.marginCells)
                throw stored.damaged();
            const int position = info.settings.layers[static_cast<std::size_t>(segment.map)] - 1;
            segment.channels =
                channelsFrom(stored, backbone.layers[static_cast<std::size_t>(position)].channels);
        }
    }
    return layout;
}

} // namespace

Json toJson(const calibration::Calibration& calibration) {
    Json json{{"scores", calibration.scores},
              {"threshold", nullptr},
              {"threshold_origin", nullptr},
              {"false_alarm", nullptr}};
    if (calibration.threshold) {
        json["threshold"] = *calibration.threshold;
        json["threshold_origin"] = calibration.origin;
    }
    if (calibration.falseAlarm)
        json["false_alarm"] = *calibration.falseAlarm;
    return json;
}

Json provenanceToJson(const ModelInfo& info, const EmbeddingLayout& layout) {
    Json images = Json::array();
    for (const TrainingImage& image : info.images)
        images.push_back(image.sha256);
    return {{"backbone", info.backbone.id},     {"weights_sha256", info.backbone.weightsSha256},
            {"input", inputToJson(info.input)}, {"settings", settingsToJson(info.settings)},
            {"levels", layoutToJson(layout)},   {"store", info.storage},
            {"images", std::move(images)}};
}

Json toJson(const ModelInfo& info, const EmbeddingLayout& layout) {
    Json images = Json::array();
    for (const TrainingImage& image : info.images)
        images.push_back({{"path", image.path},
                          {"sha256", image.sha256},
                          {"width", image.size.width},
                          {"height", image.size.height}});
    return {{"backbone",
             {{"id", info.backbone.id},
              {"weights_file", info.backbone.weightsFile},
              {"weights_sha256", info.backbone.weightsSha256},
              {"weights_known", info.backbone.weightsKnown},
              {"execution", info.backbone.execution}}},
            {"input", inputToJson(info.input)},
            {"settings", settingsToJson(info.settings)},
            {"levels", layoutToJson(layout)},
            {"store", info.storage},
            {"images", std::move(images)},
            {"calibration", toJson(info.calibration)},
            {"warnings", info.warnings},
            {"software_version", info.softwareVersion},
            {"created", info.created}};
}

void fromJson(const Json& json, const std::string& where, ModelInfo& info,
              EmbeddingLayout& layout) {
    const Fields fields(json, where);
    const Fields backbone = fields.at("backbone");
    info.backbone = {backbone.get<std::string>("id"), backbone.get<std::string>("weights_file"),
                     backbone.get<std::string>("weights_sha256"),
                     backbone.get<bool>("weights_known"), backbone.get<std::string>("execution")};
    const Fields input = fields.at("input");
    info.input = {input.size("resize"), input.size("crop"), input.within("margin", 0, 4096)};
    info.settings = settingsFrom(fields.at("settings"));
    info.storage = fields.get<Storage>("store");
    const Fields images = fields.at("images");
    for (std::size_t i = 0; i < images.count(); ++i) {
        const Fields image = images.at(i);
        info.images.push_back(
            {image.get<std::string>("path"), image.get<std::string>("sha256"),
             Size{image.within("width", 1, 1'000'000), image.within("height", 1, 1'000'000)}});
    }
    if (info.images.empty())
        throw images.damaged();
    info.calibration = calibrationFrom(fields.at("calibration"));
    info.warnings = fields.get<std::vector<std::string>>("warnings");
    info.softwareVersion = fields.get<std::string>("software_version");
    info.created = fields.get<std::string>("created");
    layout = layoutFrom(fields.at("levels"), info);
}

} // namespace patchgauge::padim
