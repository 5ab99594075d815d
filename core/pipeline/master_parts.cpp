#include "pipeline/master_parts.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/files.h"
#include "image/reader.h"
#include "pipeline/judgement.h"

#include <algorithm>
#include <utility>

namespace patchgauge::pipeline {
namespace {

namespace fs = std::filesystem;

void addParts(const fs::path& folder, const char* kind, bool defective,
              std::vector<MasterPart>& parts) {
    std::error_code ignored; // what is not there has no parts
    if (!fs::is_directory(folder / kind, ignored))
        return;
    for (const fs::path& file : image::expandFolders({folder / kind}))
        parts.push_back({file, toUtf8(file.lexically_relative(folder)), defective});
}

void requireKind(const std::vector<MasterPart>& parts, bool defective, const fs::path& folder) {
    const bool found = std::any_of(parts.begin(), parts.end(), [=](const MasterPart& part) {
        return part.defective == defective;
    });
    if (!found)
        throw Error(
            ErrorCode::NotFound,
            defective ? Engine::tr("no defective master part was found")
                      : Engine::tr("no good master part was found"),
            toUtf8(folder),
            defective ? Engine::tr("put photos of defective parts into a folder “defective” in it")
                      : Engine::tr("put photos of good parts into a folder “good” in it"));
}

} // namespace

std::vector<MasterPart> findMasterParts(const fs::path& folder) {
    std::vector<MasterPart> parts;
    addParts(folder, "good", false, parts);
    requireKind(parts, false, folder);
    for (const char* kind : {"defective", "bad"})
        addParts(folder, kind, true, parts);
    requireKind(parts, true, folder);
    return parts;
}

calibration::Verdict MasterResult::expected() const {
    return defective ? calibration::Verdict::Reject : calibration::Verdict::Pass;
}

const MasterResult* MasterCheck::find(const std::string& name) const {
    const auto found =
        std::find_if(results.begin(), results.end(),
                     [&](const MasterResult& result) { return result.name == name; });
    return found == results.end() ? nullptr : &*found;
}

MasterCheck checkMasterParts(const std::vector<MasterPart>& parts, Inspector& inspector,
                             const detector::ModelInfo& model, const RunContext& context) {
    std::vector<fs::path> files;
    for (const MasterPart& part : parts)
        files.push_back(part.file);
    MasterCheck check;
    check.time = utcTimestamp();
    check.threshold = model.calibration.threshold;
    inspector.inspect(files, context, [&](Inspection inspection, const image::Image& /*photo*/) {
        const MasterPart& part = parts[check.results.size()];
        MasterResult result{part.name, part.defective, inspection.sha256, {}, {}, inspection.error};
        result.verdict = calibration::Verdict::Review;
        if (!inspection.unfit.empty())
            result.error = inspection.unfit.front();
        if (!inspection.failed()) {
            judge(inspection, model);
            result.score = inspection.map.score;
            result.verdict = inspection.verdict;
        }
        check.results.push_back(std::move(result));
    });
    return check;
}

} // namespace patchgauge::pipeline
