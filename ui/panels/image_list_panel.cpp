#include "panels/image_list_panel.h"

#include "models/inspection_list_model.h"
#include "panels/image_list_delegate.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patchgauge::ui {

ImageListPanel::ImageListPanel(InspectionListModel* images, InspectionFilterModel* shown,
                               QWidget* parent)
    : QWidget(parent),
      images_(images),
      shown_(shown),
      order_(new QComboBox(this)),
      list_(new QListView(this)),
      hint_(new QLabel(this)),
      pages_(new QStackedWidget(this)) {
    buildOrder();
    buildList();
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setWordWrap(true);
    hint_->setMargin(16);
    pages_->addWidget(list_);
    pages_->addWidget(hint_);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(order_);
    layout->addWidget(pages_);
    setMinimumWidth(220);
    setFocusProxy(list_);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(shown_, signal, this, &ImageListPanel::showHint);
    connect(shown_, &QAbstractItemModel::modelReset, this, &ImageListPanel::showHint);
    connect(shown_, &QAbstractItemModel::layoutChanged, this, &ImageListPanel::showHint);
    showHint();
}

void ImageListPanel::buildOrder() {
    using Order = InspectionFilterModel::Order;
    order_->setObjectName(QStringLiteral("listOrder"));
    order_->addItem(tr("In order of inspection"), int(Order::Arrival));
    order_->addItem(tr("Highest score first"), int(Order::HighestScoreFirst));
    order_->addItem(tr("By name"), int(Order::Name));
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
    list_->setItemDelegate(new ImageListDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setAccessibleName(tr("Inspected images"));
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentRowChanged(currentRow()); });
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

void ImageListPanel::showHint() {
    const bool empty = shown_->rowCount() == 0;
    hint_->setText(images_->rowCount() == 0
                       ? tr("Inspected images are listed here.\nDrop images or a folder on the "
                            "window, or choose Inspect.")
                       : tr("No image of the list matches the filter."));
    pages_->setCurrentWidget(empty ? static_cast<QWidget*>(hint_) : list_);
}

} // namespace patchgauge::ui
