#include "pipeline/gathering.h"

#include "base/files.h"
#include "detector/model_json.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace patchgauge::pipeline {
namespace {

using Json = nlohmann::json;

/// In binary, as names of files need not be valid UTF-8 and numbers must stay as they are.
std::vector<Json> gatheredJson(const Json& own, spread::ProcessGroup& group) {
    std::string bytes;
    Json::to_cbor(own, bytes);
    std::vector<Json> all;
    for (const std::string& said : spread::gathered(group, bytes))
        all.push_back(Json::from_cbor(said));
    return all;
}

Json toJson(const Sentence& sentence) {
    Json arguments = Json::array();
    for (const Sentence& argument : sentence.arguments())
        arguments.push_back(toJson(argument));
    return {{"source", sentence.source()}, {"arguments", std::move(arguments)}};
}

Sentence sentenceFrom(const Json& json) {
    std::vector<Sentence> arguments;
    for (const Json& argument : json["arguments"])
        arguments.push_back(sentenceFrom(argument));
    return {json["source"].get<std::string>(), std::move(arguments)};
}

Json toJson(const Features& features) {
    Json skipped = Json::array();
    for (const SkippedImage& image : features.skipped)
        skipped.push_back({{"path", toUtf8(image.path)}, {"error", toJson(image.error)}});
    return {{"images", detector::toJson(features.set.images)},
            {"skipped", std::move(skipped)},
            {"passed_over", features.passedOver}};
}

Json toJson(const Measurements& measured) {
    Json json{{"leave_one_out", measured.leaveOneOut},
              {"held_out", measured.heldOut},
              {"defective", measured.defective}};
    if (measured.distances) {
        const detector::NormalRangeCollector::Parts& parts = measured.distances->parts();
        json["distances"] = {
            {"added", parts.added}, {"sums", parts.sums}, {"largest", parts.largest}};
    }
    return json;
}

template <typename T>
void append(std::vector<T>& to, const std::vector<T>& values) {
    to.insert(to.end(), values.begin(), values.end());
}

} // namespace

Features gatheredFeatures(const Features& own, spread::ProcessGroup& group) {
    Features all;
    for (const Json& json : gatheredJson(toJson(own), group)) {
        append(all.set.images, detector::imagesFromJson(json["images"], "images"));
        for (const Json& image : json["skipped"])
            all.skipped.push_back(
                {fromUtf8(image["path"].get<std::string>()), sentenceFrom(image["error"])});
        all.passedOver += json["passed_over"].get<std::size_t>();
    }
    return all;
}

Measurements gatheredMeasurements(const Measurements& own, spread::ProcessGroup& group) {
    const std::vector<Json> said = gatheredJson(toJson(own), group);
    Measurements all;
    all.distances = own.distances;
    for (std::size_t rank = 0; rank < said.size(); ++rank) {
        const Json& json = said[rank];
        append(all.leaveOneOut, json["leave_one_out"].get<std::vector<float>>());
        append(all.heldOut, json["held_out"].get<std::vector<float>>());
        append(all.defective, json["defective"].get<std::vector<float>>());
        if (all.distances && rank != static_cast<std::size_t>(group.rank()))
            all.distances->merge({json["distances"]["added"].get<std::size_t>(),
                                  json["distances"]["sums"].get<std::vector<double>>(),
                                  json["distances"]["largest"].get<std::vector<float>>()});
    }
    return all;
}

} // namespace patchgauge::pipeline
