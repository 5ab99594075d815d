#include "window/model_line.h"

#include "canvas/number_text.h"
#include "models/release_text.h"
#include "panels/model_section.h"

#include <QCoreApplication>

namespace patchgauge::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

} // namespace

QString modelLine(const detector::Model& model, const QString& name) {
    const detector::ModelInfo& info = model.info();
    const auto& threshold = info.calibration.threshold;
    QStringList facts{name, backboneTitle(info.backbone.id), tr("%1 good").arg(info.images.size()),
                      threshold ? tr("threshold %1").arg(distanceText(*threshold))
                                : tr("no threshold")};
    if (const auto& review = info.calibration.reviewThreshold)
        facts << tr("review from %1").arg(distanceText(*review));
    facts << releaseText(releaseState(info.releases));
    return facts.join(QStringLiteral(" · "));
}

} // namespace patchgauge::ui
