#include "window/compare_actions.h"

#include "canvas/readout_model.h"
#include "canvas/verdict_mark.h"
#include "models/text.h"
#include "window/actions.h"
#include "window/canvas_panel.h"
#include "window/good_part_panel.h"
#include "window/patch_panel.h"
#include "window/session.h"
#include "window/view_bar.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

namespace patchgauge::ui {

CompareActions::CompareActions(const Actions& actions, Session& session, CanvasPanel& picture,
                               QSettings& settings, QMenu* view, QMainWindow* window)
    : QObject(window), actions_(actions), session_(session), settings_(settings) {
    view->insertActions(actions_.zoomIn,
                        {actions_.showGoodPart, actions_.pinPatch, actions_.releasePin});
    view->insertSeparator(actions_.zoomIn);
    // Elsewhere, Escape leaves what is being edited.
    actions_.releasePin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    picture.addAction(actions_.releasePin);
    buildGoodPart(picture);
    buildDock(view, window);

    ReadoutModel& readout = session_.readout();
    connect(actions_.pinPatch, &QAction::triggered, this, [&readout] {
        if (readout.readout())
            readout.togglePin(readout.readout()->patch);
    });
    connect(actions_.releasePin, &QAction::triggered, this,
            [&readout] { readout.setPin(std::nullopt); });
    connect(&readout, &ReadoutModel::pinChanged, this, &CompareActions::followPin);
    connect(&session_, &Session::modelChanged, this, &CompareActions::keepFittingPin);
    showImageName();
    followPin();
    actions_.showGoodPart->setChecked(
        settings_.value(QStringLiteral("view/goodPart"), false).toBool());
}

void CompareActions::buildGoodPart(CanvasPanel& picture) {
    auto* panel = new GoodPartPanel(session_, picture.canvas(), picture.marks());
    imageName_ = new QLabel;
    imageName_->setObjectName(QStringLiteral("comparedName"));
    imageName_->setAccessibleName(tr("Inspected image"));
    imageName_->setMinimumWidth(1);
    imageName_->setContentsMargins(8, 0, 0, 0);
    QWidget* beside = picture.addBeside(panel, panel->caption(), imageName_);
    picture.viewBar().addButton(actions_.showGoodPart);
    for (QWidget* widget : {beside, static_cast<QWidget*>(imageName_)}) {
        widget->hide();
        connect(actions_.showGoodPart, &QAction::toggled, widget, &QWidget::setVisible);
    }
    connect(&session_.readout(), &ReadoutModel::imageChanged, this, &CompareActions::showImageName);
}

void CompareActions::showImageName() {
    const auto& image = session_.readout().image();
    if (!image) {
        imageName_->clear();
        return;
    }
    const pipeline::Inspection& inspection = *image->inspection;
    imageName_->setText(tr("%1, %2").arg(displayShortPath(inspection.path),
                                         verdictText(image->verdict()).toLower()));
    imageName_->setToolTip(displayPath(inspection.path));
}

void CompareActions::buildDock(QMenu* view, QMainWindow* window) {
    panel_ = new PatchPanel(session_, window);
    panel_->addAction(actions_.releasePin);
    connect(panel_, &PatchPanel::imageChosen, this, &CompareActions::imageChosen);
    dock_ = new QDockWidget(tr("Patch in batch"), window);
    dock_->setObjectName(QStringLiteral("patchDock"));
    dock_->setWidget(panel_);
    dock_->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    dock_->installEventFilter(this);
    // The lists beside the image are tall, this plot is wide.
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window->addDockWidget(Qt::BottomDockWidgetArea, dock_);
    dock_->hide();
    view->addAction(dock_->toggleViewAction());
    connect(dock_->toggleViewAction(), &QAction::triggered, this, [this](bool opened) {
        if (!opened)
            return;
        opensByItself_ = true;
        keptOpen_ = !session_.readout().pin();
    });
    opensByItself_ = settings_.value(QStringLiteral("compare/opensDock"), true).toBool();
    keptOpen_ = settings_.value(QStringLiteral("compare/keepsDock"), false).toBool();
}

bool CompareActions::eventFilter(QObject* watched, QEvent* event) {
    // Only a person closes the dock; the program hides it.
    if (watched == dock_ && event->type() == QEvent::Close) {
        keptOpen_ = false;
        opensByItself_ = !session_.readout().pin();
    }
    return QObject::eventFilter(watched, event);
}

void CompareActions::followPin() {
    const bool pinned = session_.readout().pin().has_value();
    actions_.releasePin->setEnabled(pinned);
    restoreDock();
}

void CompareActions::restoreDock() {
    const bool pinned = session_.readout().pin().has_value();
    dock_->setVisible(keptOpen_ || (pinned && opensByItself_));
}

void CompareActions::keepFittingPin() {
    const auto pin = session_.readout().pin();
    const Size grid = session_.loaded()->model()->patchGrid();
    if (pin && (pin->row >= grid.height || pin->column >= grid.width))
        session_.readout().setPin(std::nullopt);
}

void CompareActions::saveState() {
    settings_.setValue(QStringLiteral("view/goodPart"), actions_.showGoodPart->isChecked());
    settings_.setValue(QStringLiteral("compare/opensDock"), opensByItself_);
    settings_.setValue(QStringLiteral("compare/keepsDock"), keptOpen_);
}

void CompareActions::setCurrentRow(int row) {
    panel_->setCurrentRow(row);
}

} // namespace patchgauge::ui
