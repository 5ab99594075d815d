#include "window/recovery.h"

#include "models/text.h"
#include "recovery/crash_handler.h"
#include "window/session.h"

#include <QDesktopServices>
#include <QUrl>

namespace patchgauge::ui {

Recovery::Recovery(Session& session, const std::filesystem::path& folder, QObject* parent)
    : QObject(parent),
      session_(session),
      folder_(folder),
      place_(folder),
      journal_(place_.files().journal) {
    connect(&session_, &Session::modelChanged, this,
            [this] { journal_.begin(session_.loaded()->file()); });
    connect(&session_, &Session::listing, this,
            [this](const std::vector<std::filesystem::path>& sources) { journal_.add(sources); });
    followNotes();
}

void Recovery::followNotes() {
    for (JobRunner* runner : {&session_.worker(), &session_.viewer()}) {
        connect(runner, &JobRunner::started, this, [](JobId id, const QString& title) {
            noteForCrash(
                QStringLiteral("job %1 began: %2").arg(id).arg(title).toUtf8().toStdString());
        });
        connect(runner, &JobRunner::finished, this, [](JobId id, const JobOutcome& outcome) {
            noteForCrash(QStringLiteral("job %1 ended: %2")
                             .arg(id)
                             .arg(outcome.failed() ? outcome.message : QString())
                             .toUtf8()
                             .toStdString());
        });
    }
    connect(&session_, &Session::said, this, [](const Message& message) {
        noteForCrash("said: " + message.text.toUtf8().toStdString());
    });
}

void Recovery::offerLeftovers() {
    for (const Leftover& leftover : takeLeftovers(folder_))
        if (leftover.report || !leftover.open.sources.empty())
            offer(leftover);
}

void Recovery::offer(const Leftover& leftover) {
    Message message{Message::Severity::Warning, {}, {}, {}};
    message.text = leftover.report
                       ? tr("PatchGauge crashed the last time. Its labels and records are kept.")
                       : tr("PatchGauge did not end properly the last time. Its labels and records "
                            "are kept.");
    if (leftover.report)
        message.actions << Message::Action{tr("Show report"), [report = *leftover.report] {
                                               QDesktopServices::openUrl(
                                                   QUrl::fromLocalFile(displayPath(report)));
                                           }};
    if (!leftover.open.model.empty())
        message.actions << Message::Action{tr("Open the batch again"),
                                           [this, open = leftover.open] {
                                               session_.open(open.model);
                                               session_.inspect(open.sources);
                                           }};
    Q_EMIT session_.said(message);
}

} // namespace patchgauge::ui
