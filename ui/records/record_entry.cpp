#include "records/record_entry.h"

#include "evidence/json.h"
#include "evidence/json_reading.h"

#include <nlohmann/json.hpp>

#include <cstddef>

namespace patchgauge::ui {
namespace {

using Json = nlohmann::json;
using detector::JsonFields;

constexpr const char* reviewsFormat = "patchgauge-reviews";
constexpr int reviewsVersion = 1;

Json toJson(const std::optional<evidence::VerdictOverride>& given) {
    if (!given)
        return nullptr;
    return {{"verdict", calibration::name(given->verdict)},
            {"by", given->by},
            {"reason", given->reason},
            {"time", given->time}};
}

Json toJson(const RecordedReview& review) {
    return {{"path", review.path},
            {"sha256", review.imageSha256},
            {"label", evidence::name(review.label)},
            {"kind", review.kind},
            {"override", toJson(review.verdictOverride)},
            {"by", review.by},
            {"time", review.time}};
}

RecordedReview reviewFrom(const JsonFields& fields) {
    RecordedReview review;
    review.path = fields.get<std::string>("path");
    review.imageSha256 = fields.get<std::string>("sha256");
    const auto label = evidence::labelNamed(fields.get<std::string>("label"));
    if (!label)
        throw fields.at("label").damaged();
    review.label = *label;
    review.kind = fields.get<std::string>("kind");
    if (!fields.isNull("override")) {
        const JsonFields given = fields.at("override");
        review.verdictOverride = evidence::VerdictOverride{
            evidence::verdictFrom(given, "verdict"), given.get<std::string>("by"),
            given.get<std::string>("reason"), given.get<std::string>("time")};
    }
    review.by = fields.get<std::string>("by");
    review.time = fields.get<std::string>("time");
    return review;
}

ReviewEntry reviewsFrom(const JsonFields& fields, const std::string& where) {
    if (fields.get<int>("version") > reviewsVersion)
        throw Error(ErrorCode::Unsupported, Engine::tr("the record was written by a later version"),
                    where, Engine::tr("open it with a later version of PatchGauge"));
    ReviewEntry entry{QString::fromStdString(fields.get<std::string>("batch_id")), {}};
    const JsonFields reviews = fields.at("reviews");
    for (std::size_t i = 0; i < reviews.count(); ++i)
        entry.reviews.push_back(reviewFrom(reviews.at(i)));
    return entry;
}

} // namespace

QString batchIdOf(const RecordEntry& entry) {
    if (const auto* batch = std::get_if<evidence::Batch>(&entry))
        return QString::fromStdString(batch->id);
    return std::get<ReviewEntry>(entry).batchId;
}

Json toJson(const RecordEntry& entry) {
    if (const auto* batch = std::get_if<evidence::Batch>(&entry))
        return evidence::toJson(*batch);
    const auto& said = std::get<ReviewEntry>(entry);
    Json reviews = Json::array();
    for (const RecordedReview& review : said.reviews)
        reviews.push_back(toJson(review));
    return {{"format", reviewsFormat},
            {"version", reviewsVersion},
            {"batch_id", said.batchId.toStdString()},
            {"reviews", std::move(reviews)}};
}

RecordEntry entryFromJson(const Json& json, const std::string& where) {
    const JsonFields fields(json, where, evidence::damagedRecord);
    if (fields.get<std::string>("format") == reviewsFormat)
        return reviewsFrom(fields, where);
    return evidence::batchFromJson(json, where);
}

} // namespace patchgauge::ui
