#include "window/release_actions.h"

#include "base/clock.h"
#include "dialogs/release_dialog.h"
#include "models/release_text.h"
#include "window/actions.h"
#include "window/session.h"

#include <QAction>

namespace patchgauge::ui {

using detector::ReleaseState;

ReleaseActions::ReleaseActions(Actions& actions, Session& session, QSettings& settings,
                               QWidget* window)
    : QObject(window), actions_(actions), session_(session), settings_(settings), window_(window) {
    connect(actions_.release, &QAction::triggered, this, &ReleaseActions::ask);
    connect(this, &ReleaseActions::said, &session_, &Session::said);
    connect(&session_, &Session::modelFileUsed, this, &ReleaseActions::warnOfRetired);
    connect(&session_, &Session::modelChanged, this, &ReleaseActions::enable);
    connect(&session_, &Session::changeabilityChanged, this, &ReleaseActions::enable);
    enable();
}

void ReleaseActions::ask() {
    const LoadedModel& loaded = *session_.loaded();
    auto* dialog =
        new ReleaseDialog(loaded.model()->info().releases, loaded.name(), settings_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { change(dialog->request()); });
    dialog->open();
}

void ReleaseActions::change(const ReleaseRequest& request) {
    const detector::ReleaseChange step{request.state, utcTimestamp(), request.by.toStdString(),
                                       request.reason.toStdString()};
    session_.changes().start(
        {tr("Saving"), tr("change of release"), ModelChange::Duration::Short,
         [step](const LoadedModel& before, const RunContext& /*context*/) {
             return before.judgedBy(before.model()->withRelease(step));
         },
         [](const LoadedModel& before, const LoadedModel& after, const Message::Action& undo) {
             const auto state = [](const LoadedModel& model) {
                 return releaseText(releaseState(model.model()->info().releases));
             };
             return Message{
                 Message::Severity::Information,
                 tr("The model was saved: release %1 → %2.").arg(state(before), state(after)),
                 {},
                 {undo}};
         }});
}

void ReleaseActions::warnOfRetired() {
    if (!session_.loaded())
        return;
    const auto& releases = session_.loaded()->model()->info().releases;
    if (releaseState(releases) == ReleaseState::Retired)
        Q_EMIT said({Message::Severity::Warning,
                     tr("%1 is retired and should not decide about parts any more (%2).")
                         .arg(session_.loaded()->name(), releaseStory(releases)),
                     {},
                     {}});
}

void ReleaseActions::enable() {
    actions_.release->setEnabled(session_.canChangeModel());
}

} // namespace patchgauge::ui
