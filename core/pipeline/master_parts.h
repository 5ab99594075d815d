#pragma once

#include "base/run_context.h"
#include "calibration/calibration.h"
#include "pipeline/inspector.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

// Master parts are a few good and a few defective parts that are kept and photographed anew before
// every shift: whether they are still judged as they should be tells whether camera, light and
// model still work together.

namespace patchgauge::pipeline {

/// The photo of a master part that lies in the folder now.
struct MasterPart {
    std::filesystem::path file;
    std::string name; ///< `good/003.png`: the same part at every check
    bool defective = false;
};

/// The images below `good` and below `defective` or `bad`, sorted by name.
/// Throws Error: NotFound where the folder or one of the two kinds is absent, Unreadable.
std::vector<MasterPart> findMasterParts(const std::filesystem::path& folder);

/// How one part was judged.
struct MasterResult {
    std::string name;
    bool defective = false;
    std::string sha256;         ///< of the photo; empty where it could not be read
    std::optional<float> score; ///< nothing where it could not be read
    calibration::Verdict verdict = calibration::Verdict::Review;
    Sentence error; ///< why it could not be read, or is not fit for inspection; or empty

    /// A good part has to pass and a defective one has to be rejected; review is neither.
    calibration::Verdict expected() const;
    bool asExpected() const { return score && verdict == expected(); }
};

/// All parts, judged at one time.
struct MasterCheck {
    std::string time; ///< UTC, ISO 8601
    std::optional<float> threshold;
    std::vector<MasterResult> results;

    /// By name, or null.
    const MasterResult* find(const std::string& name) const;
};

/// Inspects the parts and judges them as judge() does. A photo that cannot be read is a result of
/// its own.
/// @param model  the inspector's, or one that differs from it in thresholds or acceptance only
/// Stage reported: `inspecting` (images). Throws Cancelled.
MasterCheck checkMasterParts(const std::vector<MasterPart>& parts, Inspector& inspector,
                             const detector::ModelInfo& model, const RunContext& context);

} // namespace patchgauge::pipeline
