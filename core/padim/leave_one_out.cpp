#include "padim/leave_one_out.h"

#include <algorithm>

namespace patchgauge::padim {

double leaveOneOut(double squaredDistance, std::int64_t imageCount) {
    const auto n = static_cast<double>(imageCount);
    const double q = squaredDistance;
    // Below 1 whenever the regulariser is positive; rounding may not push it over.
    const double leverage = std::min(n * q / ((n - 1) * (n - 1)), 1 - 1e-9);
    return n / (n - 1) * (n / (n - 1)) * ((n - 2) / (n - 1)) * q / (1 - leverage);
}

} // namespace patchgauge::padim
