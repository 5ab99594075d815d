#pragma once

#include <QStyledItemDelegate>

namespace patchgauge::ui {

/// Paints a row of the image list: thumbnail, name elided in the middle, score, verdict with shape
/// and word, and a bar that is half full at the threshold.
class ImageListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace patchgauge::ui
