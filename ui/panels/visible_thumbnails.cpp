#include "panels/visible_thumbnails.h"

#include "models/inspection_list_model.h"
#include "models/thumbnail_provider.h"

#include <QEvent>
#include <QListView>
#include <QScrollBar>

#include <algorithm>

namespace patchgauge::ui {

VisibleThumbnails::VisibleThumbnails(QListView* list, ThumbnailProvider& thumbnails)
    : QObject(list), list_(list), thumbnails_(thumbnails) {
    soon_.setSingleShot(true);
    soon_.callOnTimeout(this, &VisibleThumbnails::ask);
    const auto askSoon = [this] { soon_.start(0); };
    list_->viewport()->installEventFilter(this);
    connect(list_->verticalScrollBar(), &QScrollBar::valueChanged, this, askSoon);
    const QAbstractItemModel* rows = list_->model();
    connect(rows, &QAbstractItemModel::modelReset, this, askSoon);
    connect(rows, &QAbstractItemModel::rowsInserted, this, askSoon);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, askSoon);
    connect(rows, &QAbstractItemModel::rowsMoved, this, askSoon);
    connect(rows, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                if (roles.isEmpty())
                    forget(first.row(), last.row());
            });
    connect(&thumbnails_, &ThumbnailProvider::arrived, list_->viewport(),
            qOverload<>(&QWidget::update));
}

bool VisibleThumbnails::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        soon_.start(0);
    return QObject::eventFilter(watched, event);
}

void VisibleThumbnails::ask() {
    const QAbstractItemModel& rows = *list_->model();
    const QModelIndex top = list_->indexAt(list_->viewport()->rect().topLeft());
    if (!top.isValid() || !list_->isVisible())
        return;
    const int page = list_->viewport()->height() / std::max(1, list_->visualRect(top).height()) + 2;
    QStringList wanted;
    const auto add = [&](int first, int step) {
        for (int i = 0; i < page; ++i)
            if (const int row = first + i * step; row >= 0 && row < rows.rowCount())
                wanted << rows.index(row, 0).data(InspectionListModel::PathRole).toString();
    };
    add(top.row(), 1);
    add(top.row() + page, 1);
    add(top.row() - 1, -1);
    thumbnails_.want(wanted);
}

void VisibleThumbnails::forget(int first, int last) {
    const QAbstractItemModel& rows = *list_->model();
    for (int row = first; row <= last; ++row)
        thumbnails_.forget(rows.index(row, 0).data(InspectionListModel::PathRole).toString());
    soon_.start(0);
}

} // namespace patchgauge::ui
