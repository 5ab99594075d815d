#include "window/review_actions.h"

#include "dialogs/override_dialog.h"
#include "models/inspection_filter_model.h"
#include "panels/image_list_panel.h"
#include "window/actions.h"
#include "window/review_bar.h"
#include "window/reviews.h"
#include "window/session.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QUndoCommand>

#include <algorithm>

namespace patchgauge::ui {
namespace {

/// Keys that a list understands and a canvas has no use for.
bool walks(const QKeyEvent& event) {
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

} // namespace

ReviewActions::ReviewActions(Actions& actions, Session& session, ImageListPanel& list,
                             InspectionFilterModel& shown, QSettings& settings, QWidget& canvas,
                             QWidget* window)
    : QObject(window),
      actions_(actions),
      session_(session),
      list_(list),
      shown_(shown),
      settings_(settings),
      window_(window) {
    list_.setFooter(new ReviewBar(actions_, &list_));
    canvas.installEventFilter(this);
    const auto does = [this](QAction* action, auto&& what) {
        connect(action, &QAction::triggered, this, what);
    };
    does(actions_.labelGood, [this] { label(Label::Good); });
    does(actions_.labelDefective, [this] { label(Label::Defective); });
    does(actions_.labelUnsure, [this] { label(Label::Unsure); });
    does(actions_.removeLabel, [this] { label(Label::None); });
    does(actions_.overrideVerdict, [this] { overrideVerdict(); });
    does(actions_.nextImage, [this] { step(1); });
    does(actions_.previousImage, [this] { step(-1); });
    does(actions_.nextFlagged, [this] { stepToFlagged(1); });
    does(actions_.previousFlagged, [this] { stepToFlagged(-1); });

    connect(&session_.reviews(), &Reviews::steppedTo, this, &ReviewActions::revisit);
    connect(&list_, &ImageListPanel::currentRowChanged, this, &ReviewActions::showState);
    connect(&list_, &ImageListPanel::selectionChanged, this, &ReviewActions::showState);
    connect(&session_.images(), &InspectionListModel::countsChanged, this,
            &ReviewActions::showState);
    showState();
}

bool ReviewActions::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && walks(*static_cast<QKeyEvent*>(event))) {
        QCoreApplication::sendEvent(list_.focusProxy(), event);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

std::vector<int> ReviewActions::rows() const {
    std::vector<int> selected = list_.selectedRows();
    if (selected.empty() && list_.currentRow() >= 0)
        selected.push_back(list_.currentRow());
    return selected;
}

void ReviewActions::label(Label label) {
    const std::vector<int> labelled = rows();
    if (labelled.empty())
        return;
    // Before the label, which may move the row or take it out of what is shown.
    const std::vector<int>& shown = shown_.sourceRows();
    const auto present = std::find(shown.begin(), shown.end(), labelled.back());
    const int next = present == shown.end() || present + 1 == shown.end() ? -1 : *(present + 1);
    if (auto command = session_.reviews().makeLabelCommand(labelled, label))
        session_.changes().push(std::move(command));
    if (labelled.size() == 1 && next >= 0)
        list_.setCurrentRow(next);
    showState();
}

void ReviewActions::overrideVerdict() {
    const std::vector<int> overridden = rows();
    const int row = list_.currentRow();
    if (overridden.empty() || row < 0)
        return;
    const ListedImage& image = session_.images().at(row);
    const QString what = overridden.size() == 1 ? session_.images().nameAt(row)
                                                : tr("%1 images").arg(overridden.size());
    auto* dialog = new OverrideDialog(what, image.inspection.verdict, image.verdictOverride,
                                      settings_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    std::vector<std::filesystem::path> paths;
    for (const int each : overridden)
        paths.push_back(session_.images().at(each).inspection.path);
    connect(dialog, &QDialog::accepted, this, [this, dialog, paths] {
        // The list may have been filled anew meanwhile.
        std::vector<int> listed;
        for (const auto& path : paths)
            if (const int found = session_.images().rowOf(path); found >= 0)
                listed.push_back(found);
        if (auto command =
                session_.reviews().makeOverrideCommand(listed, dialog->verdictOverride()))
            session_.changes().push(std::move(command));
    });
    dialog->open();
}

void ReviewActions::step(int by) {
    const std::vector<int>& shown = shown_.sourceRows();
    const auto present = std::find(shown.begin(), shown.end(), list_.currentRow());
    const auto position = present == shown.end() ? (by > 0 ? -1 : 0) : present - shown.begin();
    const auto target = position + by;
    if (target >= 0 && target < static_cast<std::ptrdiff_t>(shown.size()))
        list_.setCurrentRow(shown[static_cast<std::size_t>(target)]);
}

void ReviewActions::stepToFlagged(int by) {
    const std::vector<int>& shown = shown_.sourceRows();
    const auto size = static_cast<std::ptrdiff_t>(shown.size());
    const auto present = std::find(shown.begin(), shown.end(), list_.currentRow());
    auto position = present == shown.end() ? (by > 0 ? -1 : size) : present - shown.begin();
    for (position += by; position >= 0 && position < size; position += by)
        if (const int row = shown[static_cast<std::size_t>(position)];
            session_.images().at(row).flagged()) {
            list_.setCurrentRow(row);
            return;
        }
}

void ReviewActions::revisit(const std::filesystem::path& image) {
    if (const int row = session_.images().rowOf(image); row >= 0)
        list_.setCurrentRow(row);
}

void ReviewActions::showState() {
    const InspectionListModel& images = session_.images();
    const int row = list_.currentRow();
    const ListedImage* image = row >= 0 && row < images.rowCount() ? &images.at(row) : nullptr;
    const bool readable = image && !image->inspection.failed();
    for (QAction* action : {actions_.labelGood, actions_.labelDefective, actions_.labelUnsure,
                            actions_.removeLabel, actions_.overrideVerdict})
        action->setEnabled(readable || list_.selectedRows().size() > 1);
    for (QAction* action : {actions_.nextImage, actions_.previousImage})
        action->setEnabled(images.rowCount() > 0);
    for (QAction* action : {actions_.nextFlagged, actions_.previousFlagged})
        action->setEnabled(images.counts().reject + images.counts().review > 0);
    const Label given = image ? image->label : Label::None;
    actions_.labelGood->setChecked(given == Label::Good);
    actions_.labelDefective->setChecked(given == Label::Defective);
    actions_.labelUnsure->setChecked(given == Label::Unsure);
}

} // namespace patchgauge::ui
