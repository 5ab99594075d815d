#pragma once

#include <chrono>
#include <ctime>
#include <string>

namespace patchgauge {

/// Now in UTC, as ISO 8601 with seconds: 2025-03-01T13:45:09Z.
std::string utcTimestamp();

/// Another moment in the same form.
std::string utcTimestamp(std::time_t moment);

/// Measures from its construction.
class Stopwatch {
public:
    double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }
    double milliseconds() const { return 1e3 * seconds(); }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

} // namespace patchgauge
