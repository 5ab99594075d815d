#pragma once

#include "models/file_state.h"
#include "models/map_archive.h"
#include "models/review.h"
#include "pipeline/inspector.h"

#include <ctime>
#include <optional>

namespace patchgauge::ui {

/// An inspected image as the list keeps it, about a kilobyte: what was found, without the grids of
/// its map, which lie in the archive, and what people have said of it.
struct ListedImage {
    pipeline::Inspection inspection; ///< `map` has its score and peak only
    MapArchive::Ticket map;
    FileState file = FileState::AsInspected; ///< of images that were taken from a record
    std::time_t time = 0;                    ///< when it was inspected
    std::optional<float> regionsAbove;       ///< the threshold that `inspection.regions` lie above
    Label label = Label::None;
    QString kind; ///< of the defect, where a test folder or a person has named it
    std::optional<VerdictOverride> verdictOverride;

    /// The verdict in force: a person's where there is one. Without a meaning where the image could
    /// not be read.
    calibration::Verdict verdict() const {
        return verdictOverride ? verdictOverride->verdict : inspection.verdict;
    }

    /// Whether it is readable and the verdict in force asks for attention.
    bool flagged() const { return !inspection.failed() && verdict() != calibration::Verdict::Pass; }

    Review review() const { return {label, kind, verdictOverride}; }

    void setReview(const Review& review) {
        label = review.label;
        kind = review.kind;
        verdictOverride = review.verdictOverride;
    }
};

} // namespace patchgauge::ui
