#include "panels/facts_section.h"

#include "panels/tabular_font.h"

#include <QGridLayout>

namespace patchgauge::ui {

FactsSection::FactsSection(const QString& title, QWidget* parent)
    : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(1, 1);
    auto* heading = new QLabel(title, this);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    addWidget(heading);
}

QLabel* FactsSection::addFact(const QString& name, const QString& objectName) {
    const int row = grid_->rowCount();
    QLabel* caption = makeCaption(name, this);
    auto* value = new QLabel(this);
    value->setObjectName(objectName);
    value->setAccessibleName(name);
    value->setFont(tabularFont(value->font()));
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFact(value, {});
    grid_->addWidget(caption, row, 0, Qt::AlignLeft | Qt::AlignTop);
    grid_->addWidget(value, row, 1, Qt::AlignTop);
    return value;
}

void FactsSection::addWidget(QWidget* widget) {
    grid_->addWidget(widget, grid_->rowCount(), 0, 1, 2);
}

void setFact(QLabel* value, const QString& text, const QString& toolTip) {
    value->setText(text.isEmpty() ? QStringLiteral("–") : text);
    value->setToolTip(toolTip);
}

QLabel* makeCaption(const QString& text, QWidget* parent) {
    auto* caption = new QLabel(text, parent);
    caption->setForegroundRole(QPalette::PlaceholderText);
    return caption;
}

} // namespace patchgauge::ui
