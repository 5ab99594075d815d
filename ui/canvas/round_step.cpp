#include "canvas/round_step.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {

double roundStep(double least) {
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least)
            return factor * power;
    return 10 * power;
}

QString tickText(double tick, double step) {
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    return QLocale().toString(tick, 'f', decimals);
}

} // namespace patchgauge::ui
