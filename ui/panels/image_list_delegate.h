#pragma once

#include "models/label.h"

#include <QIcon>
#include <QStyledItemDelegate>

#include <map>

namespace patchgauge::ui {

class ThumbnailProvider;

/// Paints a row of the image list: thumbnail, name elided in the middle, score, the verdict in
/// force with shape and word, a pen where a person gave it, the label with shape and word, and a
/// bar that is half full at the threshold.
class ImageListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// @param thumbnails  outlives the delegate; a row whose thumbnail it lacks gets a placeholder
    explicit ImageListDelegate(const ThumbnailProvider& thumbnails, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintThumbnail(QPainter& painter, const QRect& frame, const QModelIndex& index) const;

    const ThumbnailProvider& thumbnails_;
    QIcon unreadable_;
    QIcon gone_;
    QIcon overridden_;
    std::map<Label, QIcon> labels_;
};

} // namespace patchgauge::ui
