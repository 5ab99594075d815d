#include "detector/model_json.h"

#include "base/error.h"
#include "base/sha256.h"
#include "detector/alignment_json.h"
#include "detector/calibration_json.h"
#include "detector/json_fields.h"
#include "detector/region_json.h"
#include "detector/release_json.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

namespace patchgauge::detector {

using Json = nlohmann::json;

NLOHMANN_JSON_SERIALIZE_ENUM(Combine, {{Combine::Concat, "concat"}, {Combine::Sum, "sum"}})
NLOHMANN_JSON_SERIALIZE_ENUM(Reduction, {{Reduction::Random, "random"},
                                         {Reduction::Pca, "pca"},
                                         {Reduction::None, "none"}})
NLOHMANN_JSON_SERIALIZE_ENUM(ImageScore,
                             {{ImageScore::Maximum, "max"}, {ImageScore::TopPercent, "top1"}})
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

/// Names of what later versions added stay away where the value is the one that files of version 1
/// mean, so that a model keeps its identity.
Json settingsToJson(const Settings& settings) {
    Json json{{"layers", settings.layers},
              {"combine", settings.combine},
              {"reduction", settings.reduction},
              {"dims", settings.dimensions},
              {"seed", settings.seed},
              {"local_average", settings.localAverage},
              {"epsilon", settings.regulariser.epsilon},
              {"epsilon_relative", settings.regulariser.relative},
              {"smooth", settings.smoothing}};
    const Settings first;
    if (settings.method != first.method)
        json["method"] = name(settings.method);
    if (settings.imageScore != first.imageScore)
        json["image_score"] = settings.imageScore;
    if (settings.method == Method::Spade)
        json["neighbours"] = settings.neighbours;
    if (settings.method == Method::PatchCore)
        json["coreset"] = settings.coreset;
    return json;
}

Json inputToJson(const image::InputSettings& input) {
    return {
        {"resize", toJson(input.resize)}, {"crop", toJson(input.crop)}, {"margin", input.margin}};
}

Settings settingsFrom(const JsonFields& fields) {
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
    if (fields.has("method")) {
        const auto method = methodNamed(fields.get<std::string>("method"));
        if (!method)
            throw Error(ErrorCode::Unsupported, Engine::tr("the model's method is not known"),
                        fields.get<std::string>("method"),
                        Engine::tr("install a later version of PatchGauge"));
        settings.method = *method;
    }
    if (fields.has("image_score"))
        settings.imageScore = fields.get<ImageScore>("image_score");
    if (fields.has("neighbours"))
        settings.neighbours = fields.within("neighbours", 1, 1'000'000);
    if (fields.has("coreset"))
        settings.coreset = fields.within("coreset", 0.0, 1.0);
    return settings;
}

std::optional<image::Appearance> appearanceFrom(const JsonFields& fields) {
    if (!fields.has("brightness"))
        return std::nullopt;
    return image::Appearance{fields.within("brightness", 0.0F, 1.0F),
                             fields.within("sharpness", 0.0F, 1e9F)};
}

Json acceptanceToJson(const Acceptance& acceptance) {
    Json json{{"millimetres_per_pixel", nullptr}, {"smallest_area", acceptance.smallestArea}};
    if (acceptance.millimetresPerPixel)
        json["millimetres_per_pixel"] = *acceptance.millimetresPerPixel;
    return json;
}

Acceptance acceptanceFrom(const JsonFields& fields) {
    Acceptance acceptance;
    if (!fields.isNull("millimetres_per_pixel"))
        acceptance.millimetresPerPixel = fields.within("millimetres_per_pixel", 1e-9, 1e6);
    acceptance.smallestArea = fields.within("smallest_area", 0.0, 1e15);
    return acceptance;
}

std::vector<TrainingImage> imagesFrom(const JsonFields& fields) {
    std::vector<TrainingImage> images;
    for (std::size_t i = 0; i < fields.count(); ++i) {
        const JsonFields image = fields.at(i);
        images.push_back(
            {image.get<std::string>("path"), image.get<std::string>("sha256"),
             Size{image.within("width", 1, 1'000'000), image.within("height", 1, 1'000'000)},
             appearanceFrom(image)});
    }
    return images;
}

std::string sha256OfPixels(const image::Image& image) {
    const cv::Mat pixels = image.pixels.isContinuous() ? image.pixels : image.pixels.clone();
    return sha256(pixels.data, pixels.total() * pixels.elemSize());
}

/// Channels as stored: ascending, and among those that the layer has.
std::vector<int> channelsFrom(const JsonFields& segment, int channelCount) {
    auto channels = segment.get<std::vector<int>>("channels");
    const bool ascending = std::adjacent_find(channels.begin(), channels.end(),
                                              std::greater_equal<>()) == channels.end();
    if (channels.empty() || !ascending || channels.front() < 0 || channels.back() >= channelCount)
        throw segment.damaged();
    return channels;
}

/// But for the channels drawn, a layout follows from the settings, and has to agree with them.
EmbeddingLayout layoutFrom(const JsonFields& fields, const ModelInfo& info) {
    const weights::BackboneSpec& backbone = weights::backbone(info.backbone.id);
    EmbeddingLayout layout = layoutFor(backbone, info.input, info.settings);
    if (fields.count() != layout.levels.size())
        throw fields.damaged();
    for (std::size_t l = 0; l < layout.levels.size(); ++l) {
        Level& level = layout.levels[l];
        const JsonFields segments = fields.at(l).at("segments");
        if (fields.at(l).size("grid") != level.grid || segments.count() != level.segments.size())
            throw fields.at(l).damaged();
        for (std::size_t s = 0; s < level.segments.size(); ++s) {
            Segment& segment = level.segments[s];
            const JsonFields stored = segments.at(s);
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

Json provenanceToJson(const ModelInfo& info, const EmbeddingLayout& layout) {
    Json images = Json::array();
    for (const TrainingImage& image : info.images)
        images.push_back(image.sha256);
    Json json{{"backbone", info.backbone.id},     {"weights_sha256", info.backbone.weightsSha256},
              {"input", inputToJson(info.input)}, {"settings", settingsToJson(info.settings)},
              {"levels", layoutToJson(layout)},   {"store", info.storage},
              {"images", std::move(images)}};
    if (info.alignment) {
        json["alignment"] = toJson(*info.alignment);
        json["alignment"]["sha256"] = sha256OfPixels(info.alignment->reference);
    }
    return json;
}

Json toJson(const std::vector<TrainingImage>& images) {
    Json json = Json::array();
    for (const TrainingImage& image : images) {
        Json& entry = json.emplace_back(Json{{"path", image.path},
                                             {"sha256", image.sha256},
                                             {"width", image.size.width},
                                             {"height", image.size.height}});
        if (image.appearance) {
            entry["brightness"] = image.appearance->brightness;
            entry["sharpness"] = image.appearance->sharpness;
        }
    }
    return json;
}

std::vector<TrainingImage> imagesFromJson(const Json& json, const std::string& where) {
    return imagesFrom(JsonFields(json, where));
}

Json toJson(const ModelInfo& info, const EmbeddingLayout& layout) {
    Json json{{"method", name(info.settings.method)},
              {"backbone",
               {{"id", info.backbone.id},
                {"weights_file", info.backbone.weightsFile},
                {"weights_sha256", info.backbone.weightsSha256},
                {"weights_known", info.backbone.weightsKnown},
                {"execution", info.backbone.execution}}},
              {"input", inputToJson(info.input)},
              {"settings", settingsToJson(info.settings)},
              {"levels", layoutToJson(layout)},
              {"store", info.storage},
              {"images", toJson(info.images)},
              {"held_out_images", toJson(info.heldOutImages)},
              {"defective_images", toJson(info.defectiveImages)},
              {"rule", toJson(info.rule)},
              {"calibration", toJson(info.calibration)},
              {"region", info.region ? toJson(*info.region) : Json()},
              {"acceptance", acceptanceToJson(info.acceptance)},
              {"releases", toJson(info.releases)},
              {"warnings", english(info.warnings)},
              {"software_version", info.softwareVersion},
              {"created", info.created}};
    if (info.alignment)
        json["alignment"] = toJson(*info.alignment);
    return json;
}

void fromJson(const Json& json, const std::string& where, ModelInfo& info,
              EmbeddingLayout& layout) {
    const JsonFields fields(json, where);
    const JsonFields backbone = fields.at("backbone");
    info.backbone = {backbone.get<std::string>("id"), backbone.get<std::string>("weights_file"),
                     backbone.get<std::string>("weights_sha256"),
                     backbone.get<bool>("weights_known"), backbone.get<std::string>("execution")};
    const JsonFields input = fields.at("input");
    info.input = {input.size("resize"), input.size("crop"), input.within("margin", 0, 4096)};
    if (fields.has("alignment"))
        info.alignment = alignmentFrom(fields.at("alignment"));
    info.settings = settingsFrom(fields.at("settings"));
    info.storage = fields.get<Storage>("store");
    info.images = imagesFrom(fields.at("images"));
    if (info.images.empty())
        throw fields.at("images").damaged();
    if (fields.has("held_out_images")) {
        info.heldOutImages = imagesFrom(fields.at("held_out_images"));
        info.defectiveImages = imagesFrom(fields.at("defective_images"));
        info.rule = ruleFrom(fields.at("rule"));
    }
    info.calibration =
        calibrationFrom(fields.at("calibration"), fields.get<std::string>("created"));
    if (info.calibration.scores.size() > info.images.size())
        throw fields.at("calibration").at("scores").damaged();
    if (fields.has("region") && !fields.isNull("region"))
        info.region = regionFrom(fields.at("region"));
    if (fields.has("acceptance"))
        info.acceptance = acceptanceFrom(fields.at("acceptance"));
    if (fields.has("releases"))
        info.releases = releasesFrom(fields.at("releases"));
    for (const std::string& warning : fields.get<std::vector<std::string>>("warnings"))
        info.warnings.emplace_back(warning);
    info.softwareVersion = fields.get<std::string>("software_version");
    info.created = fields.get<std::string>("created");
    layout = layoutFrom(fields.at("levels"), info);
}

} // namespace patchgauge::detector
