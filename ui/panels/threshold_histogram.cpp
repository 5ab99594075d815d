#include "panels/threshold_histogram.h"

#include "canvas/number_text.h"
#include "canvas/verdict_mark.h"
#include "panels/threshold_handle.h"

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {

ThresholdHistogram::ThresholdHistogram(QWidget* parent)
    : ScoreHistogram(parent),
      reviewHandle_(makeHandle(tr("Review threshold"), QStringLiteral("reviewHandle"),
                               calibration::Verdict::Review)),
      thresholdHandle_(makeHandle(tr("Threshold"), QStringLiteral("thresholdHandle"),
                                  calibration::Verdict::Reject)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ThresholdHandle* ThresholdHistogram::makeHandle(const QString& name, const QString& objectName,
                                                calibration::Verdict verdict) {
    auto* handle = new ThresholdHandle(this);
    handle->setObjectName(objectName);
    handle->setAccessibleName(name);
    handle->setToolTip(tr("%1: drag it, or move it with the arrow keys").arg(name));
    handle->setColour(verdictColour(verdict));
    handle->hide();
    connect(handle, &ThresholdHandle::dragChanged, this, [this](bool dragged) {
        setAxisHeld(dragged);
        Q_EMIT dragChanged(dragged);
    });
    connect(handle, &ThresholdHandle::dragged, this, [this, handle](double x) {
        moveTo(*handle, std::clamp(scoreAt(x), histogram().first, histogram().last()));
    });
    connect(handle, &ThresholdHandle::stepped, this, [this, handle](int steps) {
        const auto score = handle == thresholdHandle_ ? threshold() : review();
        if (score)
            moveTo(*handle, double(*score) + steps * step());
    });
    connect(handle, &ThresholdHandle::accepted, this, &ThresholdHistogram::accepted);
    connect(handle, &ThresholdHandle::dismissed, this, &ThresholdHistogram::dismissed);
    return handle;
}

double ThresholdHistogram::step() const {
    // A pixel's worth, rounded so that a dragged line stands at a number that people can say.
    const double pixel =
        (histogram().last() - histogram().first) / std::max(1.0, plotArea().width());
    return std::pow(10.0, std::floor(std::log10(pixel)));
}

void ThresholdHistogram::moveTo(const ThresholdHandle& handle, double score) {
    if (!threshold())
        return;
    const double rounded = std::max(0.0, step() * std::round(score / step()));
    Thresholds wanted{*threshold(), review()};
    if (&handle == thresholdHandle_) {
        const double least = wanted.review ? double(*wanted.review) + step() : 0.0;
        wanted.threshold = static_cast<float>(std::max(rounded, least));
    } else {
        wanted.review =
            static_cast<float>(std::min(rounded, std::max(0.0, double(wanted.threshold) - step())));
    }
    if (wanted == Thresholds{*threshold(), review()})
        return;
    setThresholds(wanted.threshold, wanted.review);
    Q_EMIT moved(wanted);
}

void ThresholdHistogram::placeLines() {
    placeHandle(*reviewHandle_, review(),
                review() ? tr("review from %1").arg(distanceText(*review())) : QString());
    placeHandle(*thresholdHandle_, threshold(),
                threshold() ? tr("threshold %1").arg(distanceText(*threshold())) : QString());
}

void ThresholdHistogram::placeHandle(ThresholdHandle& handle, std::optional<float> score,
                                     const QString& value) {
    handle.setVisible(score && hasAxis());
    if (!score || !hasAxis())
        return;
    handle.setAccessibleDescription(value);
    const QRectF plot = plotArea();
    handle.place(xOf(double(*score)), plot.top(), plot.bottom());
}

} // namespace patchgauge::ui
