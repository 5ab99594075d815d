#include "window/report_actions.h"

#include "dialogs/report_dialog.h"
#include "models/inspection_filter_model.h"
#include "models/text.h"
#include "report/report.h"
#include "window/current_batch.h"
#include "window/recording.h"
#include "window/session.h"
#include "window/work.h"

#include <QAction>
#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <memory>

namespace patchgauge::ui {
namespace {

QString folderKey() {
    return QStringLiteral("folders/reports");
}

} // namespace

ReportActions::ReportActions(QAction* action, Session& session, const InspectionFilterModel& shown,
                             const Recording& recording, QSettings& settings, QWidget* window)
    : QObject(window),
      action_(action),
      session_(session),
      shown_(shown),
      recording_(recording),
      settings_(settings),
      window_(window) {
    connect(action_, &QAction::triggered, this, &ReportActions::ask);
    connect(&session_.images(), &InspectionListModel::countsChanged, this, &ReportActions::enable);
    connect(&session_, &Session::modelChanged, this, &ReportActions::enable);
    enable();
}

void ReportActions::ask() {
    const VerdictCounts& counts = session_.images().counts();
    const BatchOrigin origin = currentOrigin(settings_);
    auto* dialog = new ReportDialog({counts.all, shown_.rowCount(), counts.reject + counts.review,
                                     origin.station, suggestedFile()},
                                    origin.operatorName, settings_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { write(*dialog); });
    dialog->open();
}

void ReportActions::write(const ReportDialog& dialog) {
    if (!session_.loaded() || session_.images().rowCount() == 0)
        return;
    const std::filesystem::path file = dialog.file();
    ReportOptions options = dialog.options();
    settings_.setValue(folderKey(), displayPath(file.parent_path()));
    BatchOrigin origin = currentOrigin(settings_);
    origin.operatorName = options.operatorName;
    const auto current = std::make_shared<CurrentBatch>(
        dialog.shownOnly() ? CurrentBatch(session_, shown_.sourceRows(), origin)
                           : CurrentBatch(session_, origin));
    options.recordId = recording_.recordedAs(current->images());
    session_.worker().start(
        {tr("Writing the report"),
         [this, current, file, options](const JobContext& context) {
             ReportOptions now = options;
             now.time = evidence::now();
             const evidence::Batch batch = current->batch(context.engine());
             const auto image = [&](std::size_t index) {
                 return lookAtRecorded(current->model(), current->images()[index],
                                       context.engine());
             };
             const int pages = writeReport(file, batch, image, now, context.engine());
             context.post([this, file, pages] { sayWritten(file, pages); });
         },
         [this](const JobOutcome& outcome) {
             if (outcome.failed())
                 Q_EMIT session_.said({Message::Severity::Error, outcome.message, {}, {}});
         }});
}

void ReportActions::sayWritten(const std::filesystem::path& file, int pages) {
    const auto opener = [](const std::filesystem::path& path) {
        return [url = QUrl::fromLocalFile(displayPath(path))] { QDesktopServices::openUrl(url); };
    };
    Q_EMIT session_.said(
        {Message::Severity::Information,
         tr("The report of %1 pages was written to %2.").arg(pages).arg(displayPath(file)),
         {},
         {{tr("Open report"), opener(file)}, {tr("Open folder"), opener(file.parent_path())}}});
}

std::filesystem::path ReportActions::suggestedFile() const {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = settings_.value(folderKey(), documents).toString();
    const QString name =
        QStringLiteral("%1 %2.pdf")
            .arg(session_.loaded()->name(), QDate::currentDate().toString(Qt::ISODate));
    return toPath(QDir(folder).filePath(name));
}

void ReportActions::enable() {
    action_->setEnabled(session_.loaded() && session_.images().rowCount() > 0);
}

} // namespace patchgauge::ui
