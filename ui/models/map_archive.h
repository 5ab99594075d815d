#pragma once

#include "base/platform.h"
#include "detector/anomaly_map.h"
#include "detector/model.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>

namespace patchgauge::ui {

/// Keeps the maps of listed images on the disk, so that memory does not grow with the list: an
/// image's patch and layer grids (some 40 kB) are written once and read when it is looked at; the
/// pixel map, which is larger and follows from the patches, is made again. The file has no name and
/// is gone with the archive. Thread-safe.
class MapArchive {
public:
    /// Where a map lies. Valid for the archive that gave it.
    struct Ticket {
        std::uint64_t offset = 0;
        std::uint64_t bytes = 0;

        /// Whether a map was stored: images that were taken from a record have none at first.
        bool valid() const { return bytes > 0; }
    };

    /// Throws Error (WriteFailed).
    explicit MapArchive(const std::filesystem::path& folder);

    /// Throws Error (WriteFailed) when the disk is full.
    Ticket store(const detector::AnomalyMap& map);

    /// The map as it was stored, to the last bit. `model` tells of the one that made it.
    /// @param pose  by which the photo was aligned, if so
    /// Throws Error (Unreadable).
    detector::AnomalyMap load(const Ticket& ticket, const detector::ModelInfo& model,
                              const std::optional<image::Pose>& pose = {}) const;

    /// The distance of one patch, without reading the rest of the map.
    /// Throws Error (Unreadable, also where the map has no such patch).
    float distanceAt(const Ticket& ticket, Cell patch) const;

private:
    mutable std::mutex mutex_;
    std::unique_ptr<platform::ScratchFile> file_;
    std::uint64_t end_ = 0;
};

} // namespace patchgauge::ui
