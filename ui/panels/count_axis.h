#pragma once

#include <vector>

namespace patchgauge::ui {

/// How high a count stands in a histogram: in proportion, or to log(1 + count), which shows single
/// images beside thousands.
class CountAxis {
public:
    /// @param highest  count at the top
    /// @param top, bottom  ordinates of the highest count and of 0
    CountAxis(int highest, bool logarithmic, double top, double bottom);

    double yOf(double count) const;

    /// Round counts from 0 on that stand at least `gap` apart; by logarithm, the highest too.
    std::vector<int> ticks(double gap) const;

private:
    std::vector<int> linearTicks(double gap) const;
    std::vector<int> decades(double gap) const;

    int highest_;
    bool logarithmic_;
    double top_;
    double bottom_;
};

} // namespace patchgauge::ui
