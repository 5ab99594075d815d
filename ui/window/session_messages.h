#pragma once

#include "panels/message_area.h"
#include "window/work.h"

namespace patchgauge::ui {

/// What training gave, in a sentence, with everything that deserves a look behind it.
Message trainingMessage(const Training& training);

/// Which images could not be read, one reason a line.
Message unreadableMessage(const QStringList& reasons);

} // namespace patchgauge::ui
