#include "window/model_actions.h"

#include "dialogs/evaluation_dialog.h"
#include "dialogs/file_prompt.h"
#include "dialogs/threshold_dialog.h"
#include "window/actions.h"
#include "window/session.h"

#include <QAction>

namespace patchgauge::ui {

ModelActions::ModelActions(Actions& actions, Session& session, QSettings& settings, QWidget* window)
    : QObject(window), actions_(actions), session_(session), settings_(settings), window_(window) {
    connect(actions_.changeThreshold, &QAction::triggered, this, &ModelActions::changeThreshold);
    connect(actions_.evaluate, &QAction::triggered, this, &ModelActions::chooseTestFolder);
    connect(&session_, &Session::evaluated, this, &ModelActions::showEvaluation);
    connect(actions_.undo, &QAction::triggered, &session_.changes(), &ModelChanges::undo);
    connect(actions_.redo, &QAction::triggered, &session_.changes(), &ModelChanges::redo);
    connect(&session_.changes(), &ModelChanges::changed, this, &ModelActions::enable);
    connect(&session_, &Session::changeabilityChanged, this, &ModelActions::enable);
    connect(&session_, &Session::modelChanged, this, &ModelActions::enable);
}

void ModelActions::changeThreshold() {
    auto* dialog = new ThresholdDialog(session_.loaded()->model()->info(),
                                       session_.loaded()->name(), settings_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { session_.setThreshold(dialog->request()); });
    dialog->open();
}

void ModelActions::chooseTestFolder() {
    promptForFolder(window_, tr("Evaluate on a test folder"), settings_,
                    QStringLiteral("folders/evaluate"),
                    [this](const std::filesystem::path& folder) { session_.evaluate(folder); });
}

void ModelActions::showEvaluation(const QString& modelName,
                                  const evaluation::Evaluation& evaluation,
                                  const std::filesystem::path& folder) {
    auto* dialog = new EvaluationDialog(evaluation, modelName, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EvaluationDialog::listRequested, &session_,
            [this, folder] { session_.inspect({folder / "test"}); });
    dialog->show();
}

void ModelActions::enable() {
    actions_.changeThreshold->setEnabled(session_.canChangeModel());
    actions_.evaluate->setEnabled(session_.loaded() != nullptr);
    const ModelChanges& changes = session_.changes();
    actions_.undo->setEnabled(changes.canUndo());
    actions_.redo->setEnabled(changes.canRedo());
    const auto withText = [](const QString& verb, const QString& what) {
        return what.isEmpty() ? verb : tr("%1: %2", "undo or redo, and what").arg(verb, what);
    };
    actions_.undo->setText(withText(tr("&Undo"), changes.stack().undoText()));
    actions_.redo->setText(withText(tr("&Redo"), changes.stack().redoText()));
    actions_.saveModelAs->setEnabled(session_.loaded() != nullptr);
}

} // namespace patchgauge::ui
