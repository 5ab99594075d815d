#include "panels/image_list_delegate.h"

#include "canvas/verdict_mark.h"
#include "models/inspection_list_model.h"
#include "models/text.h"
#include "models/thumbnail.h"
#include "panels/icon.h"
#include "panels/tabular_font.h"

#include <QApplication>
#include <QHashFunctions>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>

namespace patchgauge::ui {
namespace {

constexpr int margin = 8;
constexpr int thumbnailSize = 40;
constexpr int markSize = 12;
constexpr int barWidth = 96;
constexpr int barHeight = 6;

QPixmap cachedPixmap(const QByteArray& thumbnail) {
    const QString key = QStringLiteral("thumbnail/%1").arg(qHash(thumbnail), 0, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = thumbnailPixmap(thumbnail);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintThumbnail(QPainter& painter, const QRect& frame, const QByteArray& thumbnail) {
    if (thumbnail.isEmpty()) {
        icon(QStringLiteral("error")).paint(&painter, frame.adjusted(8, 8, -8, -8));
        return;
    }
    const QPixmap pixmap = cachedPixmap(thumbnail);
    QRect target(QPoint(), pixmap.size().scaled(frame.size(), Qt::KeepAspectRatio));
    target.moveCenter(frame.center());
    painter.drawPixmap(target, pixmap);
}

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

void paintScoreBar(QPainter& painter, const QRectF& bar, double relativeScore, const QColor& fill,
                   const QColor& text) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(text, 0.15));
    painter.drawRect(bar);
    QRectF filled = bar;
    filled.setWidth(bar.width() * std::clamp(relativeScore / 2, 0.0, 1.0));
    painter.setBrush(fill);
    painter.drawRect(filled);
    painter.setBrush(faded(text, 0.8));
    painter.drawRect(QRectF(bar.center().x() - 0.5, bar.top() - 2, 1, bar.height() + 4));
}

/// Mark and word, and the bar in the room that every verdict's word leaves.
void paintVerdict(QPainter& painter, const QRect& line, calibration::Verdict verdict,
                  const QVariant& relativeScore) {
    const QColor text = painter.pen().color();
    const double middle = line.center().y() + 0.5;
    paintVerdictMark(painter, QRectF(line.left(), middle - markSize / 2.0, markSize, markSize),
                     verdict);
    painter.setPen(text);
    painter.drawText(line.adjusted(markSize + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     verdictText(verdict));
    if (!relativeScore.isValid())
        return;
    const int wordWidth =
        painter.fontMetrics().horizontalAdvance(verdictText(calibration::Verdict::Review));
    const int width = std::min(barWidth, line.width() - markSize - 6 - wordWidth - margin);
    paintScoreBar(painter,
                  QRectF(line.right() + 1 - width, middle - barHeight / 2.0, width, barHeight),
                  relativeScore.toDouble(), verdictColour(verdict), text);
}

} // namespace

QSize ImageListDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& /*index*/) const {
    const int lines = 2 * option.fontMetrics.height() + 4;
    return {200, std::max(thumbnailSize, lines) + 2 * margin};
}

void ImageListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);

    const QRect area = option.rect.adjusted(margin, margin, -margin, -margin);
    const QRect frame(area.left(), area.center().y() - thumbnailSize / 2, thumbnailSize,
                      thumbnailSize);
    paintThumbnail(*painter, frame, index.data(InspectionListModel::ThumbnailRole).toByteArray());

    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect lines = area.adjusted(thumbnailSize + margin, 0, 0, 0);
    const QRect first(lines.left(), lines.top(), lines.width(), lines.height() / 2);
    const QRect second = first.translated(0, lines.height() - first.height());

    painter->setPen(text);
    painter->setFont(tabularFont(option.font));
    const QVariant score = index.data(InspectionListModel::ScoreRole);
    const QString number = score.isValid() ? alignedDistanceText(score.toFloat()) : QString();
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, number);
    const int taken =
        number.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(number) + margin;
    painter->setFont(option.font);
    const QString name = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle,
                                                       first.width() - taken);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, name);

    const QVariant verdict = index.data(InspectionListModel::VerdictRole);
    if (!index.data(InspectionListModel::UnfitRole).toString().isEmpty())
        painter->drawText(second, Qt::AlignRight | Qt::AlignVCenter, tr("unlike training"));
    if (verdict.isValid())
        paintVerdict(*painter, second, static_cast<calibration::Verdict>(verdict.toInt()),
                     index.data(InspectionListModel::RelativeScoreRole));
    else
        painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter, tr("could not be read"));
    painter->restore();
}

} // namespace patchgauge::ui
