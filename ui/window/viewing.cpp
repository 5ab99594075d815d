#include "window/viewing.h"

#include "models/file_state.h"
#include "models/text.h"
#include "text/engine_text.h"
#include "window/picture_export.h"
#include "window/session.h"
#include "window/session_messages.h"

namespace patchgauge::ui {

Viewing::Viewing(Session& session) : session_(session) {
    connect(&session_.images(), &QAbstractItemModel::dataChanged, this, &Viewing::followOverride);
}

void Viewing::look(int row) {
    session_.viewer().cancel(look_);
    session_.worker().cancel(search_);
    if (row < 0 || !session_.loaded()) {
        readout_.setImage({});
        return;
    }
    const ListedImage& image = session_.images().at(row);
    const QString trouble = image.inspection.failed() ? engineText(image.inspection.error)
                                                      : fileStateReason(image.file);
    if (!trouble.isEmpty()) {
        refuse(trouble);
        return;
    }
    if (!image.map.valid()) {
        readout_.setImage({});
        findMapAgain(image);
        return;
    }
    look_ = session_.viewer().start(
        {tr("Reading the photo"),
         [this, image, loaded = session_.loaded()](const JobContext& context) {
             const InspectedImage shown = lookAt(*loaded, image);
             // The thresholds may have changed meanwhile.
             context.post([this, shown] {
                 readout_.setImage(judgedBy(shown, session_.judgingModel()));
                 followOverride();
             });
         },
         [this](const JobOutcome& outcome) {
             if (outcome.failed())
                 refuse(outcome.message);
         }});
}

void Viewing::findMapAgain(const ListedImage& image) {
    search_ = session_.worker().start(
        {tr("Inspecting again"),
         [this, image, loaded = session_.loaded()](const JobContext& context) {
             const ListedImage found = inspectAgain(*loaded, image, context.engine());
             context.post([this, found, loaded] {
                 const int row = session_.images().rowOf(found.inspection.path);
                 if (row < 0 || !session_.loaded()->hasNumbersOf(*loaded))
                     return;
                 session_.images().setMap(row, found);
                 look(row);
             });
         },
         [this](const JobOutcome& outcome) {
             if (outcome.failed())
                 Q_EMIT imageUnavailable(outcome.message);
         }});
}

void Viewing::refuse(const QString& reason) {
    readout_.setImage({});
    Q_EMIT imageUnavailable(reason);
}

void Viewing::clear() {
    session_.viewer().cancel(look_);
    session_.worker().cancel(search_);
    readout_.setImage({});
}

void Viewing::judgeAnew() {
    if (const auto& shown = readout_.image())
        readout_.setImage(judgedBy(*shown, session_.judgingModel()));
}

void Viewing::followOverride() {
    const auto& shown = readout_.image();
    const int row = shown ? session_.images().rowOf(shown->inspection->path) : -1;
    if (row < 0)
        return;
    const InspectedImage followed = withOverride(*shown, session_.images().at(row).verdictOverride);
    if (followed.overridden != shown->overridden || followed.overrideText != shown->overrideText)
        readout_.setImage(followed);
}

void Viewing::exportTo(const LayerOptions& layers, const std::filesystem::path& folder) {
    if (!readout_.image() || !session_.loaded())
        return;
    session_.viewer().start(
        {tr("Exporting"),
         [this, image = *readout_.image(), name = session_.loaded()->name(), layers,
          folder](const JobContext& context) {
             const auto file = exportPicture(image, name, layers, folder);
             context.post([this, file] {
                 Q_EMIT session_.said(exportedMessage(tr("Exported as %1.").arg(displayPath(file)),
                                                      file.parent_path()));
             });
         },
         [this](const JobOutcome& outcome) {
             if (outcome.failed())
                 Q_EMIT session_.said(failureMessage(outcome.message));
         }});
}

} // namespace patchgauge::ui
