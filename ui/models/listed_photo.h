#pragma once

#include "canvas/inspected_image.h"
#include "models/listed_image.h"

#include <memory>
#include <optional>

namespace patchgauge::ui {

/// What was found just now as the list keeps it: the grids of its map are stored away.
/// @param model  that judged it
/// Throws Error (WriteFailed) when the disk is full.
ListedImage listed(pipeline::Inspection inspection, const detector::ModelInfo& model,
                   MapArchive& maps);

/// A listed image with its photo, read again, and its map.
/// @param model  that made the map, or one that differs from it in thresholds or acceptance only
/// Throws Error as image::read(), and Corrupt where the file is no longer the one that was
/// inspected.
InspectedImage lookAt(const std::shared_ptr<const detector::Model>& model, const MapArchive& maps,
                      const ListedImage& image);

/// The image with a person's verdict, or without one.
InspectedImage withOverride(InspectedImage image, const std::optional<VerdictOverride>& given);

} // namespace patchgauge::ui
