#pragma once

#include "calibration/calibration.h"
#include "models/label.h"

#include <QString>

#include <optional>

namespace patchgauge::ui {

/// A person's verdict in the place of the one that follows from the score.
struct VerdictOverride {
    calibration::Verdict verdict = calibration::Verdict::Review;
    QString by;     ///< who answers for it; not empty
    QString reason; ///< not empty
    QString time;   ///< UTC, ISO 8601

    bool operator==(const VerdictOverride&) const = default;
};

/// What people have said of an image.
struct Review {
    Label label = Label::None;
    QString kind; ///< of the defect, where it was named
    std::optional<VerdictOverride> verdictOverride;

    bool operator==(const Review&) const = default;
};

} // namespace patchgauge::ui
