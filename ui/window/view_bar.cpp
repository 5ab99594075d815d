#include "window/view_bar.h"

#include "canvas/canvas.h"
#include "panels/tabular_font.h"
#include "window/actions.h"
#include "window/layer_choice.h"
#include "window/mode_switch.h"
#include "window/view_actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace patchgauge::ui {
namespace {

constexpr int sliderWidth = 120;
constexpr int leastSliderWidth = 48;
constexpr int wholeOpacity = 100;

QToolButton* makeButton(QAction* action, Qt::ToolButtonStyle style, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setAccessibleName(action->statusTip());
    return button;
}

} // namespace

ViewBar::ViewBar(Actions& actions, ViewActions& viewActions, ReadoutModel& readout, Canvas& canvas,
                 QWidget* parent)
    : QWidget(parent),
      canvas_(canvas),
      buttons_(new QHBoxLayout),
      opacity_(new QSlider(Qt::Horizontal, this)),
      zoom_(new QLabel(this)) {
    opacity_->setObjectName(QStringLiteral("opacity"));
    opacity_->setRange(0, wholeOpacity);
    opacity_->setValue(wholeOpacity);
    opacity_->setPageStep(10);
    opacity_->setMinimumWidth(leastSliderWidth);
    opacity_->setMaximumWidth(sliderWidth);
    opacity_->setToolTip(tr("How strongly the heat covers the photo"));
    opacity_->setAccessibleName(tr("Opacity of the heat"));
    zoom_->setObjectName(QStringLiteral("zoom"));
    zoom_->setFont(tabularFont(zoom_->font()));
    zoom_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    zoom_->setMinimumWidth(zoom_->fontMetrics().horizontalAdvance(QStringLiteral("1600 %")));
    zoom_->setAccessibleName(tr("Zoom"));
    zoom_->setToolTip(tr("Pixels of the display for one pixel of the image"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(new ModeSwitch(viewActions.modes(), this));
    auto* pause = makeButton(viewActions.pauseFlicker(), Qt::ToolButtonIconOnly, this);
    layout->addWidget(pause);
    layout->addSpacing(4);
    auto* layer = new LayerChoice(readout, this);
    layout->addWidget(layer);
    layout->addSpacing(4);
    layout->addWidget(new QLabel(tr("Opacity"), this));
    layout->addWidget(opacity_);
    layout->addSpacing(8);
    layout->addLayout(buttons_);
    layout->addStretch();
    layout->addWidget(zoom_);
    for (QAction* zoom : {actions.zoomOut, actions.zoomIn, actions.fit, actions.actualSize})
        layout->addWidget(makeButton(zoom, Qt::ToolButtonIconOnly, this));

    const auto showPause = [pause, action = viewActions.pauseFlicker()] {
        pause->setVisible(action->isVisible());
    };
    connect(viewActions.pauseFlicker(), &QAction::changed, pause, showPause);
    showPause();
    connect(layer, &LayerChoice::chosen, this,
            [this, heat = actions.showHeat](const QString& name) {
                canvas_.setLayer(name);
                if (!name.isEmpty())
                    heat->setChecked(true);
            });
    connect(opacity_, &QSlider::valueChanged, &canvas_,
            [this](int percent) { canvas_.setOpacity(percent / double(wholeOpacity)); });
    connect(&canvas_, &Canvas::zoomChanged, this, [this](double zoom) {
        zoom_->setText(QStringLiteral("%1 %").arg(std::lround(100 * zoom)));
    });
    connect(actions.showHeat, &QAction::toggled, &canvas_, &Canvas::setHeatShown);
    connect(actions.showContour, &QAction::toggled, &canvas_, &Canvas::setContourShown);
    connect(actions.zoomIn, &QAction::triggered, &canvas_, &Canvas::zoomIn);
    connect(actions.zoomOut, &QAction::triggered, &canvas_, &Canvas::zoomOut);
    connect(actions.fit, &QAction::triggered, &canvas_, &Canvas::fit);
    connect(actions.actualSize, &QAction::triggered, &canvas_, &Canvas::actualSize);
}

void ViewBar::addButton(QAction* action) {
    buttons_->addWidget(makeButton(action, Qt::ToolButtonIconOnly, this));
}

int ViewBar::opacity() const {
    return opacity_->value();
}

void ViewBar::setOpacity(int percent) {
    opacity_->setValue(percent);
}

} // namespace patchgauge::ui
