#pragma once

#include "calibration/calibration.h"
#include "detector/json_fields.h"

#include <string>

// What the readers of this folder's JSON share.

namespace patchgauge::evidence {

/// The Error (Corrupt) for a record whose field `where` cannot be right.
inline Error damagedRecord(const std::string& where) {
    return {ErrorCode::Corrupt, Engine::tr("the record of an inspection contradicts itself"), where,
            Engine::tr("use a copy of it, or inspect again")};
}

/// A text, or null for an empty one.
inline std::string textOrEmpty(const detector::JsonFields& fields, const char* name) {
    return fields.isNull(name) ? std::string() : fields.get<std::string>(name);
}

/// Throws Error (Corrupt).
inline calibration::Verdict verdictFrom(const detector::JsonFields& fields, const char* field) {
    using calibration::Verdict;
    const auto text = fields.get<std::string>(field);
    for (const Verdict verdict : {Verdict::Pass, Verdict::Review, Verdict::Reject})
        if (name(verdict) == text)
            return verdict;
    throw fields.at(field).damaged();
}

} // namespace patchgauge::evidence
