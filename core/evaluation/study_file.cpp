#include "evaluation/study_file.h"

#include "base/files.h"
#include "detector/json_fields.h"

#include <nlohmann/json.hpp>

namespace patchgauge::evaluation {
namespace {

using detector::JsonFields;
using Json = nlohmann::json;

constexpr const char* format = "patchgauge-agreement-study";
constexpr int version = 1;

/// The Error for a study whose field `where` cannot be right.
Error damagedStudy(const std::string& where) {
    return {ErrorCode::Corrupt, Engine::tr("the agreement study contradicts itself"), where,
            Engine::tr("use a copy of the file, or begin a new study")};
}

Json toJson(Decision decision) {
    return decision == Decision::Missing ? Json(nullptr) : Json(name(decision));
}

Decision decisionFrom(const JsonFields& fields, const char* field) {
    if (fields.isNull(field))
        return Decision::Missing;
    const auto decision = decisionNamed(fields.get<std::string>(field));
    if (!decision || decision == Decision::Missing)
        throw fields.at(field).damaged();
    return *decision;
}

Json toJson(const Appraiser& appraiser) {
    Json trials = Json::array();
    for (const auto& trial : appraiser.trials) {
        Json decisions = Json::array();
        for (const StudyDecision& one : trial)
            decisions.push_back({{"decision", toJson(one.decision)}, {"time", one.time}});
        trials.push_back(decisions);
    }
    return {{"name", appraiser.name}, {"machine", appraiser.machine}, {"trials", trials}};
}

Appraiser appraiserFrom(const JsonFields& fields) {
    Appraiser appraiser{fields.get<std::string>("name"), fields.get<bool>("machine"), {}};
    const JsonFields trials = fields.at("trials");
    for (std::size_t t = 0; t < trials.count(); ++t) {
        const JsonFields decisions = trials.at(t);
        auto& trial = appraiser.trials.emplace_back();
        for (std::size_t i = 0; i < decisions.count(); ++i)
            trial.push_back({decisionFrom(decisions.at(i), "decision"),
                             decisions.at(i).get<std::string>("time")});
    }
    return appraiser;
}

Json toJson(const std::optional<StudyMachine>& machine) {
    if (!machine)
        return nullptr;
    return {{"statistics_sha256", machine->statisticsSha256},
            {"threshold", machine->threshold ? Json(*machine->threshold) : Json(nullptr)},
            {"review_counts_as", name(machine->reviewCountsAs)}};
}

std::optional<StudyMachine> machineFrom(const JsonFields& fields) {
    if (fields.isNull("machine"))
        return std::nullopt;
    const JsonFields machine = fields.at("machine");
    return StudyMachine{
        machine.get<std::string>("statistics_sha256"),
        machine.isNull("threshold") ? std::nullopt : std::optional(machine.get<float>("threshold")),
        decisionFrom(machine, "review_counts_as")};
}

Study studyFrom(const JsonFields& fields) {
    Study study;
    study.title = fields.get<std::string>("title");
    study.created = fields.get<std::string>("created");
    study.seed = fields.get<std::uint64_t>("seed");
    const JsonFields parts = fields.at("parts");
    for (std::size_t i = 0; i < parts.count(); ++i)
        study.parts.push_back({parts.at(i).get<std::string>("path"),
                               parts.at(i).get<std::string>("sha256"),
                               decisionFrom(parts.at(i), "reference")});
    const JsonFields appraisers = fields.at("appraisers");
    for (std::size_t i = 0; i < appraisers.count(); ++i)
        study.appraisers.push_back(appraiserFrom(appraisers.at(i)));
    study.machine = machineFrom(fields);
    if (!studyObjection(study).empty())
        throw fields.damaged();
    return study;
}

} // namespace

Study readStudy(const std::filesystem::path& file) {
    const std::string where = toUtf8(file);
    const std::vector<unsigned char> bytes = readFile(file);
    const Json json = Json::parse(bytes, nullptr, false);
    const JsonFields fields(json, where, damagedStudy);
    if (!json.is_object() || !fields.has("format") || json["format"] != format)
        throw Error(ErrorCode::Corrupt, Engine::tr("this is not an agreement study"), where,
                    Engine::tr("choose a file that this program wrote as one"));
    if (fields.within("version", 1, 1'000'000) > version)
        throw Error(ErrorCode::Unsupported, Engine::tr("the agreement study is of a later version"),
                    where, Engine::tr("open it with a newer PatchGauge"));
    return studyFrom(fields);
}

void writeStudy(const Study& study, const std::filesystem::path& file) {
    Json json{{"format", format},       {"version", version},
              {"title", study.title},   {"created", study.created},
              {"seed", study.seed},     {"machine", toJson(study.machine)},
              {"parts", Json::array()}, {"appraisers", Json::array()}};
    for (const StudyPart& part : study.parts)
        json["parts"].push_back(
            {{"path", part.name}, {"sha256", part.sha256}, {"reference", toJson(part.reference)}});
    for (const Appraiser& appraiser : study.appraisers)
        json["appraisers"].push_back(toJson(appraiser));
    // Names of files need not be valid UTF-8; the study must be.
    const std::string text = json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
    writeAtomically(file, text.data(), text.size());
}

} // namespace patchgauge::evaluation
