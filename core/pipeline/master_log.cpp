#include "pipeline/master_log.h"

#include "base/error.h"
#include "base/files.h"
#include "base/platform.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <optional>
#include <utility>

namespace patchgauge::pipeline {
namespace {

using Json = nlohmann::json;

Json orNull(const std::optional<float>& value) {
    return value ? Json(*value) : Json(nullptr);
}

std::optional<float> numberOf(const Json& json) {
    return json.is_null() ? std::nullopt : std::optional(json.get<float>());
}

calibration::Verdict verdictNamed(const std::string& text) {
    for (const auto verdict : {calibration::Verdict::Pass, calibration::Verdict::Reject})
        if (name(verdict) == text)
            return verdict;
    return calibration::Verdict::Review;
}

Json toJson(const MasterCheck& check) {
    Json parts = Json::array();
    for (const MasterResult& result : check.results)
        parts.push_back({{"name", result.name},
                         {"expected", name(result.expected())},
                         {"verdict", name(result.verdict)},
                         {"score", orNull(result.score)},
                         {"sha256", result.sha256},
                         {"error", result.error.english()}});
    return {{"time", check.time}, {"threshold", orNull(check.threshold)}, {"parts", parts}};
}

MasterCheck checkFrom(const Json& json) {
    MasterCheck check{json.at("time").get<std::string>(), numberOf(json.at("threshold")), {}};
    for (const Json& part : json.at("parts"))
        check.results.push_back(
            {part.at("name").get<std::string>(),
             part.at("expected").get<std::string>() == name(calibration::Verdict::Reject),
             part.at("sha256").get<std::string>(), numberOf(part.at("score")),
             verdictNamed(part.at("verdict").get<std::string>()),
             part.at("error").get<std::string>()});
    return check;
}

bool endsWithinALine(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in.seekg(-1, std::ios::end))
        return false; // absent or empty
    return in.get() != '\n';
}

} // namespace

MasterLog::MasterLog(const std::filesystem::path& folder, const std::string& identity)
    : file_(folder / (identity + ".jsonl")) {}

std::vector<MasterCheck> MasterLog::read() const {
    std::error_code ignored; // reading it will say what is wrong
    if (!std::filesystem::exists(file_, ignored))
        return {};
    std::vector<MasterCheck> checks;
    std::ifstream in = openForReading(file_);
    for (std::string line; std::getline(in, line);) {
        try {
            checks.push_back(checkFrom(Json::parse(line)));
        } catch (const Json::exception&) {
            continue; // cut off in the middle: the others still hold
        }
    }
    return checks;
}

void MasterLog::append(const MasterCheck& check) const {
    const auto failed = [this] {
        return Error(ErrorCode::WriteFailed,
                     Engine::tr("the check of the master parts cannot be recorded"), toUtf8(file_),
                     Engine::tr("check the free space on the disk and who may write there"));
    };
    std::error_code ignored; // opening it will say so
    std::filesystem::create_directories(file_.parent_path(), ignored);
    const bool damaged = endsWithinALine(file_);
    std::ofstream out(file_, std::ios::binary | std::ios::app);
    // Names of files need not be valid UTF-8; the log must be.
    out << (damaged ? "\n" : "")
        << toJson(check).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n'
        << std::flush;
    if (!out)
        throw failed();
    out.close();
    if (!platform::syncFile(file_))
        throw failed();
}

} // namespace patchgauge::pipeline
