#include "base/clock.h"

#include <array>
#include <cstdio>

namespace patchgauge {

std::string utcTimestamp() {
    return utcTimestamp(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now()));
}

std::string utcTimestamp(std::time_t moment) {
    using namespace std::chrono;
    const auto second = floor<seconds>(system_clock::from_time_t(moment));
    const auto midnight = floor<days>(second);
    const year_month_day date(midnight);
    const hh_mm_ss time(second - midnight);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text.data();
}

} // namespace patchgauge
