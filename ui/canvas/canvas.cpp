#include "canvas/canvas.h"

#include <QPainter>
#include <QPaintEvent>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {

namespace {

constexpr double largestZoom = 64;
constexpr double keyZoomStep = 1.5;
constexpr int backdropDarkness = 112; ///< per cent
constexpr double contourWidth = 1.5;
constexpr double outlineWidth = 1.5;

/// What an outline's line and its casing need beside it, in logical pixels.
constexpr int outlineReach = 4;

QRectF toRectF(const image::Rect& rect) {
    return {rect.left, rect.top, rect.width, rect.height};
}

} // namespace

Canvas::Canvas(ReadoutModel& readout, QWidget* parent) : QWidget(parent), readout_(readout) {
    setAccessibleName(tr("Inspected image"));
    setAccessibleDescription(
        tr("Plus and minus zoom, 0 fits, 1 shows pixel for pixel. Space held hides the heat. Shift "
           "with an arrow key moves the read-out by a patch."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&readout_, &ReadoutModel::imageChanged, this, &Canvas::showImage);
    connect(&readout_, &ReadoutModel::changed, this, &Canvas::showReadout);
    showImage();
}

double Canvas::zoom() const {
    return view_.scale() * devicePixelRatioF();
}

void Canvas::setHeatShown(bool shown) {
    LayerOptions options = options_;
    options.heat = shown;
    setOptions(options);
}

void Canvas::setContourShown(bool shown) {
    LayerOptions options = options_;
    options.contour = shown;
    setOptions(options);
}

void Canvas::setUnfitShown(bool shown) {
    LayerOptions options = options_;
    options.evenIfUnfit = shown;
    setOptions(options);
}

void Canvas::setOpacity(double opacity) {
    LayerOptions options = options_;
    options.opacity = std::clamp(opacity, 0.0, 1.0);
    setOptions(options);
}

void Canvas::setOptions(const LayerOptions& options) {
    if (options == options_)
        return;
    options_ = options;
    update();
    Q_EMIT layerOptionsChanged();
}

void Canvas::setPhotoBare(bool bare) {
    if (bare == bare_)
        return;
    bare_ = bare;
    update();
}

void Canvas::showImage() {
    const auto& image = readout_.image();
    const QSize before = photo_.size();
    photo_ = image ? image->pyramid : PhotoPyramid();
    layers_ = image ? std::optional<Layers>(*image) : std::nullopt;
    setCursor(image ? Qt::CrossCursor : Qt::ArrowCursor);
    // The same place in the next photo is what one wants to see, unless it has another shape.
    if (photo_.size() != before)
        fit();
    else
        viewMoved();
}

void Canvas::showReadout() {
    const auto& readout = readout_.readout();
    const QRect outlined = readout ? outlineOf(*readout) : QRect();
    if (outlined == outlined_)
        return;
    update(outlined_);
    update(outlined);
    outlined_ = outlined;
}

QRect Canvas::outlineOf(const detector::Readout& readout) const {
    return view_.toView(toRectF(readout.patchArea))
        .toAlignedRect()
        .adjusted(-outlineReach, -outlineReach, outlineReach, outlineReach);
}

void Canvas::zoomIn() {
    zoomBy(keyZoomStep, zoomAnchor());
}

void Canvas::zoomOut() {
    zoomBy(1 / keyZoomStep, zoomAnchor());
}

void Canvas::fit() {
    fitted_ = true;
    if (!photo_.size().isEmpty()) {
        view_.setSizes(photo_.size(), size());
        view_.fit();
    }
    viewMoved();
}

void Canvas::actualSize() {
    zoomTo(1, zoomAnchor());
}

void Canvas::zoomBy(double factor, QPointF anchor) {
    zoomTo(zoom() * factor, anchor);
}

void Canvas::zoomTo(double zoom, QPointF anchor) {
    if (!layers_)
        return;
    const double fitting = view_.fitScale() * devicePixelRatioF();
    const double bounded =
        std::clamp(zoom, std::min(fitting, 1.0) / 2, std::max(fitting, largestZoom));
    view_.zoomTo(bounded / devicePixelRatioF(), anchor);
    if (bounded == 1)
        view_.alignTo(devicePixelRatioF());
    fitted_ = false;
    viewMoved();
}

void Canvas::panBy(QPointF delta) {
    if (!layers_)
        return;
    view_.pan(delta);
    fitted_ = false;
    viewMoved();
}

void Canvas::viewMoved() {
    probeUnderCursor();
    showReadout();
    update();
    if (layers_ && zoom() != announcedZoom_) {
        announcedZoom_ = zoom();
        Q_EMIT zoomChanged(announcedZoom_);
    }
}

QPointF Canvas::zoomAnchor() const {
    if (cursor_)
        return *cursor_;
    if (const auto& readout = readout_.readout())
        return view_.toView(toRectF(readout->patchArea).center());
    return QRectF(rect()).center();
}

void Canvas::resizeEvent(QResizeEvent* event) {
    if (!layers_)
        return;
    if (fitted_) {
        fit();
        return;
    }
    view_.setSizes(photo_.size(), size());
    const QSize growth = event->size() - event->oldSize();
    view_.pan(QPointF(growth.width(), growth.height()) / 2);
    viewMoved();
}

void Canvas::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().color(QPalette::Window).darker(backdropDarkness));
    if (!layers_)
        return;
    painter.setTransform(view_.transform());
    photo_.paint(painter,
                 {view_.toImage(QPointF(0, 0)), view_.toImage(QPointF(width(), height()))});
    if (bare_)
        return;
    layers_->paint(painter, options_, contourWidth);
    if (const auto& readout = readout_.readout()) {
        QPainterPath outline;
        outline.addRect(toRectF(readout->patchArea));
        strokeCased(painter, outline, outlineWidth);
    }
}

} // namespace patchgauge::ui
