#pragma once

#include <QString>

class QSettings;

namespace patchgauge::ui {

/// Who last set thresholds here, or else the name that the system knows the user by.
QString rememberedAuthor(const QSettings& settings);

void rememberAuthor(QSettings& settings, const QString& name);

} // namespace patchgauge::ui
