#include "app/auroc.h"

#include <algorithm>

namespace patchgauge::test {

double auroc(std::vector<float> positives, std::vector<float> negatives) {
    std::sort(positives.begin(), positives.end());
    std::sort(negatives.begin(), negatives.end());
    double wins = 0;
    auto below = negatives.begin();
    auto notAbove = negatives.begin();
    for (const float score : positives) {
        while (below != negatives.end() && *below < score)
            ++below;
        notAbove = std::max(notAbove, below);
        while (notAbove != negatives.end() && *notAbove == score)
            ++notAbove;
        wins += static_cast<double>(below - negatives.begin()) +
                0.5 * static_cast<double>(notAbove - below);
    }
    return wins / (static_cast<double>(positives.size()) * static_cast<double>(negatives.size()));
}

} // namespace patchgauge::test
