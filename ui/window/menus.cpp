#include "window/menus.h"

#include "window/actions.h"
#include "window/filter_bar.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace patchgauge::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

void addWithMenu(QToolBar& bar, QAction* action, QMenu* menu) {
    bar.addAction(action);
    auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(action));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
}

/// Without its words, for which there is no room in a window of usual width.
void addIcon(QToolBar& bar, QAction* action) {
    bar.addAction(action);
    qobject_cast<QToolButton*>(bar.widgetForAction(action))
        ->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

} // namespace

QMenu* buildMenus(QMainWindow& window, Actions& actions, QMenu* recent) {
    QMenu* file = window.menuBar()->addMenu(tr("&File"));
    file->addActions({actions.newModel, actions.openModel});
    file->addMenu(recent);
    file->addSeparator();
    file->addActions({actions.inspectFolder, actions.inspectImages, actions.watch});
    file->addSeparator();
    file->addActions(
        {actions.report, actions.exportResults, actions.exportPictures, actions.exportView});
    file->addAction(actions.showRecords);
    file->addSeparator();
    file->addAction(actions.operatorMode);
    file->addSeparator();
    file->addAction(actions.quit);
    QMenu* edit = window.menuBar()->addMenu(tr("&Edit"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addAction(actions.preferences);
    QMenu* image = window.menuBar()->addMenu(tr("&Image"));
    image->addActions({actions.labelGood, actions.labelDefective, actions.labelUnsure,
                       actions.removeLabel, actions.overrideVerdict});
    image->addSeparator();
    image->addActions(
        {actions.nextImage, actions.previousImage, actions.nextFlagged, actions.previousFlagged});
    QMenu* model = window.menuBar()->addMenu(tr("&Model"));
    model->addActions({actions.showNormal, actions.changeThreshold, actions.changeRegion,
                       actions.changeAcceptance, actions.evaluate});
    model->addSeparator();
    model->addActions({actions.addGoodFolder, actions.addGoodImages});
    model->addSeparator();
    model->addActions({actions.checkMasters, actions.studyAgreement, actions.release});
    model->addAction(actions.saveModelAs);
    QMenu* view = window.menuBar()->addMenu(tr("&View"));
    view->addActions({actions.showNormal, actions.showHeat, actions.showContour});
    view->addSeparator();
    view->addActions({actions.zoomIn, actions.zoomOut, actions.fit, actions.actualSize});
    view->addSeparator();
    QMenu* help = window.menuBar()->addMenu(tr("&Help"));
    help->addActions({actions.guide, actions.shortcuts, actions.tryDemo, actions.about});
    return view;
}

void buildToolBar(QMainWindow& window, Actions& actions, QMenu* recent, FilterBar* filter) {
    QToolBar* bar = window.addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    constexpr int iconSide = 20;
    bar->setIconSize({iconSide, iconSide});
    bar->addAction(actions.newModel);
    addWithMenu(*bar, actions.openModel, recent);
    bar->addAction(actions.showNormal);
    addIcon(*bar, actions.checkMasters);
    bar->addSeparator();
    auto* inspect = new QMenu(tr("Inspect"), &window);
    inspect->addActions({actions.inspectFolder, actions.inspectImages});
    addWithMenu(*bar, actions.inspectFolder, inspect);
    addIcon(*bar, actions.watch);
    auto* exports = new QMenu(tr("Export"), &window);
    exports->addActions(
        {actions.report, actions.exportView, actions.exportPictures, actions.exportResults});
    addWithMenu(*bar, actions.exportView, exports);
    auto* space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addWidget(filter);
    for (QAction* action : bar->actions())
        if (QWidget* button = bar->widgetForAction(action); button && !action->text().isEmpty()) {
            button->setObjectName(action->objectName() + QStringLiteral("Button"));
            button->setAccessibleName(action->statusTip());
        }
}

} // namespace patchgauge::ui
