#include "panels/pose_picture.h"

#include "canvas/layers.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace patchgauge::ui {
namespace {

constexpr int pictureHeight = 128;
constexpr double tickShare = 0.08; ///< of the frame's height
constexpr double lineWidth = 1.25;

/// The aligned picture's frame in the photo, with a tick down from its upper edge.
QPainterPath frameOf(const image::Pose& pose) {
    const auto at = [&](double x, double y) {
        const image::Point point =
            pose.toPhoto(image::Point{x * pose.aligned.width, y * pose.aligned.height});
        return QPointF(point.x, point.y);
    };
    QPainterPath path;
    path.addPolygon(QPolygonF({at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)}));
    path.moveTo(at(0.5, 0));
    path.lineTo(at(0.5, tickShare));
    return path;
}

} // namespace

PosePicture::PosePicture(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("posePicture"));
    setAccessibleName(tr("The photo as it was taken"));
    setToolTip(tr("The photo as it was taken. The frame is what is shown large; the tick marks its "
                  "upper edge."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

QSize PosePicture::sizeHint() const {
    return {pictureHeight, pictureHeight};
}

void PosePicture::showImage(const std::optional<InspectedImage>& image) {
    const bool aligned = image && image->inspection->pose;
    photo_ = aligned ? image->asTaken : QImage();
    if (aligned)
        pose_ = *image->inspection->pose;
    setVisible(aligned);
    update();
}

void PosePicture::paintEvent(QPaintEvent* /*event*/) {
    if (photo_.isNull())
        return;
    const QSizeF photo(pose_.photo.width, pose_.photo.height);
    const QSizeF shown = photo.scaled(size(), Qt::KeepAspectRatio);
    const QRectF area(0, (height() - shown.height()) / 2, shown.width(), shown.height());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawImage(area, photo_);
    painter.setClipRect(area);
    painter.translate(area.topLeft());
    painter.scale(shown.width() / photo.width(), shown.height() / photo.height());
    strokeCased(painter, frameOf(pose_), lineWidth);
}

} // namespace patchgauge::ui
