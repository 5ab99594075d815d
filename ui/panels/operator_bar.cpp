#include "panels/operator_bar.h"

#include "panels/facts_section.h"
#include "panels/icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace patchgauge::ui {

OperatorBar::OperatorBar(QAction* action, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("operatorBar"));
    setAccessibleName(tr("Operator mode"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    auto* sign = new QLabel(this);
    constexpr int iconSide = 20;
    sign->setPixmap(icon(QStringLiteral("lock")).pixmap(iconSide));
    layout->addWidget(sign);
    auto* title = new QLabel(tr("Operator mode"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(title);
    layout->addWidget(makeCaption(tr("Approved models inspect; models cannot be changed."), this),
                      1);
    auto* leave = new QPushButton(tr("&Leave…"), this);
    leave->setObjectName(QStringLiteral("leaveOperatorMode"));
    leave->setToolTip(tr("Unlock the window"));
    connect(leave, &QPushButton::clicked, action, &QAction::trigger);
    layout->addWidget(leave);
    connect(action, &QAction::toggled, this, &QWidget::setVisible);
    setVisible(action->isChecked());
}

} // namespace patchgauge::ui
