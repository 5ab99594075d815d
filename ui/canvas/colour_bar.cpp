#include "canvas/colour_bar.h"

#include "canvas/colour_scale.h"
#include "canvas/number_text.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace patchgauge::ui {

namespace {

constexpr int margin = 4;
constexpr int leastLines = 6;

ColourScale scaleOf(const InspectedImage& image, const QFont& font) {
    return {image.heatScale(), image.threshold(), font};
}

} // namespace

ColourBar::ColourBar(ReadoutModel& readout, QWidget* parent) : QWidget(parent), readout_(readout) {
    setAccessibleName(tr("Colour bar"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&readout_, &ReadoutModel::imageChanged, this, &ColourBar::showImage);
    connect(&readout_, &ReadoutModel::changed, this, qOverload<>(&QWidget::update));
    showImage();
}

void ColourBar::showImage() {
    const auto& image = readout_.image();
    QString meaning = tr("Mahalanobis distance from what is normal");
    if (image && image->threshold())
        meaning += QLatin1Char('\n') + tr("Threshold %1").arg(distanceText(*image->threshold()));
    setToolTip(meaning);
    setAccessibleDescription(meaning);
    updateGeometry();
    update();
}

QSize ColourBar::sizeHint() const {
    if (!readout_.image())
        return {0, 0};
    const ColourScale scale = scaleOf(*readout_.image(), font());
    return {static_cast<int>(std::ceil(scale.width())) + 2 * margin,
            2 * margin + leastLines * fontMetrics().height()};
}

QSize ColourBar::minimumSizeHint() const {
    return sizeHint();
}

void ColourBar::paintEvent(QPaintEvent*) {
    if (!readout_.image())
        return;
    QPainter painter(this);
    const auto& readout = readout_.readout();
    scaleOf(*readout_.image(), font())
        .paint(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin),
               palette().color(QPalette::WindowText),
               readout ? std::optional(readout->pixelValue) : std::nullopt);
}

void ColourBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace patchgauge::ui
