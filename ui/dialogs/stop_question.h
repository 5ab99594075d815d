#pragma once

#include <functional>

class QWidget;

namespace patchgauge::ui {

/// Asks whether the jobs that run are to be stopped so that the window can close; the default is to
/// keep working. Returns at once; `stop` is called where that is the answer.
void askToStop(QWidget* parent, const std::function<void()>& stop);

} // namespace patchgauge::ui
