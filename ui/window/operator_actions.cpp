#include "window/operator_actions.h"

#include "dialogs/passphrase_dialog.h"
#include "window/actions.h"
#include "window/session.h"

#include <QAction>
#include <QSettings>

namespace patchgauge::ui {
namespace {

QString activeKey() {
    return QStringLiteral("operator/active");
}

} // namespace

void beginInOperatorMode(QSettings& settings) {
    settings.setValue(activeKey(), true);
}

OperatorActions::OperatorActions(Actions& actions, Session& session, QSettings& settings,
                                 QWidget* window)
    : QObject(window),
      actions_(actions),
      session_(session),
      settings_(settings),
      passphrase_(settings, QStringLiteral("operator")),
      window_(window) {
    connect(actions_.operatorMode, &QAction::triggered, this, &OperatorActions::ask);
    connect(&session_.permissions(), &Permissions::changed, this, &OperatorActions::follow);
    connect(this, &OperatorActions::said, &session_, &Session::said);
    session_.permissions().setOperatorMode(settings_.value(activeKey()).toBool());
    follow();
}

void OperatorActions::ask() {
    // The click has turned the mark, but only the answer turns the mode.
    actions_.operatorMode->setChecked(session_.permissions().operatorMode());
    if (session_.permissions().operatorMode()) {
        askToLeave();
        return;
    }
    if (passphrase_.isSet()) {
        enter();
        return;
    }
    auto* dialog = new EnterOperatorDialog(window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        passphrase_.set(dialog->passphrase());
        enter();
    });
    dialog->open();
}

void OperatorActions::enter() {
    session_.permissions().setOperatorMode(true);
    sayObjection();
}

void OperatorActions::askToLeave() {
    auto* dialog = new LeaveOperatorDialog(
        !passphrase_.isEmpty(),
        [this](const QString& passphrase) { return passphrase_.matches(passphrase); }, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->forget())
            passphrase_.forget();
        session_.permissions().setOperatorMode(false);
    });
    dialog->open();
}

void OperatorActions::follow() {
    const Permissions& permissions = session_.permissions();
    settings_.setValue(activeKey(), permissions.operatorMode());
    actions_.operatorMode->setChecked(permissions.operatorMode());
    for (QAction* locked :
         {actions_.newModel, actions_.tryDemo, actions_.changeThreshold, actions_.changeRegion, actions_.addGoodFolder,
          actions_.addGoodImages, actions_.release, actions_.saveModelAs})
        locked->setVisible(permissions.mayChangeModels());
}

void OperatorActions::sayObjection() {
    if (!session_.loaded())
        return;
    const QString objection = session_.permissions().objectionTo(*session_.loaded());
    if (!objection.isEmpty())
        Q_EMIT said({Message::Severity::Warning, objection, {}, {}});
}

} // namespace patchgauge::ui
