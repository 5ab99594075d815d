#include "window/review_bar.h"

#include "window/actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QToolButton>

namespace patchgauge::ui {
namespace {

/// Of four buttons without words; the dock is wider in any case.
constexpr int leastWidth = 160;

} // namespace

ReviewBar::ReviewBar(Actions& actions, QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](QAction* action) {
        auto* button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->statusTip());
        // The list keeps the keys.
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    };
    for (QAction* label : {actions.labelGood, actions.labelDefective, actions.labelUnsure})
        add(label);
    layout->addStretch();
    add(actions.overrideVerdict);
    setWords(true);
    widthWithWords_ = layout->sizeHint().width();
}

QSize ReviewBar::sizeHint() const {
    return {widthWithWords_, QWidget::sizeHint().height()};
}

QSize ReviewBar::minimumSizeHint() const {
    return {leastWidth, QWidget::minimumSizeHint().height()};
}

void ReviewBar::resizeEvent(QResizeEvent* event) {
    setWords(event->size().width() >= widthWithWords_);
    QWidget::resizeEvent(event);
}

void ReviewBar::setWords(bool shown) {
    for (QToolButton* button : findChildren<QToolButton*>())
        button->setToolButtonStyle(button->defaultAction()->isCheckable() && shown
                                       ? Qt::ToolButtonTextBesideIcon
                                       : Qt::ToolButtonIconOnly);
}

} // namespace patchgauge::ui
