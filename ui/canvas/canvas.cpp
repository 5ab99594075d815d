#include "canvas/canvas.h"

#include "canvas/canvas_scene.h"
#include "canvas/split_divider.h"

#include <QPainter>
#include <QPaintEvent>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {

namespace {

constexpr double largestZoom = 64;
constexpr double keyZoomStep = 1.5;
constexpr int backdropDarkness = 112; ///< per cent
/// What is seen around a region that is zoomed to: so much of it on each side, in its own sizes,
/// and at least so many pixels of the image.
constexpr double aroundRegion = 1;
constexpr double leastAroundRegion = 16;

QRectF toRectF(const image::Rect& rect) {
    return {rect.left, rect.top, rect.width, rect.height};
}

} // namespace

Canvas::Canvas(ReadoutModel& readout, QWidget* parent)
    : QWidget(parent), readout_(readout), divider_(new SplitDivider(this)), flicker_(this) {
    setAccessibleName(tr("Inspected image"));
    setAccessibleDescription(
        tr("Plus and minus zoom, 0 fits, 1 shows pixel for pixel. Space held hides the heat. Shift "
           "with an arrow key moves the read-out by a patch."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&readout_, &ReadoutModel::imageChanged, this, &Canvas::showImage);
    connect(&readout_, &ReadoutModel::changed, this, &Canvas::showReadout);
    connect(&flicker_, &Flicker::turned, this, qOverload<>(&QWidget::update));
    connect(divider_, &SplitDivider::valueChanged, this, &Canvas::layOut);
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

void Canvas::setColourMap(detector::ColourMap colours) {
    LayerOptions options = options_;
    options.colours = colours;
    setOptions(options);
}

void Canvas::setLayer(const QString& layer) {
    LayerOptions options = options_;
    options.layer = layer.toStdString();
    setOptions(options);
}

void Canvas::setOptions(const LayerOptions& options) {
    if (options == options_)
        return;
    const bool otherHeat = options.colours != options_.colours || options.layer != options_.layer;
    options_ = options;
    if (layers_ && otherHeat)
        layers_->setHeat(*readout_.image(), options_);
    update();
    Q_EMIT layerOptionsChanged();
}

void Canvas::setPhotoBare(bool bare) {
    if (bare == bare_)
        return;
    bare_ = bare;
    update();
    Q_EMIT photoBareChanged(bare);
}

double Canvas::divider() const {
    return divider_->fraction();
}

void Canvas::setDivider(double share) {
    divider_->setFraction(share);
}

void Canvas::setArrangement(Arrangement arrangement) {
    if (arrangement == arrangement_)
        return;
    arrangement_ = arrangement;
    flicker_.setRunning(arrangement == Arrangement::Flicker);
    layOut();
}

void Canvas::setFlickerPaused(bool paused) {
    flicker_.setPaused(paused);
}

void Canvas::setPatchGridShown(bool shown) {
    Marks marks = marks_;
    marks.patchGrid = shown;
    showMarks(marks);
}

void Canvas::setRegionNumbersShown(bool shown) {
    Marks marks = marks_;
    marks.regionNumbers = shown;
    showMarks(marks);
}

void Canvas::selectRegion(int region) {
    Marks marks = marks_;
    marks.region = region < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(region));
    showMarks(marks);
}

void Canvas::showMarks(const Marks& marks) {
    if (marks == marks_)
        return;
    marks_ = marks;
    update();
}

void Canvas::showImage() {
    const auto& image = readout_.image();
    const QSize before = photoSize_;
    photoSize_ = image ? image->photo.size() : QSize();
    layers_ = image ? std::optional<Layers>(std::in_place, *image, options_) : std::nullopt;
    marks_.region.reset();
    divider_->setVisible(image && arrangement_ == Arrangement::Split);
    setCursor(image ? Qt::CrossCursor : Qt::ArrowCursor);
    // The same place in the next photo is what one wants to see, unless it has another shape.
    if (photoSize_ != before)
        fit();
    else
        viewMoved();
}

void Canvas::showReadout() {
    const QRect outlined = cursorMarkArea();
    if (outlined == outlined_)
        return;
    updateInPanes(outlined_);
    updateInPanes(outlined);
    outlined_ = outlined;
}

QRect Canvas::cursorMarkArea() const {
    QRect area;
    if (const auto& readout = readout_.readout())
        area = outlinedArea(*readout, view_);
    if (cursor_ && arrangement_ == Arrangement::SideBySide)
        area |= cursorArea(panes_.toView(*cursor_));
    return area;
}

void Canvas::updateInPanes(const QRect& area) {
    for (const Pane& pane : panes_.all())
        update(area.translated(pane.origin) & pane.area);
}

void Canvas::zoomIn() {
    zoomBy(keyZoomStep, zoomAnchor());
}

void Canvas::zoomOut() {
    zoomBy(1 / keyZoomStep, zoomAnchor());
}

void Canvas::fit() {
    fitted_ = true;
    if (!photoSize_.isEmpty()) {
        view_.setSizes(photoSize_, panes_.viewSize());
        view_.fit();
    }
    viewMoved();
}

void Canvas::actualSize() {
    zoomTo(1, zoomAnchor());
}

void Canvas::zoomToRegion(int region) {
    if (!layers_)
        return;
    const auto& regions = readout_.image()->inspection->regions;
    if (region < 0 || static_cast<std::size_t>(region) >= regions.size())
        return;
    const QRectF area = areaOf(regions[static_cast<std::size_t>(region)]);
    const double around =
        std::max(leastAroundRegion, aroundRegion * std::max(area.width(), area.height()));
    const QRectF seen = area.adjusted(-around, -around, around, around);
    const QSizeF room(panes_.viewSize());
    const QPointF middle(room.width() / 2, room.height() / 2);
    zoomTo(std::min(room.width() / seen.width(), room.height() / seen.height()) *
               devicePixelRatioF(),
           middle);
    panBy(middle - view_.toView(area.center()));
}

std::optional<PhotoView> Canvas::photoView() const {
    if (!layers_)
        return std::nullopt;
    const QSizeF photo = photoSize_;
    const QPointF centre = view_.toImage(QRectF({0, 0}, QSizeF(panes_.viewSize())).center());
    return PhotoView{fitted_,
                     view_.scale() * photo.width(),
                     {centre.x() / photo.width(), centre.y() / photo.height()}};
}

void Canvas::setPhotoView(const PhotoView& view) {
    if (!layers_)
        return;
    const QSizeF photo = photoSize_;
    double scale = view.width / photo.width();
    if (view.fitted)
        scale = std::min(scale, view_.fitScale());
    view_.setSizes(photoSize_, panes_.viewSize());
    view_.centreOn({view.centre.x() * photo.width(), view.centre.y() * photo.height()}, scale);
    fitted_ = view.fitted;
    viewMoved();
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
    Q_EMIT viewChanged();
}

QPointF Canvas::zoomAnchor() const {
    if (cursor_)
        return panes_.toView(*cursor_);
    if (const auto& readout = readout_.readout())
        return view_.toView(toRectF(readout->patchArea).center());
    return QRectF({0, 0}, QSizeF(panes_.viewSize())).center();
}

void Canvas::resizeEvent(QResizeEvent*) {
    layOut();
}

void Canvas::layOut() {
    const QSizeF before = panes_.viewSize();
    panes_.arrange(arrangement_, size(), divider_->fraction());
    divider_->place();
    divider_->setVisible(layers_ && arrangement_ == Arrangement::Split);
    if (!layers_)
        return;
    if (fitted_) {
        fit();
        return;
    }
    view_.setSizes(photoSize_, panes_.viewSize());
    const QSizeF growth = panes_.viewSize() - before;
    view_.pan(QPointF(growth.width(), growth.height()) / 2);
    viewMoved();
}

void Canvas::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().color(QPalette::Window).darker(backdropDarkness));
    if (!layers_)
        return;
    CanvasScene scene{*readout_.image(),  *layers_, options_,    marks_,
                      readout_.readout(), bare_,    std::nullopt};
    if (cursor_ && arrangement_ == Arrangement::SideBySide)
        scene.cursor = panes_.toView(*cursor_);
    for (const Pane& pane : panes_.all())
        if (pane.area.intersects(event->rect()))
            scene.paint(painter, pane, view_, pane.overlay && !flicker_.showsPhoto(),
                        cursor_ && pane.area.contains(cursor_->toPoint()));
}

} // namespace patchgauge::ui
