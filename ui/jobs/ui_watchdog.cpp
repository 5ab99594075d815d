#include "jobs/ui_watchdog.h"

#include <algorithm>
#include <utility>

namespace patchgauge::ui {

UiWatchdog::UiWatchdog() {
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.callOnTimeout([this] {
        longest_ = std::max(longest_, sinceTurn());
        clock_.start();
    });
    clock_.start();
    timer_.start(1);
}

double UiWatchdog::takeLongestGap() {
    const double gap = std::max(longest_, sinceTurn());
    longest_ = 0;
    clock_.start();
    return gap;
}

} // namespace patchgauge::ui
