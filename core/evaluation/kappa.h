#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace patchgauge::evaluation {

/// Agreement beyond what chance would bring about: 1 is perfect, 0 is that of chance, negative is
/// worse.
struct Kappa {
    double value = 0;
    double standardError = 0;
    double low = 0;  ///< of the 95 % interval, value ± 1.96 standard errors, within −1 … 1
    double high = 0; ///< as above
    std::size_t count = 0; ///< pairs (Cohen) or subjects (Fleiss) that it is drawn from
};

/// How often each pair of categories was chosen, [category of the first][category of the second].
using CrossTable = std::vector<std::vector<std::size_t>>;

/// Cohen's kappa of two raters (1960), with the standard error for any true kappa of Fleiss, Cohen
/// and Everitt (Psychological Bulletin 72, 1969, equation 13).
/// Nothing where there are no pairs, or where both always choose the same one category.
/// @param counts  square
std::optional<Kappa> cohenKappa(const CrossTable& counts);

/// Fleiss' kappa of many raters (Psychological Bulletin 76, 1971), with the standard error of
/// Fleiss, Nee and Landis (Psychological Bulletin 86, 1979), which holds where the true kappa is 0,
/// so that the interval is a rough one elsewhere.
/// Nothing without subjects, with fewer than two raters, or where only one category was chosen.
/// @param counts  [subject][category], how many raters chose it; the same total for each subject
/// Throws std::invalid_argument where totals differ.
std::optional<Kappa> fleissKappa(const std::vector<std::vector<std::size_t>>& counts);

} // namespace patchgauge::evaluation
