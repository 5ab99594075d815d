#pragma once

#include <QDir>
#include <QPixmap>
#include <QString>

namespace patchgauge::test {

/// Keeps a picture of what a test sees in the folder PATCHGAUGE_SCREENSHOTS, when there is one.
inline void keepScreenshot(const QPixmap& picture, const QString& name) {
    const QString folder = qEnvironmentVariable("PATCHGAUGE_SCREENSHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace patchgauge::test
