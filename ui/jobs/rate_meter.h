#pragma once

#include "base/run_context.h"

#include <optional>
#include <string>

namespace patchgauge::ui {

/// Speed of a stage and the time it still takes, from reports and when they came. The speed is the
/// mean over the stage so far: stages advance evenly, and a mean doesn't jump about.
class RateMeter {
public:
    struct Reading {
        double rate = 0; ///< units a second; 0 while unknown
        std::optional<double> secondsLeft;
    };

    /// @param seconds  since any fixed moment, not decreasing
    Reading update(const Progress& progress, double seconds);

private:
    struct Start {
        std::string stage;
        std::size_t done = 0;
        double seconds = 0;
    };

    std::optional<Start> start_;
};

} // namespace patchgauge::ui
