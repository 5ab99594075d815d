#include "window/centre_pages.h"

#include "window/actions.h"
#include "window/canvas_panel.h"
#include "window/normal_page.h"
#include "window/session.h"
#include "window/welcome_page.h"

#include <QAction>

#include <utility>

namespace patchgauge::ui {

CentrePages::CentrePages(Actions& actions, Session& session, CanvasPanel* picture, QWidget* parent)
    : QStackedWidget(parent),
      actions_(actions),
      session_(session),
      welcome_(makeWelcomePage(actions, this)),
      normal_(new NormalPage(actions, session, this)),
      picture_(picture) {
    for (QWidget* page : {welcome_, static_cast<QWidget*>(normal_), static_cast<QWidget*>(picture)})
        addWidget(page);
    connect(actions_.showNormal, &QAction::triggered, this, [this](bool wanted) {
        normalWanted_ = wanted;
        follow();
    });
    connect(&session_, &Session::inspectionRequested, this, &CentrePages::showImages);
    connect(&session_, &Session::modelChanged, this, &CentrePages::follow);
    connect(&session_.images(), &InspectionListModel::countsChanged, this, &CentrePages::follow);
    follow();
}

void CentrePages::showImages() {
    normalWanted_ = false;
    follow();
}

void CentrePages::setTask(QWidget* task) {
    QWidget* former = std::exchange(task_, task);
    if (task)
        addWidget(task);
    follow();
    // What is not shown must not make the window wider.
    if (former && former != task)
        removeWidget(former);
}

void CentrePages::follow() {
    const bool hasModel = session_.loaded() != nullptr;
    const bool hasImages = session_.images().rowCount() > 0;
    const bool normal = hasModel && (normalWanted_ || !hasImages);
    actions_.showNormal->setEnabled(hasModel && hasImages);
    actions_.showNormal->setChecked(normal);
    QWidget* page = picture_;
    if (!hasModel)
        page = welcome_;
    else if (normal)
        page = normal_;
    if (task_)
        page = task_;
    if (page == currentWidget())
        return;
    setCurrentWidget(page);
    if (page != picture_)
        page->setFocus();
    Q_EMIT pageChanged(page == picture_);
}

} // namespace patchgauge::ui
