#pragma once

#include "base/run_context.h"
#include "canvas/inspected_image.h"
#include "evidence/batch.h"
#include "report/report_options.h"

#include <cstddef>
#include <filesystem>
#include <functional>

namespace patchgauge::ui {

/// Gives photo and map of an image of the batch. Called for one image at a time, and only for
/// those that get a page.
using ImageSource = std::function<InspectedImage(std::size_t index)>;

/// Writes what was found in a batch as a PDF to be signed: a summary, a table of all images, worst
/// first, that leads to the pages of the flagged ones, everything that is needed to repeat the
/// inspection, and lines to sign on. In the application's language; the same input gives the same
/// bytes, provided that QHashSeed::setDeterministicGlobalSeed() was called before the application
/// began. Memory does not grow with the number of pages. Needs a QGuiApplication, on any thread.
///
/// An image whose photo can no longer be read gets a page that says why.
/// @param context  stage reported: `pages`
/// @return how many pages it has
/// Throws Error (WriteFailed; what stood at `file` before is then untouched), Cancelled.
int writeReport(const std::filesystem::path& file, const evidence::Batch& batch,
                const ImageSource& images, const ReportOptions& options, const RunContext& context);

} // namespace patchgauge::ui
