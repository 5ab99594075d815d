#include "models/acceptance_text.h"

#include "canvas/area_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace patchgauge::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

} // namespace

QString acceptanceText(const detector::Acceptance& acceptance) {
    const QString scale =
        acceptance.millimetresPerPixel
            ? tr("scale %1 mm per pixel")
                  .arg(QLocale().toString(*acceptance.millimetresPerPixel, 'g', 4))
            : tr("no scale");
    if (acceptance.smallestArea <= 0)
        return tr("%1, every region counts").arg(scale);
    return tr("%1, regions count from %2")
        .arg(scale, areaText(detector::smallestPixels(acceptance), acceptance));
}

} // namespace patchgauge::ui
