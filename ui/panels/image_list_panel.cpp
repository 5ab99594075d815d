#include "panels/image_list_panel.h"

#include "models/inspection_list_model.h"
#include "panels/image_list_delegate.h"
#include "panels/tabular_font.h"
#include "panels/visible_thumbnails.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace patchgauge::ui {

ImageListPanel::ImageListPanel(InspectionListModel* images, InspectionFilterModel* shown,
                               ThumbnailProvider* thumbnails, QWidget* parent)
    : QWidget(parent),
      images_(images),
      shown_(shown),
      thumbnails_(thumbnails),
      order_(new QComboBox(this)),
      list_(new QListView(this)),
      hint_(new QLabel(this)),
      shownCount_(new QLabel(this)),
      filterLine_(makeFilterLine()),
      pages_(new QStackedWidget(this)),
      layout_(new QVBoxLayout(this)) {
    buildOrder();
    buildList();
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setWordWrap(true);
    hint_->setMargin(16);
    pages_->addWidget(list_);
    pages_->addWidget(hint_);

    layout_->setContentsMargins(4, 4, 4, 4);
    layout_->setSpacing(4);
    layout_->addWidget(order_);
    layout_->addWidget(filterLine_);
    layout_->addWidget(pages_, 1);
    setMinimumWidth(220);
    setFocusProxy(list_);
    followRows();
    showState();
}

void ImageListPanel::buildOrder() {
    using Order = InspectionFilterModel::Order;
    order_->setObjectName(QStringLiteral("listOrder"));
    order_->addItem(tr("In order of inspection"), int(Order::Arrival));
    order_->addItem(tr("Highest score first"), int(Order::HighestScoreFirst));
    order_->addItem(tr("Lowest score first"), int(Order::LowestScoreFirst));
    order_->addItem(tr("By name"), int(Order::Name));
    order_->addItem(tr("By label"), int(Order::Label));
    order_->setAccessibleName(tr("Order of the list"));
    order_->setToolTip(tr("In which order the inspected images are listed"));
    connect(order_, &QComboBox::currentIndexChanged, this, [this](int index) {
        shown_->setOrder(static_cast<Order>(order_->itemData(index).toInt()));
        list_->scrollTo(list_->currentIndex());
    });
}

void ImageListPanel::buildList() {
    list_->setObjectName(QStringLiteral("imageList"));
    list_->setModel(shown_);
    list_->setItemDelegate(new ImageListDelegate(*thumbnails_, list_));
    list_->setUniformItemSizes(true);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setAccessibleName(tr("Inspected images"));
    new VisibleThumbnails(list_, *thumbnails_);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { announce(currentRow()); });
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImageListPanel::selectionChanged);
}

QWidget* ImageListPanel::makeFilterLine() {
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(4);
    shownCount_->setObjectName(QStringLiteral("shownCount"));
    shownCount_->setFont(tabularFont(shownCount_->font()));
    auto* all = new QToolButton(line);
    all->setObjectName(QStringLiteral("listAll"));
    all->setText(tr("List all"));
    all->setToolTip(tr("Take every filter off"));
    all->setAutoRaise(true);
    connect(all, &QToolButton::clicked, this, &ImageListPanel::allWanted);
    layout->addWidget(shownCount_, 1);
    layout->addWidget(all);
    return line;
}

void ImageListPanel::followRows() {
    // After the view's own connections: it has caught up when these are called.
    connect(shown_, &QAbstractItemModel::modelAboutToBeReset, this, &ImageListPanel::keep);
    connect(shown_, &QAbstractItemModel::modelReset, this, [this] {
        showState();
        restore();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(shown_, signal, this, &ImageListPanel::showState);
    connect(shown_, &InspectionFilterModel::filterChanged, this, &ImageListPanel::showState);
    connect(images_, &InspectionListModel::countsChanged, this, &ImageListPanel::showState);
}

ImageOrder ImageListPanel::order() const {
    return static_cast<ImageOrder>(order_->currentData().toInt());
}

void ImageListPanel::setOrder(ImageOrder order) {
    order_->setCurrentIndex(std::max(0, order_->findData(static_cast<int>(order))));
}

int ImageListPanel::currentRow() const {
    const QModelIndex current = shown_->mapToSource(list_->currentIndex());
    return current.isValid() ? current.row() : -1;
}

void ImageListPanel::setCurrentRow(int row) {
    const QModelIndex index = shown_->mapFromSource(images_->index(row));
    if (!index.isValid())
        return;
    list_->setCurrentIndex(index);
    list_->scrollTo(index);
}

std::vector<int> ImageListPanel::selectedRows() const {
    const std::vector<int>& rows = shown_->sourceRows();
    std::vector<int> positions;
    for (const QItemSelectionRange& range : list_->selectionModel()->selection())
        for (int position = range.top(); position <= range.bottom(); ++position)
            positions.push_back(position);
    std::sort(positions.begin(), positions.end());
    std::vector<int> selected;
    selected.reserve(positions.size());
    for (const int position : positions)
        selected.push_back(rows[static_cast<std::size_t>(position)]);
    return selected;
}

void ImageListPanel::setFooter(QWidget* footer) {
    layout_->addWidget(footer);
}

void ImageListPanel::keep() {
    const QModelIndex current = list_->currentIndex();
    kept_ = {currentRow(), current.row(), list_->visualRect(current).top(), selectedRows()};
    std::sort(kept_.selection.begin(), kept_.selection.end());
}

void ImageListPanel::restore() {
    if (images_->rowCount() == 0) {
        announced_ = -1;
        return;
    }
    if (kept_.row < 0)
        return;
    if (shown_->rowCount() == 0) {
        announce(-1);
        return;
    }
    QModelIndex current = shown_->mapFromSource(images_->index(kept_.row));
    const bool stillListed = current.isValid();
    if (!stillListed)
        current = shown_->index(std::min(kept_.position, shown_->rowCount() - 1), 0);
    list_->setCurrentIndex(current);
    if (stillListed && kept_.selection.size() > 1)
        select(kept_.selection);
    QScrollBar* bar = list_->verticalScrollBar();
    if (kept_.top >= 0 && kept_.top < list_->viewport()->height())
        bar->setValue(bar->value() + list_->visualRect(current).top() - kept_.top);
    else
        list_->scrollTo(current);
}

void ImageListPanel::select(const std::vector<int>& rows) {
    QItemSelection selection;
    const std::vector<int>& shown = shown_->sourceRows();
    const auto isSelected = [&](std::size_t position) {
        return position < shown.size() &&
               std::binary_search(rows.begin(), rows.end(), shown[position]);
    };
    for (std::size_t first = 0; first < shown.size(); ++first) {
        std::size_t end = first;
        while (isSelected(end))
            ++end;
        if (end == first)
            continue;
        selection.select(shown_->index(static_cast<int>(first), 0),
                         shown_->index(static_cast<int>(end) - 1, 0));
        first = end;
    }
    list_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ImageListPanel::announce(int row) {
    if (row == announced_)
        return;
    announced_ = row;
    Q_EMIT currentRowChanged(row);
}

void ImageListPanel::showState() {
    const int shown = shown_->rowCount();
    const int all = images_->rowCount();
    hint_->setText(all == 0
                       ? tr("Inspected images are listed here.\nDrop images or a folder on the "
                            "window, or choose Inspect.")
                       : tr("No image of the list matches the filter."));
    pages_->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(hint_) : list_);
    shownCount_->setText(tr("%1 of %2 images").arg(shown).arg(all));
    filterLine_->setVisible(all > 0 && shown_->filter().isSet());
}

} // namespace patchgauge::ui
