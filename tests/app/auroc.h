#pragma once

#include <vector>

namespace patchgauge::test {

/// Area under the ROC curve: the probability that a positive scores above a negative, ties counting
/// half (Mann and Whitney's statistic over its maximum). Neither may be empty.
double auroc(std::vector<float> positives, std::vector<float> negatives);

} // namespace patchgauge::test
