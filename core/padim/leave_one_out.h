#pragma once

#include <cstdint>

namespace patchgauge::padim {

/// The squared distance that a training embedding would have from the model without it, in closed
/// form (Sherman–Morrison): with q its squared distance from the model of N images,
///     M² = (N/(N−1))² · (N−2)/(N−1) · q / (1 − N·q/(N−1)²),
/// exact for a regulariser of ε(N−1)/(N−2) and σ² held fixed. Needs N ≥ 3.
double leaveOneOut(double squaredDistance, std::int64_t imageCount);

} // namespace patchgauge::padim
