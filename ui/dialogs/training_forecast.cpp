#include "dialogs/training_forecast.h"

#include "models/text.h"
#include "pipeline/forecast.h"

#include <QCoreApplication>

namespace patchgauge::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

QString costText(const pipeline::TrainSettings& settings, std::size_t images) {
    switch (settings.detector.method) {
    case detector::Method::Spade:
    case detector::Method::PatchCore:
        return tr("No estimate for this method: memory and model file grow with the number of "
                  "images.");
    case detector::Method::NSphere:
    case detector::Method::Gaussian:
        return tr("No estimate for this method: memory and model file stay small, whatever the "
                  "number of images.");
    case detector::Method::Padim:
        break;
    }
    const pipeline::Forecast needs = pipeline::forecast(settings, images);
    return tr("Estimate: training %1, memory %2, model file %3.")
        .arg(durationText(needs.seconds), byteText(needs.memoryBytes), byteText(needs.modelBytes));
}

} // namespace

QString forecastText(const pipeline::TrainSettings& settings, std::size_t images) {
    settings.input.validate();
    QString text = costText(settings, images);
    if (images < calibration::leastScores && settings.calibration.heldOutGood.empty())
        text += QLatin1Char(' ') + tr("With fewer than three images there is no threshold, and "
                                      "every verdict will be review.");
    return text;
}

} // namespace patchgauge::ui
