#pragma once

#include <QStringList>

class QWidget;

namespace patchgauge::test {

/// Visible labels, buttons, boxes, tabs and titles of a widget whose text does not fit: a line each
/// with class, name and text. Texts that are shortened with an ellipsis on purpose count only
/// where no tool tip has the whole.
QStringList cutOffTexts(const QWidget& widget);

/// All texts that a person reads in a widget: labels, buttons, titles, tool tips.
QStringList visibleTexts(const QWidget& widget);

} // namespace patchgauge::test
