#include "canvas/area_text.h"

#include "canvas/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace patchgauge::ui {

QString areaText(double pixels, const detector::Acceptance& acceptance) {
    if (const auto area = detector::squareMillimetres(pixels, acceptance))
        return QCoreApplication::translate("patchgauge::ui", "%1 mm²").arg(distanceText(*area));
    return QCoreApplication::translate("patchgauge::ui", "%1 px²")
        .arg(QLocale().toString(std::llround(pixels)));
}

} // namespace patchgauge::ui
