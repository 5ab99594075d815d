#include "window/export_actions.h"

#include "base/files.h"
#include "canvas/canvas.h"
#include "dialogs/export_pictures_dialog.h"
#include "dialogs/export_results_dialog.h"
#include "dialogs/file_prompt.h"
#include "evidence/csv.h"
#include "evidence/json.h"
#include "models/inspection_filter_model.h"
#include "models/text.h"
#include "window/actions.h"
#include "window/current_batch.h"
#include "window/picture_export.h"
#include "window/session.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

namespace patchgauge::ui {
namespace {

QString resultsFolderKey() {
    return QStringLiteral("exportResults/folder");
}

std::string written(const evidence::Batch& batch, ResultsFormat format) {
    if (format == ResultsFormat::Json)
        return evidence::toJson(batch).dump(2) + "\n";
    return evidence::toCsv(batch, tableFormat(format));
}

std::vector<int> allRows(const InspectionListModel& images) {
    std::vector<int> rows(static_cast<std::size_t>(images.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

Message::Action openFolder(const std::filesystem::path& folder) {
    const QUrl url = QUrl::fromLocalFile(displayPath(folder));
    return {ExportActions::tr("Open folder"), [url] { QDesktopServices::openUrl(url); }};
}

} // namespace

ExportActions::ExportActions(Actions& actions, Session& session, const InspectionFilterModel& shown,
                             Canvas& canvas, QSettings& settings, QWidget* window)
    : QObject(window),
      session_(session),
      shown_(shown),
      canvas_(canvas),
      settings_(settings),
      window_(window) {
    connect(actions.exportResults, &QAction::triggered, this, &ExportActions::askForResults);
    connect(actions.exportPictures, &QAction::triggered, this, &ExportActions::askForPictures);
}

void ExportActions::askForResults() {
    auto* dialog = new ExportResultsDialog(static_cast<int>(shown_.sourceRows().size()),
                                           session_.images().rowCount(), settings_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { chooseResultsFile(*dialog); });
    dialog->open();
}

void ExportActions::chooseResultsFile(const ExportResultsDialog& dialog) {
    const ResultsFormat format = dialog.format();
    const bool json = format == ResultsFormat::Json;
    const QString folder = settings_.value(resultsFolderKey(), QDir::homePath()).toString();
    const QString name = session_.loaded()->name() + QStringLiteral("-results") +
                         (json ? QStringLiteral(".json") : QStringLiteral(".csv"));
    const CurrentBatch batch(session_,
                             dialog.onlyShown() ? shown_.sourceRows() : allRows(session_.images()),
                             currentOrigin(settings_));
    promptForSaving(
        window_, tr("Export results"), toPath(folder + QLatin1Char('/') + name),
        json ? tr("JSON (*.json)") : tr("Tables (*.csv)"),
        [this, batch, format](const std::filesystem::path& file) {
            settings_.setValue(resultsFolderKey(), displayPath(file.parent_path()));
            session_.worker().start(
                {tr("Exporting"),
                 [this, batch, format, file](const JobContext& context) {
                     const std::string text = written(batch.batch(context.engine()), format);
                     writeAtomically(file, text.data(), text.size());
                     context.post([this, file] {
                         Q_EMIT session_.said({Message::Severity::Information,
                                               tr("Exported as %1.").arg(displayPath(file)),
                                               {},
                                               {openFolder(file.parent_path())}});
                     });
                 },
                 [this](const JobOutcome& outcome) {
                     if (outcome.failed())
                         Q_EMIT session_.said({Message::Severity::Error, outcome.message, {}, {}});
                 }});
        });
}

int ExportActions::currentRow() const {
    const auto& image = session_.readout().image();
    return image ? session_.images().rowOf(image->inspection->path) : -1;
}

void ExportActions::askForPictures() {
    const InspectionListModel& images = session_.images();
    const VerdictCounts& counts = images.counts();
    const auto readable = [&images](int row) { return !images.at(row).inspection.failed(); };
    const auto& rows = shown_.sourceRows();
    const ExportCounts choices{currentRow() >= 0 ? 1 : 0, counts.reject + counts.review,
                               static_cast<int>(std::count_if(rows.begin(), rows.end(), readable)),
                               counts.all - counts.unreadable};
    auto* dialog = new ExportPicturesDialog(choices, settings_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { exportPicturesAs(*dialog); });
    dialog->open();
}

std::vector<int> ExportActions::readableRows(const ExportPicturesDialog& dialog) const {
    const InspectionListModel& images = session_.images();
    std::vector<int> rows;
    switch (dialog.scope()) {
    case ExportScope::Current:
        rows = {currentRow()};
        break;
    case ExportScope::Shown:
        rows = shown_.sourceRows();
        break;
    case ExportScope::Flagged:
    case ExportScope::All:
        rows = allRows(images);
        break;
    }
    const bool flaggedOnly = dialog.scope() == ExportScope::Flagged;
    std::erase_if(rows, [&](int row) {
        return row < 0 || images.at(row).inspection.failed() ||
               (flaggedOnly && !images.at(row).flagged());
    });
    return rows;
}

void ExportActions::exportPicturesAs(const ExportPicturesDialog& dialog) {
    PictureRequest request{dialog.files(), canvas_.layerOptions(), dialog.folder()};
    // A picture that leaves the program shows what was found, whatever is hidden at the moment.
    request.layers.heat = true;
    request.layers.contour = true;
    const CurrentBatch batch(session_, readableRows(dialog), currentOrigin(settings_));
    session_.worker().start(
        {tr("Exporting"),
         [this, batch, request](const JobContext& context) {
             const PictureExport done =
                 exportPictures(batch.model(), batch.images(), request, context.engine());
             context.post([this, done, folder = request.folder] { sayExported(done, folder); });
         },
         [this](const JobOutcome& outcome) {
             if (outcome.failed())
                 Q_EMIT session_.said({Message::Severity::Error, outcome.message, {}, {}});
         }});
}

void ExportActions::sayExported(const PictureExport& done, const std::filesystem::path& folder) {
    QString text = tr("%1 images were exported to %2.").arg(done.images).arg(displayPath(folder));
    const bool complete = done.failures.isEmpty();
    if (!complete)
        text += QLatin1Char(' ') + tr("%1 could not be.").arg(done.failures.size());
    Q_EMIT session_.said({complete ? Message::Severity::Information : Message::Severity::Warning,
                          text,
                          done.failures,
                          {openFolder(folder)}});
}

} // namespace patchgauge::ui
