#include "canvas/colour_bar.h"

#include "canvas/colour_scale.h"
#include "canvas/heat_view.h"
#include "canvas/number_text.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace patchgauge::ui {

namespace {

constexpr int margin = 4;
constexpr int leastLines = 6;

QString meaningOf(const InspectedImage& image, const LayerOptions& options) {
    if (const HeatView view(image, options); !view.isWhole())
        return ColourBar::tr("Only what %1 adds to the squared distance (d²) of each patch, on a "
                             "scale of its own")
            .arg(QString::fromStdString(view.layer()));
    QStringList lines{ColourBar::tr("How far from normal: %1")
                          .arg(distanceName(image.model->info().settings.method))};
    if (image.threshold())
        lines << ColourBar::tr("Threshold %1").arg(distanceText(*image.threshold()));
    if (image.reviewThreshold())
        lines << ColourBar::tr("Review from %1").arg(distanceText(*image.reviewThreshold()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ColourBar::ColourBar(ReadoutModel& readout, QWidget* parent) : QWidget(parent), readout_(readout) {
    setAccessibleName(tr("Colour bar"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&readout_, &ReadoutModel::imageChanged, this, &ColourBar::showImage);
    connect(&readout_, &ReadoutModel::changed, this, qOverload<>(&QWidget::update));
    showImage();
}

void ColourBar::setLayerOptions(const LayerOptions& options) {
    options_ = options;
    showImage();
}

void ColourBar::showImage() {
    const QString meaning = readout_.image() ? meaningOf(*readout_.image(), options_) : QString();
    setToolTip(meaning);
    setAccessibleDescription(meaning);
    updateGeometry();
    update();
}

QSize ColourBar::sizeHint() const {
    if (!readout_.image())
        return {0, 0};
    const ColourScale scale(*readout_.image(), font(), options_);
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
    const InspectedImage& image = *readout_.image();
    const auto& readout = readout_.readout();
    ColourScale(image, font(), options_)
        .paint(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin),
               palette().color(QPalette::WindowText),
               readout ? HeatView(image, options_).valueAt(*readout) : std::nullopt);
}

void ColourBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace patchgauge::ui
