#pragma once

#include "evidence/batch.h"

#include <nlohmann/json.hpp>

#include <string>

// Batches as JSON. Lengths are pixels of the photo, times of processing milliseconds; every field
// is always there, null where it has no meaning.

namespace patchgauge::evidence {

/// `path`, `sha256`, `score`, `decisive_score`, `threshold`, `review_threshold`, `verdict`
/// (`pass`|`review`|`reject`|`error`; the one in force), `machine_verdict`, `unfit` [sentence],
/// `width`, `height`, `max_at` {`x`,`y`}, `regions` [{`x`,`y`,`width`,`height`,`area`,`area_mm2`,
/// `counts`,`peak`}], `pose` {`angle_deg`,`dx`,`dy`,`quality`}, `ms`, `label`, `kind`,
/// `override` {`verdict`,`by`,`reason`,`time`}, `error`.
nlohmann::json toJson(const ImageRecord& image, const calibration::Calibration& calibration);

/// The reverse. Sentences come back in English, and a pose without the size of the aligned photo.
/// Throws Error (Corrupt).
/// @param where  it was read, for errors
ImageRecord imageFromJson(const nlohmann::json& json, const std::string& where);

/// `format` (`patchgauge-batch`), `version` (1), `id`, `started` and `finished` {`utc`,`local`},
/// `operator`, `station`, `device`, `software_version`, `model` {`name`,`file`,`file_sha256`,
/// `statistics_sha256`, `info` (what `patchgauge-cli info` prints)}, `images` [as above].
nlohmann::json toJson(const Batch& batch);

/// The reverse. Throws Error: Corrupt; Unsupported for a later version.
Batch batchFromJson(const nlohmann::json& json, const std::string& where);

} // namespace patchgauge::evidence
