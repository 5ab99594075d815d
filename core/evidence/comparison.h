#pragma once

#include "evidence/batch.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace patchgauge::evidence {

/// What two batches say of the same image.
struct ImageChange {
    std::size_t before = 0; ///< position in the images of the earlier batch
    std::size_t after = 0;  ///< position in those of the later one
    bool sameFile = false;  ///< the contents are the same; else only the path is

    /// Of the scores, after − before. Nothing where one could not be inspected.
    std::optional<float> difference;

    /// Of score / threshold, each by its own batch's, after − before. What compares where two
    /// models judge, whose scores have no common scale. Nothing where one has no threshold.
    std::optional<double> relativeChange;

    /// In force. Nothing where it could not be inspected.
    std::optional<calibration::Verdict> verdictBefore;
    std::optional<calibration::Verdict> verdictAfter;

    /// Whether both were inspected and the verdicts differ.
    bool verdictChanged() const {
        return verdictBefore && verdictAfter && *verdictBefore != *verdictAfter;
    }
};

/// How many images went from one verdict to another, of those inspected in both batches.
class VerdictMatrix {
public:
    void add(calibration::Verdict before, calibration::Verdict after);
    std::size_t at(calibration::Verdict before, calibration::Verdict after) const;

    std::size_t changed() const;
    std::size_t total() const;

private:
    static constexpr std::size_t verdicts = 3;

    std::array<std::array<std::size_t, verdicts>, verdicts> counts_{};
};

/// Two batches side by side.
struct Comparison {
    /// Largest change first: by the size of `relativeChange`; then those without one, by the size
    /// of `difference`; then those not inspected twice. Equal ones in the order of the earlier
    /// batch.
    std::vector<ImageChange> images;
    std::vector<std::size_t> onlyBefore; ///< positions of images without a partner
    std::vector<std::size_t> onlyAfter;
    VerdictMatrix verdicts;
};

/// Compares image by image. An image's partner has the same SHA-256, and the same path if there is
/// such; else the same path. Each has one partner at most.
Comparison compare(const Batch& before, const Batch& after);

} // namespace patchgauge::evidence
