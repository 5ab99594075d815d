#include "panels/authorship.h"

#include <QSettings>

namespace patchgauge::ui {
namespace {

QString key() {
    return QStringLiteral("threshold/by");
}

QString systemUser() {
    return qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
}

} // namespace

QString rememberedAuthor(const QSettings& settings) {
    return settings.value(key(), systemUser()).toString();
}

void rememberAuthor(QSettings& settings, const QString& name) {
    settings.setValue(key(), name);
}

} // namespace patchgauge::ui
