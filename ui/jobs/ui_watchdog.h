#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace patchgauge::ui {

/// Measures for how long the window was deaf: the time between turns of the event loop, which a
/// timer of a millisecond keeps asking for. Times in milliseconds. On the UI thread.
class UiWatchdog {
public:
    UiWatchdog();

    /// The longest time so far that the event loop did not come back, the present turn included;
    /// then begins anew.
    double takeLongestGap();

private:
    double sinceTurn() const { return double(clock_.nsecsElapsed()) / 1e6; }

    QTimer timer_;
    QElapsedTimer clock_;
    double longest_ = 0;
};

} // namespace patchgauge::ui
