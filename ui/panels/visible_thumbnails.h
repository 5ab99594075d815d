#pragma once

#include <QObject>
#include <QTimer>

class QListView;

namespace patchgauge::ui {

class ThumbnailProvider;

/// Asks for the thumbnails of the rows in view, then of those a page away, whenever the list is
/// scrolled or changes, and repaints when they come.
class VisibleThumbnails : public QObject {
    Q_OBJECT

public:
    /// @param list        with rows of one height, whose model knows InspectionListModel::PathRole;
    ///                    the parent
    /// @param thumbnails  outlives the list
    VisibleThumbnails(QListView* list, ThumbnailProvider& thumbnails);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void forget(int first, int last);

    QListView* list_;
    ThumbnailProvider& thumbnails_;
    QTimer soon_; ///< asks once for whatever happens in one turn
};

} // namespace patchgauge::ui
