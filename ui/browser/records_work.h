#pragma once

#include "base/run_context.h"
#include "browser/comparison_model.h"
#include "evidence/csv_format.h"
#include "models/file_state.h"
#include "records/record_database.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <vector>

// What the records browser's jobs do: calls of the database and reading of files, without widgets.

namespace patchgauge::ui {

/// Tells which of the images are still as they were recorded, in the order of the batch. The first
/// calls come soon. Stage reported: `checking` (images). Throws Cancelled.
/// @param onSlice  the first image meant, and the states from there on
void checkFiles(const evidence::Batch& batch, const RunContext& context,
                const std::function<void(std::size_t, std::vector<FileState>)>& onSlice);

/// As above, all together.
std::vector<FileState> checkFiles(const evidence::Batch& batch, const RunContext& context);

/// Writes the batch as a table where the file is to be named so (.csv), else as JSON.
/// Throws Error (WriteFailed).
void exportBatch(const evidence::Batch& batch, const std::filesystem::path& file,
                 const evidence::CsvFormat& format);

/// Writes a line for each image that is in both batches, in the order of the comparison.
/// Throws Error (WriteFailed).
void exportComparison(const ComparedBatches& compared, const std::filesystem::path& file,
                      const evidence::CsvFormat& format);

} // namespace patchgauge::ui
