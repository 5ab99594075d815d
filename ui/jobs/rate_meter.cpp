#include "jobs/rate_meter.h"

namespace patchgauge::ui {

RateMeter::Reading RateMeter::update(const Progress& progress, double seconds) {
    if (!start_ || start_->stage != progress.stage || progress.done < start_->done)
        start_ = Start{progress.stage, progress.done, seconds};

    Reading reading;
    const double elapsed = seconds - start_->seconds;
    if (progress.done > start_->done && elapsed > 0) {
        reading.rate = static_cast<double>(progress.done - start_->done) / elapsed;
        if (progress.total >= progress.done)
            reading.secondsLeft =
                static_cast<double>(progress.total - progress.done) / reading.rate;
    }
    return reading;
}

} // namespace patchgauge::ui
