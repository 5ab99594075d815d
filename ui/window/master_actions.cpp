#include "window/master_actions.h"

#include "dialogs/file_prompt.h"
#include "dialogs/master_check_dialog.h"
#include "models/text.h"
#include "pipeline/master_log.h"
#include "window/actions.h"
#include "window/session.h"

#include <QAction>
#include <QSettings>

#include <memory>

namespace patchgauge::ui {
namespace {

/// Inspects, records, and gives all checks up to this one. On the worker's thread.
MasterHistory checkNow(LoadedModel& model, const std::filesystem::path& folder,
                       const pipeline::MasterLog& log, const RunContext& context) {
    const auto parts = pipeline::findMasterParts(folder);
    const pipeline::MasterCheck check = pipeline::checkMasterParts(
        parts, model.inspector(), model.model()->info().calibration, context);
    auto checks = log.read();
    log.append(check);
    checks.push_back(check);
    return MasterHistory(std::move(checks));
}

} // namespace

MasterActions::MasterActions(Actions& actions, Session& session, QSettings& settings,
                             QWidget* window)
    : QObject(window), actions_(actions), session_(session), settings_(settings), window_(window) {
    connect(actions_.checkMasters, &QAction::triggered, this, &MasterActions::check);
    connect(this, &MasterActions::said, &session_, &Session::said);
    connect(&session_, &Session::modelChanged, this, [this] {
        // Its buttons would check the parts of another model.
        if (dialog_)
            dialog_->close();
        enable();
    });
    connect(&session_, &Session::thresholdsChanged, this, &MasterActions::enable);
    connect(&session_.permissions(), &Permissions::changed, this, &MasterActions::enable);
    enable();
}

QString MasterActions::folderKey() const {
    return QStringLiteral("masters/") +
           QString::fromStdString(session_.loaded()->model()->statisticsSha256());
}

void MasterActions::check() {
    const QString folder = settings_.value(folderKey()).toString();
    if (folder.isEmpty())
        chooseFolder();
    else
        checkIn(toPath(folder));
}

void MasterActions::chooseFolder() {
    if (!session_.permissions().mayChangeModels()) {
        Q_EMIT said({Message::Severity::Warning,
                     tr("No master parts have been named for %1 yet: leave operator mode to choose "
                        "their folder.")
                         .arg(session_.loaded()->name()),
                     {},
                     {}});
        return;
    }
    promptForFolder(window_, tr("Folder of the master parts, with good and defective in it"),
                    settings_, QStringLiteral("folders/masters"),
                    [this](const std::filesystem::path& folder) {
                        settings_.setValue(folderKey(), displayPath(folder));
                        checkIn(folder);
                    });
}

void MasterActions::checkIn(const std::filesystem::path& folder) {
    const std::shared_ptr<LoadedModel> model = session_.loaded();
    const pipeline::MasterLog log(session_.masterFolder(), model->model()->statisticsSha256());
    session_.worker().start(
        {tr("Checking master parts"),
         [this, model, folder, log](const JobContext& context) {
             const MasterHistory history = checkNow(*model, folder, log, context.engine());
             context.post([this, model, folder, history] { show(history, *model, folder); });
         },
         [this](const JobOutcome& outcome) {
             if (outcome.failed())
                 Q_EMIT said({Message::Severity::Error,
                              outcome.message,
                              {},
                              {{tr("Other folder…"), [this] { chooseFolder(); }}}});
         }});
}

void MasterActions::show(const MasterHistory& history, const LoadedModel& model,
                         const std::filesystem::path& folder) {
    if (!dialog_) {
        dialog_ = new MasterCheckDialog(window_);
        dialog_->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog_, &MasterCheckDialog::checkRequested, this, &MasterActions::check);
        connect(dialog_, &MasterCheckDialog::otherFolderRequested, this,
                &MasterActions::chooseFolder);
    }
    dialog_->setFolderChangeable(session_.permissions().mayChangeModels());
    dialog_->show(history, model.name(), displayPath(folder));
}

void MasterActions::enable() {
    actions_.checkMasters->setEnabled(session_.canInspect());
}

} // namespace patchgauge::ui
