#pragma once

#include "backbone/feature_pyramid.h"

#include <QString>

class QSettings;

namespace patchgauge::ui {

/// Light, dark, or as the desktop has it.
enum class Theme { Desktop, Light, Dark };

/// What a user chooses once, for all models.
struct Preferences {
    Theme theme = Theme::Desktop;
    QString language;                        ///< a code of languages(), or empty for the desktop's
    QString device = QStringLiteral("auto"); ///< see backbone::ExecutionSettings
    int threads = 0;                         ///< 0: as many as the machine has processors
    QString dataDirectory; ///< absolute, from the next start on; empty for the system's place

    backbone::ExecutionSettings execution() const;

    friend bool operator==(const Preferences& a, const Preferences& b) {
        return a.theme == b.theme && a.language == b.language && a.device == b.device &&
               a.threads == b.threads && a.dataDirectory == b.dataDirectory;
    }
};

/// What cannot be understood becomes the default.
Preferences readPreferences(const QSettings& settings);
void writePreferences(QSettings& settings, const Preferences& preferences);

} // namespace patchgauge::ui
