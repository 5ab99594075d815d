#include "window/records_actions.h"

#include "base/error.h"
#include "base/files.h"
#include "browser/records_window.h"
#include "browser/records_work.h"
#include "dialogs/file_prompt.h"
#include "models/text.h"
#include "window/actions.h"
#include "window/recorded_images.h"
#include "window/recording.h"
#include "window/session.h"

#include <QAction>

namespace patchgauge::ui {
namespace {

/// A recorded batch with its model, ready to be shown.
struct Reopened {
    std::shared_ptr<LoadedModel> loaded;
    std::vector<ListedImage> images;
};

/// Throws Error: as openModel(); InvalidArgument where that is another model.
Reopened reopen(const evidence::Batch& batch, const std::filesystem::path& model,
                const weights::Store& store, const backbone::ExecutionSettings& execution,
                const RunContext& context) {
    Reopened reopened;
    reopened.loaded = openModel(model, store, execution);
    if (reopened.loaded->model()->statisticsSha256() != batch.model.statisticsSha256)
        throw Error(ErrorCode::InvalidArgument,
                    Engine::tr("this is not the model that judged the batch"), toUtf8(model),
                    Engine::tr("choose the file of that model, or inspect anew"));
    reopened.images = listedOf(batch, checkFiles(batch, context));
    return reopened;
}

} // namespace

RecordsActions::RecordsActions(Actions& actions, Session& session, Recording& recording,
                               QSettings& settings, QWidget* window)
    : QObject(window),
      session_(session),
      recording_(recording),
      settings_(settings),
      window_(window) {
    connect(actions.showRecords, &QAction::triggered, this, &RecordsActions::showRecords);
}

void RecordsActions::followSettings() {
    recording_.followSettings();
    if (records_)
        records_->setLocation(recording_.location());
}

void RecordsActions::showRecords() {
    if (!records_) {
        records_ = new RecordsWindow(recording_.location(), settings_, window_);
        records_->setAttribute(Qt::WA_DeleteOnClose);
        connect(&recording_, &Recording::recorded, records_, &RecordsWindow::refresh);
        connect(records_, &RecordsWindow::openRequested, this, &RecordsActions::openAgain);
    }
    records_->show();
    records_->raise();
    records_->activateWindow();
}

void RecordsActions::openAgain(const Batch& batch) {
    const std::filesystem::path model = fromUtf8(batch->model.file);
    std::error_code unknown;
    if (std::filesystem::exists(model, unknown))
        openWith(batch, model);
    else
        askForModel(batch, tr("The model is no longer at %1.").arg(displayPath(model)));
}

void RecordsActions::openWith(const Batch& batch, const std::filesystem::path& model) {
    session_.viewer().start(
        {tr("Opening the record"),
         [this, batch, model, store = session_.store(),
          execution = session_.execution()](const JobContext& context) {
             const auto reopened = std::make_shared<Reopened>(
                 reopen(*batch, model, store, execution, context.engine()));
             context.post([this, batch, reopened] {
                 recording_.resume(QString::fromStdString(batch->id), reopened->images);
                 session_.openAgain(reopened->loaded, std::move(reopened->images),
                                    thresholdsOf(batch->model.info.calibration));
                 window_->activateWindow();
             });
         },
         [this, batch](const JobOutcome& outcome) {
             if (outcome.failed())
                 askForModel(batch, outcome.message);
         }});
}

void RecordsActions::askForModel(const Batch& batch, const QString& why) {
    const auto ask = [this, batch] {
        promptForFile(window_, tr("The model of the batch"), tr("PatchGauge models (*.padim)"),
                      settings_, QStringLiteral("folders/models"),
                      [this, batch](const std::filesystem::path& file) { openWith(batch, file); });
    };
    Q_EMIT session_.said({Message::Severity::Error,
                          tr("The batch cannot be opened again: %1").arg(why),
                          {},
                          {{tr("Find the model…"), ask}}});
    window_->activateWindow();
}

} // namespace patchgauge::ui
