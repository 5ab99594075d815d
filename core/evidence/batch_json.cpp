#include "detector/json_fields.h"
#include "detector/model_json.h"
#include "evidence/json.h"
#include "evidence/json_reading.h"

#include <cstddef>

namespace patchgauge::evidence {
namespace {

using Json = nlohmann::json;
using detector::JsonFields;

constexpr const char* format = "patchgauge-batch";
constexpr int version = 1;

Json toJson(const Moment& moment) {
    return {{"utc", moment.utc}, {"local", moment.local}};
}

Moment momentFrom(const JsonFields& fields) {
    return {fields.get<std::string>("utc"), fields.get<std::string>("local")};
}

Json toJson(const ModelRecord& model) {
    return {{"name", model.name},
            {"file", model.file},
            {"file_sha256", model.fileSha256},
            {"statistics_sha256", model.statisticsSha256},
            {"info", detector::toJson(model.info, model.layout)}};
}

ModelRecord modelFrom(const Json& json, const std::string& where) {
    const JsonFields fields(json, where, damagedRecord);
    ModelRecord model;
    model.name = fields.get<std::string>("name");
    model.file = fields.get<std::string>("file");
    model.fileSha256 = fields.get<std::string>("file_sha256");
    model.statisticsSha256 = fields.get<std::string>("statistics_sha256");
    detector::fromJson(fields.get<Json>("info"), where + ", info", model.info, model.layout);
    return model;
}

} // namespace

Json toJson(const Batch& batch) {
    Json images = Json::array();
    for (const ImageRecord& image : batch.images)
        images.push_back(toJson(image, batch.model.info.calibration));
    return {{"format", format},
            {"version", version},
            {"id", batch.id},
            {"started", toJson(batch.started)},
            {"finished", toJson(batch.finished)},
            {"operator", batch.operatorName},
            {"station", batch.station},
            {"device", batch.device},
            {"software_version", batch.softwareVersion},
            {"model", toJson(batch.model)},
            {"images", std::move(images)}};
}

Batch batchFromJson(const Json& json, const std::string& where) {
    const JsonFields fields(json, where, damagedRecord);
    if (fields.get<std::string>("format") != format)
        throw fields.at("format").damaged();
    if (fields.get<int>("version") > version)
        throw Error(ErrorCode::Unsupported, Engine::tr("the record was written by a later version"),
                    where, Engine::tr("open it with a later version of PatchGauge"));
    Batch batch;
    batch.id = fields.get<std::string>("id");
    batch.started = momentFrom(fields.at("started"));
    batch.finished = momentFrom(fields.at("finished"));
    batch.operatorName = fields.get<std::string>("operator");
    batch.station = fields.get<std::string>("station");
    batch.device = fields.get<std::string>("device");
    batch.softwareVersion = fields.get<std::string>("software_version");
    batch.model = modelFrom(fields.get<Json>("model"), where + ", model");
    const std::size_t images = fields.at("images").count();
    for (std::size_t i = 0; i < images; ++i)
        batch.images.push_back(
            imageFromJson(json["images"][i], where + ", images[" + std::to_string(i) + "]"));
    return batch;
}

} // namespace patchgauge::evidence
