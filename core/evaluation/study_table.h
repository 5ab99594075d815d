#pragma once

#include "evaluation/study.h"

#include <filesystem>
#include <string>

namespace patchgauge::evaluation {

/// A study from a CSV table (RFC 4180, UTF-8) with a line of headings, in any order:
/// `part,reference,appraiser,trial,decision`, a line for each decision. `trial` counts from 1;
/// `reference` and `decision` are `good`, `defective`, `unsure` or empty. Decisions without a line
/// are missing. Throws Error: NotFound, Unreadable; Corrupt with the line that is wrong.
Study readStudyTable(const std::filesystem::path& file);

/// The same table with a column `time` at its end, of all decisions that were made.
std::string studyTable(const Study& study);

} // namespace patchgauge::evaluation
