#include "canvas/view_transform.h"

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {

namespace {

/// As much of an image stays in view when it is moved, in logical pixels.
constexpr double leastInView = 64;

double keptInView(double origin, double image, double view) {
    const double least = std::min(leastInView, image);
    return std::clamp(origin, least - image, view - least);
}

} // namespace

void ViewTransform::setSizes(QSize image, QSizeF view) {
    image_ = image;
    view_ = view;
}

QRectF ViewTransform::toView(const QRectF& image) const {
    return {toView(image.topLeft()), image.size() * scale_};
}

QTransform ViewTransform::transform() const {
    return {scale_, 0, 0, scale_, origin_.x(), origin_.y()};
}

double ViewTransform::fitScale() const {
    return std::min(view_.width() / image_.width(), view_.height() / image_.height());
}

void ViewTransform::fit() {
    scale_ = fitScale();
    const QSizeF slack = view_ - image_ * scale_;
    origin_ = {slack.width() / 2, slack.height() / 2};
}

void ViewTransform::zoomTo(double scale, QPointF anchor) {
    const QRectF area = imageInView();
    const QPointF fixed(std::clamp(anchor.x(), area.left(), area.right()),
                        std::clamp(anchor.y(), area.top(), area.bottom()));
    // An image point i is seen at v = s·i + o. Under the anchor a lies i = (a − o) / s, and it
    // shall be seen at a under the new scale s′ as well: a = s′·(a − o) / s + o′, hence o′ = a −
    // (s′ / s)·(a − o).
    origin_ = fixed - (fixed - origin_) * (scale / scale_);
    scale_ = scale;
}

void ViewTransform::centreOn(QPointF image, double scale) {
    scale_ = scale;
    origin_ = QPointF(view_.width(), view_.height()) / 2 - image * scale;
}

void ViewTransform::pan(QPointF delta) {
    origin_ += delta;
    origin_.setX(keptInView(origin_.x(), image_.width() * scale_, view_.width()));
    origin_.setY(keptInView(origin_.y(), image_.height() * scale_, view_.height()));
}

void ViewTransform::alignTo(double devicePixelRatio) {
    origin_.setX(std::round(origin_.x() * devicePixelRatio) / devicePixelRatio);
    origin_.setY(std::round(origin_.y() * devicePixelRatio) / devicePixelRatio);
}

QRectF ViewTransform::imageInView() const {
    return {origin_, image_ * scale_};
}

} // namespace patchgauge::ui
