#include "models/pose_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace patchgauge::ui {
namespace {

/// With a minus sign as wide as a plus, and none before a zero.
QString signedText(double value, int decimals) {
    const double unit = std::pow(10, -decimals);
    const double rounded = std::round(value / unit) * unit;
    const QString digits = QLocale().toString(std::abs(rounded), 'f', decimals);
    return rounded < 0 ? QChar(0x2212) + digits : digits;
}

} // namespace

QString poseText(const image::Pose& pose) {
    return QCoreApplication::translate("Pose", "turned by %1°, shifted by %2, %3 px")
        .arg(signedText(pose.angle, 1), signedText(pose.dx, 0), signedText(pose.dy, 0));
}

} // namespace patchgauge::ui
