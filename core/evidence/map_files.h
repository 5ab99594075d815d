#pragma once

#include "detector/colour_map.h"
#include "detector/model.h"
#include "image/image.h"
#include "pipeline/inspector.h"

#include <filesystem>

// The map of one inspected image as files. Each is written whole or not at all; each function
// throws Error (WriteFailed).

namespace patchgauge::evidence {

/// The photo as it is in the file with heat and threshold contour over it, as PNG.
void writeOverlay(const std::filesystem::path& file, const image::Image& photo,
                  const pipeline::Inspection& inspection, const detector::Model& model,
                  detector::ColourMap colours);

/// The heat alone at the size of the photo, as PNG with alpha (straight, 8 bits): to be laid over
/// the photo. What is normal or not inspected is transparent.
void writeHeat(const std::filesystem::path& file, const pipeline::Inspection& inspection,
               const detector::Model& model, detector::ColourMap colours);

/// The distances at every pixel of the photo as it is in the file: TIFF, one channel of 32-bit
/// floats, compressed without loss. NaN where nothing was inspected.
void writeTiff(const std::filesystem::path& file, const pipeline::Inspection& inspection,
               const detector::Model& model);

/// The pixel map at the network's resolution: a float32 array [height][width] in NumPy's format,
/// version 1.0. NaN where nothing was inspected.
void writeNpy(const std::filesystem::path& file, const Grid<float>& values);

} // namespace patchgauge::evidence
