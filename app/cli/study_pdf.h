#pragma once

#include "evaluation/study.h"

#include <filesystem>
#include <string>

namespace patchgauge::cli {

/// Writes the report of an agreement study as the window does.
/// @param language  code of ui::languages()
/// Throws Error (WriteFailed).
void writeStudyPdf(const evaluation::Study& study, const std::filesystem::path& file,
                   const std::string& language);

} // namespace patchgauge::cli
