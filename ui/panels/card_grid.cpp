#include "panels/card_grid.h"

#include <QGridLayout>

#include <algorithm>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr int spacing = 12;

/// What a layout gives a card, limits that were set for it included.
int widthOf(QWidget* card) {
    return QWidgetItem(card).sizeHint().width();
}

} // namespace

CardGrid::CardGrid(QWidget* parent) : QWidget(parent), layout_(new QGridLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(spacing);
    layout_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // The grid may be made narrower than its present row.
    layout_->setSizeConstraint(QLayout::SetNoConstraint);
}

void CardGrid::setCards(const QList<QWidget*>& cards) {
    for (QWidget* card : std::exchange(cards_, cards)) {
        card->hide();
        // Its own button may have asked for this.
        card->deleteLater();
    }
    columns_ = columnsIn(width());
    arrange();
}

QSize CardGrid::minimumSizeHint() const {
    if (cards_.isEmpty())
        return {0, 0};
    return {widthOf(cards_.front()), layout_->sizeHint().height()};
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (const int columns = columnsIn(width()); columns != columns_) {
        columns_ = columns;
        arrange();
    }
}

int CardGrid::columnsIn(int width) const {
    if (cards_.isEmpty())
        return 1;
    return std::max(1, (width + spacing) / (widthOf(cards_.front()) + spacing));
}

void CardGrid::arrange() {
    while (QLayoutItem* item = layout_->takeAt(0))
        delete item;
    for (int i = 0; i < cards_.size(); ++i) {
        layout_->addWidget(cards_[i], i / columns_, i % columns_);
        cards_[i]->show();
    }
    updateGeometry();
}

} // namespace patchgauge::ui
