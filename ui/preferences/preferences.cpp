#include "preferences/preferences.h"

#include "base/platform.h"
#include "preferences/language.h"

#include <QDir>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace patchgauge::ui {
namespace {

/// More threads than that only wait for each other.
constexpr int mostThreads = 256;

const std::array<std::pair<Theme, QString>, 3>& themeNames() {
    static const std::array<std::pair<Theme, QString>, 3> names{
        {{Theme::Desktop, QStringLiteral("desktop")},
         {Theme::Light, QStringLiteral("light")},
         {Theme::Dark, QStringLiteral("dark")}}};
    return names;
}

Theme themeNamed(const QString& text) {
    for (const auto& [theme, name] : themeNames())
        if (name == text)
            return theme;
    return Theme::Desktop;
}

QString nameOf(Theme theme) {
    for (const auto& [known, name] : themeNames())
        if (known == theme)
            return name;
    return {};
}

bool isLanguage(const QString& code) {
    const QList<Language>& known = languages();
    return std::any_of(known.begin(), known.end(),
                       [&](const Language& language) { return language.code == code; });
}

} // namespace

backbone::ExecutionSettings Preferences::execution() const {
    return {threads > 0 ? threads : platform::processorCount(), device.toStdString()};
}

Preferences readPreferences(const QSettings& settings) {
    Preferences preferences;
    preferences.theme = themeNamed(settings.value(QStringLiteral("preferences/theme")).toString());
    const QString language = settings.value(QStringLiteral("preferences/language")).toString();
    if (isLanguage(language))
        preferences.language = language;
    const QString device = settings.value(QStringLiteral("preferences/device")).toString();
    if (device == QLatin1String("cpu") || device == QLatin1String("cuda"))
        preferences.device = device;
    preferences.threads = std::clamp(
        settings.value(QStringLiteral("preferences/threads"), 0).toInt(), 0, mostThreads);
    const QString data = settings.value(QStringLiteral("preferences/dataDirectory")).toString();
    if (QDir::isAbsolutePath(data))
        preferences.dataDirectory = data;
    return preferences;
}

void writePreferences(QSettings& settings, const Preferences& preferences) {
    settings.setValue(QStringLiteral("preferences/theme"), nameOf(preferences.theme));
    settings.setValue(QStringLiteral("preferences/language"), preferences.language);
    settings.setValue(QStringLiteral("preferences/device"), preferences.device);
    settings.setValue(QStringLiteral("preferences/threads"), preferences.threads);
    settings.setValue(QStringLiteral("preferences/dataDirectory"), preferences.dataDirectory);
}

} // namespace patchgauge::ui
