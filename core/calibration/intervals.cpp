#include "calibration/intervals.h"

#include <boost/math/distributions/binomial.hpp>
#include <cassert>

namespace patchgauge::calibration {

Rate clopperPearson(std::size_t k, std::size_t n, double confidence) {
    assert(k <= n && confidence > 0 && confidence < 1);
    Rate rate{.count = k, .total = n};
    if (n == 0)
        return rate;
    using Binomial = boost::math::binomial_distribution<double>;
    const auto successes = static_cast<double>(k);
    const auto trials = static_cast<double>(n);
    const double tail = (1 - confidence) / 2;
    rate.value = successes / trials;
    rate.low = Binomial::find_lower_bound_on_p(trials, successes, tail);
    rate.high = Binomial::find_upper_bound_on_p(trials, successes, tail);
    return rate;
}

} // namespace patchgauge::calibration
