#include "window/update_actions.h"

#include "base/error.h"
#include "base/files.h"
#include "canvas/number_text.h"
#include "dialogs/file_prompt.h"
#include "dialogs/score_change_dialog.h"
#include "image/reader.h"
#include "pipeline/updater.h"
#include "text/engine_text.h"
#include "window/actions.h"
#include "window/session.h"

#include <QAction>
#include <QPointer>

namespace patchgauge::ui {
namespace {

using Sources = std::vector<std::filesystem::path>;

QString imageFilter() {
    QStringList patterns;
    for (const std::string& extension : image::fileExtensions())
        patterns << QStringLiteral("*%1").arg(QString::fromStdString(extension));
    return UpdateActions::tr("Images (%1)").arg(patterns.join(QLatin1Char(' ')));
}

QString thresholdText(const std::optional<float>& threshold) {
    return threshold ? distanceText(*threshold) : UpdateActions::tr("none");
}

/// What should be said about an update besides its success.
using Remarks = std::shared_ptr<QStringList>;

/// Throws as pipeline::update(), and InvalidArgument where every image is in the model already.
std::shared_ptr<LoadedModel> withImages(const LoadedModel& model, const Sources& sources,
                                        const RunContext& context, const Remarks& remarks) {
    pipeline::TrainSettings execution;
    execution.execution = model.execution();
    const pipeline::TrainResult result =
        pipeline::update(*model.model(), sources, execution, model.store(), context);
    if (result.model->info().images.size() == model.model()->info().images.size())
        throw Error(ErrorCode::InvalidArgument, Engine::tr("no image is new to the model"),
                    toUtf8(sources.front()), Engine::tr("choose images that it was not made from"));
    for (const Sentence& warning : result.warnings)
        *remarks << engineText(warning);
    for (const pipeline::SkippedImage& skipped : result.skipped)
        *remarks << engineText(skipped.error);
    return model.changedTo(result.model, nullptr);
}

} // namespace

UpdateActions::UpdateActions(Actions& actions, Session& session, QSettings& settings,
                             QWidget* window)
    : QObject(window), actions_(actions), session_(session), settings_(settings), window_(window) {
    connect(actions_.addGoodFolder, &QAction::triggered, this, &UpdateActions::chooseFolder);
    connect(actions_.addGoodImages, &QAction::triggered, this, &UpdateActions::chooseImages);
    connect(&session_, &Session::modelChanged, this, &UpdateActions::enable);
    connect(&session_, &Session::changeabilityChanged, this, &UpdateActions::enable);
    enable();
}

void UpdateActions::chooseFolder() {
    promptForFolder(window_, tr("Folder of good images to add"), settings_,
                    QStringLiteral("folders/good"),
                    [this](const std::filesystem::path& folder) { add({folder}); });
}

void UpdateActions::chooseImages() {
    promptForFiles(window_, tr("Good images to add"), imageFilter(), settings_,
                   QStringLiteral("folders/good"), [this](const Sources& files) { add(files); });
}

void UpdateActions::add(const Sources& sources) {
    const auto remarks = std::make_shared<QStringList>();
    const auto show = [window = QPointer<QWidget>(window_)](const detector::ModelInfo& before,
                                                            const detector::ModelInfo& after,
                                                            const QString& name) {
        auto* dialog = new ScoreChangeDialog(before, after, name, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    };
    session_.changes().start(
        {tr("Adding images"), tr("added images"), ModelChange::Duration::Long,
         [sources, remarks](const LoadedModel& before, const RunContext& context) {
             return withImages(before, sources, context, remarks);
         },
         [remarks, show](const LoadedModel& before, const LoadedModel& after,
                         const Message::Action& undo) {
             const detector::ModelInfo& earlier = before.model()->info();
             const detector::ModelInfo& later = after.model()->info();
             Message message;
             message.text = tr("%1 good images were added, %2 altogether; threshold %3 → %4.")
                                .arg(later.images.size() - earlier.images.size())
                                .arg(later.images.size())
                                .arg(thresholdText(earlier.calibration.threshold),
                                     thresholdText(later.calibration.threshold));
             message.details = *remarks;
             message.severity =
                 remarks->isEmpty() ? Message::Severity::Information : Message::Severity::Warning;
             const auto compare = [show, earlier, later, name = after.name()] {
                 show(earlier, later, name);
             };
             message.actions = {{tr("Scores before and after…"), compare}, undo};
             return message;
         }});
}

void UpdateActions::enable() {
    for (QAction* action : {actions_.addGoodFolder, actions_.addGoodImages})
        action->setEnabled(session_.canChangeModel());
}

} // namespace patchgauge::ui
