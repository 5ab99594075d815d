#include "panels/image_list_delegate.h"

#include "canvas/verdict_mark.h"
#include "models/inspection_list_model.h"
#include "models/text.h"
#include "models/thumbnail_provider.h"
#include "panels/icon.h"
#include "panels/label_mark.h"
#include "panels/tabular_font.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace patchgauge::ui {
namespace {

constexpr int margin = 8;
constexpr int thumbnailSize = 44;
constexpr int markSize = 12;
constexpr int afterMark = 4;
constexpr int barHeight = 4;
constexpr int aboveBar = 4;

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

/// Half full at the threshold, which is marked. A selected row gets the ground that the colours are
/// made for.
void paintScoreBar(QPainter& painter, const QRectF& bar, double relativeScore, const QColor& fill,
                   const QStyleOptionViewItem& option) {
    const QColor text = option.palette.color(QPalette::Text);
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(bar, selected ? option.palette.color(QPalette::Base) : faded(text, 0.15));
    QRectF filled = bar;
    filled.setWidth(bar.width() * std::clamp(relativeScore / 2, 0.0, 1.0));
    painter.fillRect(filled, fill);
    painter.fillRect(QRectF(bar.center().x() - 0.5, bar.top() - 2, 1, bar.height() + 4),
                     faded(text, 0.8));
}

/// As for the bar.
void paintGround(QPainter& painter, const QRect& mark, const QStyleOptionViewItem& option) {
    if (!(option.state & QStyle::State_Selected))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawEllipse(mark.adjusted(-2, -2, 2, 2));
    painter.restore();
}

QIcon::Mode iconMode(const QStyleOptionViewItem& option) {
    return option.state & QStyle::State_Selected ? QIcon::Selected : QIcon::Normal;
}

QRect markArea(const QRect& line, int left) {
    return {left, line.center().y() - markSize / 2 + 1, markSize, markSize};
}

/// Gives where the words end.
int paintVerdict(QPainter& painter, const QRect& line, calibration::Verdict verdict,
                 const QIcon& overridden, const QStyleOptionViewItem& option) {
    paintGround(painter, markArea(line, line.left()), option);
    paintVerdictMark(painter, markArea(line, line.left()), verdict);
    const QString word = verdictText(verdict);
    const int left = line.left() + markSize + afterMark;
    painter.drawText(line.adjusted(left - line.left(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     word);
    int end = left + painter.fontMetrics().horizontalAdvance(word);
    if (!overridden.isNull()) {
        overridden.paint(&painter, markArea(line, end + afterMark).adjusted(-1, -1, 1, 1),
                         Qt::AlignCenter, iconMode(option));
        end += afterMark + markSize;
    }
    return end;
}

/// At the right end, its word only where there is room.
void paintLabel(QPainter& painter, const QRect& line, int taken, Label label, const QIcon& mark,
                const QStyleOptionViewItem& option) {
    const QString word = labelText(label);
    const int width = painter.fontMetrics().horizontalAdvance(word);
    const bool fits = taken + margin + markSize + afterMark + width <= line.right() + 1;
    const int left = line.right() + 1 - markSize - (fits ? afterMark + width : 0);
    mark.paint(&painter, markArea(line, left), Qt::AlignCenter, iconMode(option));
    if (fits)
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, word);
}

/// What is odd about the photo, in the room that the mark of a label leaves. Gives where the words
/// end.
int paintNote(QPainter& painter, const QRect& line, int taken, const QString& note, bool alone) {
    const int left = taken + margin;
    const int width = line.right() + 1 - left - (alone ? 0 : markSize + margin);
    const QString words = painter.fontMetrics().elidedText(note, Qt::ElideRight, width);
    painter.drawText(QRect(left, line.top(), width, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, words);
    return left + painter.fontMetrics().horizontalAdvance(words);
}

/// Name and score.
void paintHead(QPainter& painter, const QRect& line, const QFont& font, const QModelIndex& index) {
    painter.setFont(tabularFont(font));
    const QVariant score = index.data(InspectionListModel::ScoreRole);
    const QString number = score.isValid() ? alignedDistanceText(score.toFloat()) : QString();
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
    const int taken =
        number.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(number) + margin;
    painter.setFont(font);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle,
                                                      line.width() - taken));
}

/// The photo that is gone or another matters more than the one that is unlike others.
QString noteOn(const QModelIndex& index) {
    const QString file = index.data(InspectionListModel::FileRole).toString();
    const bool unfit = !index.data(InspectionListModel::UnfitRole).toString().isEmpty();
    return file.isEmpty() && unfit ? ImageListDelegate::tr("unlike training") : file;
}

void paintPlaceholder(QPainter& painter, const QRect& frame) {
    painter.fillRect(frame, faded(painter.pen().color(), 0.08));
}

void paintIcon(QPainter& painter, const QRect& frame, const QIcon& icon) {
    constexpr int inset = 10;
    icon.paint(&painter, frame.adjusted(inset, inset, -inset, -inset));
}

} // namespace

ImageListDelegate::ImageListDelegate(const ThumbnailProvider& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent),
      thumbnails_(thumbnails),
      unreadable_(icon(QStringLiteral("error"))),
      gone_(icon(QStringLiteral("photo-gone"))),
      overridden_(icon(QStringLiteral("override"))) {
    for (const Label label : {Label::Good, Label::Defective, Label::Unsure})
        labels_.emplace(label, labelIcon(label));
}

QSize ImageListDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& /*index*/) const {
    const int lines = 2 * option.fontMetrics.height() + aboveBar + barHeight + 2;
    return {200, std::max(thumbnailSize, lines) + 2 * margin};
}

void ImageListDelegate::paintThumbnail(QPainter& painter, const QRect& frame,
                                       const QModelIndex& index) const {
    if (!index.data(InspectionListModel::ErrorRole).toString().isEmpty()) {
        paintIcon(painter, frame, unreadable_);
        return;
    }
    const auto pixmap = thumbnails_.find(index.data(InspectionListModel::PathRole).toString());
    if (!pixmap || pixmap->isNull()) {
        paintPlaceholder(painter, frame);
        if (pixmap)
            paintIcon(painter, frame, gone_);
        return;
    }
    QRect target(QPoint(), pixmap->size().scaled(frame.size(), Qt::KeepAspectRatio));
    target.moveCenter(frame.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(target, *pixmap);
}

void ImageListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));

    const QRect area = option.rect.adjusted(margin, margin, -margin, -margin);
    paintThumbnail(*painter, {area.left(), area.top(), thumbnailSize, thumbnailSize}, index);
    const QRect lines = area.adjusted(thumbnailSize + margin, 0, 0, 0);
    const QRect first(lines.left(), lines.top(), lines.width(), option.fontMetrics.height());
    const QRect second = first.translated(0, first.height() + 2);
    paintHead(*painter, first, option.font, index);

    const QVariant verdict = index.data(InspectionListModel::VerdictRole);
    if (!verdict.isValid()) {
        painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter, tr("could not be read"));
        painter->restore();
        return;
    }
    const auto inForce = static_cast<calibration::Verdict>(verdict.toInt());
    const bool overridden = !index.data(InspectionListModel::OverrideRole).toString().isEmpty();
    int taken = paintVerdict(*painter, second, inForce, overridden ? overridden_ : QIcon(), option);
    const auto label = static_cast<Label>(index.data(InspectionListModel::LabelRole).toInt());
    if (const QString note = noteOn(index); !note.isEmpty())
        taken = paintNote(*painter, second, taken, note, label == Label::None);
    if (label != Label::None)
        paintLabel(*painter, second, taken, label, labels_.at(label), option);
    if (const QVariant relative = index.data(InspectionListModel::RelativeScoreRole);
        relative.isValid())
        paintScoreBar(
            *painter,
            QRectF(lines.left(), second.bottom() + 1 + aboveBar, lines.width(), barHeight),
            relative.toDouble(), verdictColour(inForce), option);
    painter->restore();
}

} // namespace patchgauge::ui
