#include "report/image_pictures.h"

#include "canvas/colour_scale.h"
#include "canvas/layers.h"
#include "canvas/marks.h"
#include "report/sheet.h"
#include "report/type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui::report {
namespace {

constexpr double gutter = 4 * grid;
constexpr double captionGap = grid;
constexpr double dotsPerInch = 220; ///< as fine as a photo is printed
constexpr double contourWidth = 1.6;
constexpr double numberHeight = 6.5 * point;

/// The photo as fine as it is printed, never finer than it is.
double scaleFor(const QSize& photo, const QSizeF& area) {
    return std::min(1.0, area.width() / unitsPerInch * dotsPerInch / photo.width());
}

QImage photoFor(const InspectedImage& image, double scale) {
    if (scale >= 1)
        return image.photo;
    return image.photo.scaled(QSize(std::max(1, qRound(image.photo.width() * scale)),
                                    std::max(1, qRound(image.photo.height() * scale))),
                              Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Lines and numbers need more pixels than a small photo has.
QImage overlayFor(const InspectedImage& image, const QSizeF& area) {
    const double scale = area.width() / unitsPerInch * dotsPerInch / image.photo.width();
    QImage picture(qRound(image.photo.width() * scale), qRound(image.photo.height() * scale),
                   QImage::Format_RGB32);
    picture.fill(page::paper);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(picture.rect(), photoFor(image, scale));
    painter.scale(double(picture.width()) / image.photo.width(),
                  double(picture.height()) / image.photo.height());
    QFont numbers = fontOf(Style::Strong);
    numbers.setPixelSize(qRound(numberHeight / unitsPerInch * dotsPerInch));
    painter.setFont(numbers);
    painter.setClipRect(image.photo.rect());
    const LayerOptions options;
    Layers(image, options).paint(painter, options, contourWidth);
    Marks marks;
    marks.regionNumbers = true;
    paintMarks(painter, image, marks, image.photo.rect());
    return picture;
}

void paintCaption(QPainter& painter, const QRectF& picture, const QString& text) {
    paintLine(
        painter,
        {picture.left(), picture.bottom() + captionGap, picture.width(), lineHeight(Style::Small)},
        text, Style::Small, page::faintText);
}

} // namespace

double paintPictures(QPainter& painter, const QRectF& line, double most,
                     const InspectedImage& image, const evidence::ImageRecord& record) {
    const bool telling = record.unfit.empty();
    const ColourScale scale(image, fontOf(Style::Small));
    const double captionHeight = captionGap + lineHeight(Style::Small);
    const double column = (line.width() - 2 * gutter - scale.width()) / 2;
    const QSizeF size =
        QSizeF(image.photo.size()).scaled(column, most - captionHeight, Qt::KeepAspectRatio);

    const QRectF left(line.topLeft(), size);
    painter.drawImage(left, photoFor(image, scaleFor(image.photo.size(), size)));
    paintCaption(painter, left, record.pose ? tr("Photo, aligned") : tr("Photo"));
    if (telling) {
        const QRectF right = left.translated(size.width() + gutter, 0);
        painter.drawImage(right, overlayFor(image, size));
        paintCaption(painter, right, tr("Distance from normal, contour at the threshold"));
        scale.paint(painter,
                    {right.right() + gutter / 2, right.top(), scale.width(), right.height()},
                    page::text, image.inspection->map.score);
    }
    return size.height() + captionHeight;
}

} // namespace patchgauge::ui::report
