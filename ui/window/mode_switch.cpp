#include "window/mode_switch.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace patchgauge::ui {
namespace {

constexpr int textPadding = 12;

} // namespace

ModeSwitch::ModeSwitch(const QList<QAction*>& modes, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("modeSwitch"));
    setAccessibleName(tr("How photo and overlay are shown"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // Its own size hints hold, which know that words may become icons.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    for (QAction* mode : modes) {
        auto* button = new QToolButton(this);
        button->setObjectName(mode->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(mode);
        button->setAutoRaise(true);
        button->setAccessibleName(mode->text());
        button->setAccessibleDescription(mode->statusTip());
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        layout->addWidget(button);
        buttons_ << button;
    }
}

QSize ModeSwitch::sizeIn(Qt::ToolButtonStyle style) const {
    QSize all;
    for (const QToolButton* button : buttons_) {
        QStyleOptionToolButton option;
        option.initFrom(button);
        option.toolButtonStyle = style;
        QSize content = button->iconSize();
        if (style == Qt::ToolButtonTextOnly)
            content = {button->fontMetrics().horizontalAdvance(button->text()) + textPadding,
                       std::max(content.height(), button->fontMetrics().height())};
        const QSize size =
            button->style()->sizeFromContents(QStyle::CT_ToolButton, &option, content, button);
        all = {all.width() + size.width(), std::max(all.height(), size.height())};
    }
    return all;
}

QSize ModeSwitch::sizeHint() const {
    return sizeIn(Qt::ToolButtonTextOnly);
}

QSize ModeSwitch::minimumSizeHint() const {
    return sizeIn(Qt::ToolButtonIconOnly);
}

void ModeSwitch::resizeEvent(QResizeEvent*) {
    const Qt::ToolButtonStyle style =
        width() < sizeHint().width() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly;
    for (QToolButton* button : buttons_)
        button->setToolButtonStyle(style);
}

} // namespace patchgauge::ui
