#include "batch_summary.h"

#include "base/text.h"

#include <sstream>

namespace patchgauge::cli {

void BatchSummary::add(const pipeline::Inspection& inspection) {
    if (inspection.failed()) {
        ++unreadable_;
        return;
    }
    if (inspection.unfit.empty())
        scores_.push_back(inspection.map.score);
    else
        ++unfit_;
    switch (inspection.verdict) {
    case calibration::Verdict::Pass:
        ++passed_;
        break;
    case calibration::Verdict::Review:
        ++reviewed_;
        break;
    case calibration::Verdict::Reject:
        ++rejected_;
        break;
    }
}

std::string BatchSummary::text() const {
    const std::string unfit =
        unfit_ > 0 ? " (" + std::to_string(unfit_) + " not like the training photos)" : "";
    return countOf(passed_ + reviewed_ + rejected_ + unreadable_, "image") + ": " +
           std::to_string(passed_) + " pass, " + std::to_string(reviewed_) + " review" + unfit +
           ", " + std::to_string(rejected_) + " reject, " + std::to_string(unreadable_) +
           " unreadable";
}

std::optional<calibration::Drift>
BatchSummary::driftFrom(const calibration::Calibration& calibration) const {
    return calibration::driftOf(scores_, calibration);
}

std::string driftText(const calibration::Drift& drift) {
    std::ostringstream text;
    text.precision(2);
    text << "the photos of this batch score " << (drift.upwards() ? "higher" : "lower")
         << " than the good ones that the threshold comes from (p = " << drift.pValue << ", "
         << drift.batch << " photos against " << drift.calibration
         << "): check lighting, focus and position before relying on the verdicts, then add photos "
            "of good parts of that day with `train --update`";
    if (!drift.upwards())
        text << " (photos that were trained on score lower, too)";
    return text.str();
}

} // namespace patchgauge::cli
