#pragma once

#include "calibration/calibration.h"
#include "calibration/intervals.h"

#include <cstddef>
#include <vector>

namespace patchgauge::evaluation {

/// An image whose truth is known, and what was made of it.
struct JudgedImage {
    float score = 0; ///< finite
    calibration::Verdict verdict = calibration::Verdict::Review;
    bool defective = false;
    std::size_t kind = 0; ///< of the defect, counted from 0; not read of a good image
};

/// How many images got which verdict.
struct VerdictTally {
    std::size_t pass = 0;
    std::size_t review = 0;
    std::size_t reject = 0;

    std::size_t total() const { return pass + review + reject; }
    std::size_t of(calibration::Verdict verdict) const;
    void add(calibration::Verdict verdict);
};

/// How the defective images of one kind fared.
struct KindQuality {
    VerdictTally verdicts;
    calibration::Rate escape; ///< passed
    double meanScore = 0;     ///< 0 where there is no image of the kind
};

/// What verdicts were worth: what got through and what was thrown away for nothing. Images for
/// review are neither, since a person looks at them.
struct Quality {
    VerdictTally good;
    VerdictTally defective;
    calibration::Rate escape;       ///< defective images passed
    calibration::Rate overkill;     ///< good images rejected
    std::vector<KindQuality> kinds; ///< by number
};

/// In one pass over the images.
/// @param kinds  how many there are; above the number of every defective image's
Quality qualityOf(const std::vector<JudgedImage>& images, std::size_t kinds);

} // namespace patchgauge::evaluation
