#include "canvas/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {

QString distanceText(double distance) {
    if (!std::isfinite(distance))
        return QStringLiteral("–");
    if (distance == 0)
        return QLocale().toString(0);
    // Rounding may add a digit: 9.999 is written 10.0.
    const double rounded = QString::number(distance, 'g', 3).toDouble();
    const int wholeDigits = static_cast<int>(std::floor(std::log10(std::abs(rounded)))) + 1;
    return QLocale().toString(distance, 'f', std::clamp(3 - wholeDigits, 0, 6));
}

QString distanceName(detector::Method method) {
    const bool mahalanobis =
        method == detector::Method::Padim || method == detector::Method::Gaussian;
    return mahalanobis ? QCoreApplication::translate("Distance", "Mahalanobis distance")
                       : QCoreApplication::translate("Distance", "distance");
}

} // namespace patchgauge::ui
