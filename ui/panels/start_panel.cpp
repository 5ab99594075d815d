#include "panels/start_panel.h"

#include "panels/facts_section.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QLabel>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

constexpr int columnWidth = 460;
constexpr int iconSide = 32;

QLabel* makeParagraph(const QString& text, QWidget* parent) {
    QLabel* paragraph = makeCaption(text, parent);
    paragraph->setWordWrap(true);
    return paragraph;
}

} // namespace

StartPanel::StartPanel(const QString& title, const QString& introduction, const QList<Step>& steps,
                       const QString& hint, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto* heading = new QLabel(title, column);
    QFont large = heading->font();
    large.setPointSizeF(1.8 * large.pointSizeF());
    heading->setFont(large);

    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(makeParagraph(introduction, column));
    layout->addSpacing(8);
    for (const Step& step : steps) {
        QWidget* button = makeButton(step, column);
        layout->addWidget(button);
        if (!focusProxy())
            setFocusProxy(button);
    }
    layout->addSpacing(8);
    layout->addWidget(makeParagraph(hint, column));

    auto* centred = new QVBoxLayout(this);
    centred->addStretch(1);
    centred->addWidget(column, 0, Qt::AlignHCenter);
    centred->addStretch(2);
}

QWidget* StartPanel::makeButton(const Step& step, QWidget* parent) {
    auto* button = new QCommandLinkButton(step.title, step.description, parent);
    button->setObjectName(step.objectName);
    button->setIcon(step.action->icon());
    button->setIconSize({iconSide, iconSide});
    // The button's own hint forgets the second line of text once it has been laid out.
    button->setMinimumHeight(4 * button->fontMetrics().height());
    button->setToolTip(step.action->toolTip());
    button->setAccessibleName(step.title);
    button->setAccessibleDescription(step.description);
    button->setEnabled(step.action->isEnabled());
    connect(button, &QCommandLinkButton::clicked, step.action, &QAction::trigger);
    connect(step.action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    connect(step.action, &QAction::visibleChanged, button,
            [button, action = step.action] { button->setHidden(!action->isVisible()); });
    return button;
}

} // namespace patchgauge::ui
