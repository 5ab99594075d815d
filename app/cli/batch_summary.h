#pragma once

#include "calibration/drift.h"
#include "pipeline/inspector.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::cli {

/// What a batch of inspected images comes to.
class BatchSummary {
public:
    void add(const pipeline::Inspection& inspection);

    std::size_t rejected() const { return rejected_; }
    std::size_t unreadable() const { return unreadable_; }

    /// `128 images: 111 pass, 5 review (2 not like the training photos), 12 reject, 0 unreadable`,
    /// the brackets where there are such.
    std::string text() const;

    /// As calibration::driftOf().
    std::optional<calibration::Drift> driftFrom(const calibration::Calibration& calibration) const;

private:
    std::size_t passed_ = 0;
    std::size_t reviewed_ = 0;
    std::size_t rejected_ = 0;
    std::size_t unreadable_ = 0;
    std::size_t unfit_ = 0;
    std::vector<float> scores_; ///< of the others: readable, and like the training photos
};

/// What a shift of the scores means, and what to do before relying on the verdicts.
std::string driftText(const calibration::Drift& drift);

} // namespace patchgauge::cli
