#include "panels/count_axis.h"

#include "canvas/round_step.h"

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {

CountAxis::CountAxis(int highest, bool logarithmic, double top, double bottom)
    : highest_(std::max(1, highest)), logarithmic_(logarithmic), top_(top), bottom_(bottom) {}

double CountAxis::yOf(double count) const {
    const double share =
        logarithmic_ ? std::log1p(count) / std::log1p(highest_) : count / double(highest_);
    return bottom_ - (bottom_ - top_) * share;
}

std::vector<int> CountAxis::ticks(double gap) const {
    return logarithmic_ ? decades(gap) : linearTicks(gap);
}

std::vector<int> CountAxis::linearTicks(double gap) const {
    const double most = std::max(1.0, (bottom_ - top_) / gap);
    const int step = std::max(1, static_cast<int>(std::lround(roundStep(highest_ / most))));
    std::vector<int> counts;
    for (int count = 0; count <= highest_; count += step)
        counts.push_back(count);
    return counts;
}

std::vector<int> CountAxis::decades(double gap) const {
    std::vector<int> counts{0};
    constexpr double decade = 10;
    for (double count = 1; count <= highest_; count *= decade)
        if (yOf(counts.back()) - yOf(count) >= gap)
            counts.push_back(static_cast<int>(count));
    if (yOf(counts.back()) - yOf(highest_) >= gap)
        counts.push_back(highest_);
    return counts;
}

} // namespace patchgauge::ui
