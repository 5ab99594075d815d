#pragma once

#include "base/clock.h"
#include "base/run_context.h"

#include <string>

namespace patchgauge::cli {

/// What people read, on standard error: a progress bar with rate and time left on a terminal, plain
/// lines now and then otherwise. Not thread-safe; the engine reports from one thread at a time.
class Console {
public:
    Console();

    void show(const Progress& progress);

    /// One line of its own, whatever the text holds; a progress bar in the way is ended first.
    void say(const std::string& line);
    /// What went wrong, as a line that starts with `error: ` whoever speaks.
    void fail(const std::string& sentence);

    /// Puts a name before every other line from now on, to tell processes apart that write to the
    /// same place; there are lines instead of a progress bar then.
    void speakAs(const std::string& name);

    void warn(const std::string& sentence) { say("warning: " + sentence); }

    /// Ends a progress bar.
    void endProgress();

private:
    std::string describe(const Progress& progress) const;

    std::string name_;
    bool terminal_;
    bool barShown_ = false;
    std::string stage_;
    Stopwatch sinceStageBegan_;
    double lastShown_ = 0; ///< seconds since the stage began
};

} // namespace patchgauge::cli
