#include "evaluation/kappa.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace patchgauge::evaluation {
namespace {

constexpr double normal975 = 1.959963984540054; ///< 97.5 % quantile of the standard normal

Kappa withInterval(double value, double standardError, std::size_t count) {
    const double reach = normal975 * standardError;
    return {value, standardError, std::max(-1.0, value - reach), std::min(1.0, value + reach),
            count};
}

double square(double x) {
    return x * x;
}

/// The table as shares of its total, with the shares of each category for both raters.
struct Shares {
    std::size_t total = 0;
    std::vector<std::vector<double>> cells;
    std::vector<double> first;
    std::vector<double> second;
};

Shares sharesOf(const CrossTable& counts) {
    Shares shares;
    for (const auto& row : counts)
        shares.total = std::accumulate(row.begin(), row.end(), shares.total);
    shares.first.resize(counts.size());
    shares.second.resize(counts.size());
    shares.cells.assign(counts.size(), std::vector<double>(counts.size()));
    if (shares.total == 0)
        return shares;
    for (std::size_t i = 0; i < counts.size(); ++i)
        for (std::size_t j = 0; j < counts.size(); ++j) {
            const double share = double(counts[i].at(j)) / double(shares.total);
            shares.cells[i][j] = share;
            shares.first[i] += share;
            shares.second[j] += share;
        }
    return shares;
}

/// Equation 13 of Fleiss, Cohen and Everitt, for weights of 1 on the diagonal and 0 elsewhere.
double cohenStandardError(const Shares& shares, double observed, double expected) {
    double sum = 0;
    for (std::size_t i = 0; i < shares.cells.size(); ++i)
        for (std::size_t j = 0; j < shares.cells.size(); ++j) {
            const double margins = shares.second[i] + shares.first[j];
            const double weight = i == j ? 1 - expected : 0;
            sum += shares.cells[i][j] * square(weight - margins * (1 - observed));
        }
    const double variance = sum - square(observed * expected - 2 * expected + observed);
    return std::sqrt(std::max(0.0, variance) / double(shares.total)) / square(1 - expected);
}

std::size_t ratersOf(const std::vector<std::vector<std::size_t>>& counts) {
    const auto raters = [](const std::vector<std::size_t>& subject) {
        return std::accumulate(subject.begin(), subject.end(), std::size_t{0});
    };
    if (counts.empty())
        return 0;
    for (const auto& subject : counts)
        if (subject.size() != counts.front().size() || raters(subject) != raters(counts.front()))
            throw std::invalid_argument("subjects differ in their number of ratings");
    return raters(counts.front());
}

} // namespace

std::optional<Kappa> cohenKappa(const CrossTable& counts) {
    const Shares shares = sharesOf(counts);
    double observed = 0;
    double expected = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        observed += shares.cells[i][i];
        expected += shares.first[i] * shares.second[i];
    }
    if (shares.total == 0 || 1 - expected < 1e-12)
        return std::nullopt;
    return withInterval((observed - expected) / (1 - expected),
                        cohenStandardError(shares, observed, expected), shares.total);
}

std::optional<Kappa> fleissKappa(const std::vector<std::vector<std::size_t>>& counts) {
    const double raters = double(ratersOf(counts));
    if (raters < 2)
        return std::nullopt;
    const double ratings = double(counts.size()) * raters;
    std::vector<double> shares(counts.front().size());
    double squares = 0;
    for (const auto& subject : counts)
        for (std::size_t category = 0; category < subject.size(); ++category) {
            shares[category] += double(subject[category]) / ratings;
            squares += square(double(subject[category]));
        }
    const double observed = (squares - ratings) / (ratings * (raters - 1));
    double spread = 0; // Σ p q
    double skew = 0;   // Σ p q (q − p)
    for (const double share : shares) {
        spread += share * (1 - share);
        skew += share * (1 - share) * (1 - 2 * share);
    }
    if (spread < 1e-12)
        return std::nullopt;
    const double standardError =
        std::sqrt(2 * (square(spread) - skew) / (ratings * (raters - 1))) / spread;
    return withInterval((observed - (1 - spread)) / spread, standardError, counts.size());
}

} // namespace patchgauge::evaluation
