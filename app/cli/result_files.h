#pragma once

#include "base/grid.h"
#include "detector/colour_map.h"
#include "image/image.h"
#include "pipeline/inspector.h"

#include <filesystem>
#include <string>
#include <vector>

namespace patchgauge::cli {

/// The photo as it is in the file with heat colours over it, as PNG. Throws Error (WriteFailed).
void writeOverlay(const std::filesystem::path& file, const image::Image& image,
                  const pipeline::Inspection& inspection, const detector::Model& model,
                  detector::ColourMap colours);

/// A float32 array [height][width] in NumPy's format, version 1.0. Throws Error (WriteFailed).
void writeNpy(const std::filesystem::path& file, const Grid<float>& values);

/// Path, verdict, score, threshold, review threshold, number of regions, error, decisive score and
/// what makes it unlike the training photos of each image, RFC 4180. A field that a spreadsheet
/// would take for a formula is preceded by an apostrophe. Throws Error (WriteFailed).
void writeCsv(const std::filesystem::path& file, const std::vector<std::string>& rows);
std::string csvRow(const pipeline::Inspection& inspection, const detector::Model& model);

} // namespace patchgauge::cli
