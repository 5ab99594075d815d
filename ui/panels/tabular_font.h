#pragma once

#include <QFont>

namespace patchgauge::ui {

/// The font, or the desktop's fixed one where its digits differ in width: numbers that stand below
/// each other or change in place must not dance.
QFont tabularFont(const QFont& font);

} // namespace patchgauge::ui
