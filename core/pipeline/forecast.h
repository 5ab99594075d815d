#pragma once

#include "pipeline/settings.h"

#include <cstddef>
#include <cstdint>

namespace patchgauge::pipeline {

/// What training will need, said before it starts.
struct Forecast {
    std::uint64_t memoryBytes = 0;  ///< at its peak, what the loaded program takes included
    std::uint64_t scratchBytes = 0; ///< on the disk, for spooled embeddings
    std::uint64_t modelBytes = 0;   ///< of the model file
    double seconds = 0;             ///< about, from a measured rate of this machine
};

/// Forecasts from sizes alone; does not touch images or weights.
/// @param imagesPerSecond  a rate seen on this machine with these settings, or 0 for an estimate
/// from
///                         the network's size
/// Throws Error (InvalidArgument) as the settings' own checks.
Forecast forecast(const TrainSettings& settings, std::size_t images, double imagesPerSecond = 0);

} // namespace patchgauge::pipeline
