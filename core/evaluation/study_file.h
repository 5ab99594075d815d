#pragma once

#include "evaluation/study.h"

#include <filesystem>

namespace patchgauge::evaluation {

/// Reads a study and checks it. Throws Error: NotFound, Unreadable, Corrupt; Unsupported for a
/// later version.
Study readStudy(const std::filesystem::path& file);

/// Writes JSON, whole or not at all: `format` (`patchgauge-agreement-study`), `version` (1),
/// `title`, `created`, `seed`, `parts` [{`path`,`sha256`,`reference`}], `appraisers`
/// [{`name`,`machine`, `trials` [[{`decision`,`time`}]]}], `machine` {`statistics_sha256`,
/// `threshold`,`review_counts_as`} or null. Decisions are `good`, `defective`, `unsure` or null.
/// Throws Error (WriteFailed).
void writeStudy(const Study& study, const std::filesystem::path& file);

} // namespace patchgauge::evaluation
