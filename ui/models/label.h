#pragma once

#include <QMetaType>
#include <QString>

namespace patchgauge::ui {

/// What a person says that a part is.
enum class Label { None, Good, Defective, Unsure };

/// "Good", "Defective", "Unsure"; empty for None.
QString labelText(Label label);

} // namespace patchgauge::ui
