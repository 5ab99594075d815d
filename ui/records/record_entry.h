#pragma once

#include "records/record_database.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <variant>
#include <vector>

namespace patchgauge::ui {

/// What was said of images of one batch.
struct ReviewEntry {
    QString batchId;
    std::vector<RecordedReview> reviews;
};

/// What is recorded at one time.
using RecordEntry = std::variant<evidence::Batch, ReviewEntry>;

QString batchIdOf(const RecordEntry& entry);

/// A batch as evidence::toJson(); reviews as `format` (`patchgauge-reviews`), `version` (1),
/// `batch_id`, `reviews` [{`path`,`sha256`,`label`,`kind`,`override`,`by`,`time`}].
nlohmann::json toJson(const RecordEntry& entry);

/// The reverse. Throws Error: Corrupt; Unsupported for one of a later version.
/// @param where  it was read, for errors
RecordEntry entryFromJson(const nlohmann::json& json, const std::string& where);

} // namespace patchgauge::ui
