#include "recording.h"

#include "base/files.h"
#include "base/platform.h"
#include "records/record_queue.h"
#include "records_location.h"

namespace patchgauge::cli {

void Recording::addTo(CLI::App& command) {
    auto* record = command.add_flag("--record", wanted_, "Keep the inspection in the records");
    command.add_option("--operator", operator_, "Who inspects, for the records")->needs(record);
    command
        .add_option("--records", location_,
                    "File or postgresql://USER:PASSWORD@HOST/NAME of the records")
        ->needs(record);
}

void Recording::begin(const pipeline::Inspector& inspector,
                      const std::filesystem::path& modelFile) {
    if (!wanted_)
        return;
    batch_.id = evidence::newBatchId();
    batch_.model = evidence::recordOf(inspector.model(), toUtf8(modelFile));
    batch_.started = evidence::now();
    batch_.operatorName = operator_;
    batch_.station = platform::hostName();
    batch_.device = inspector.device();
    batch_.softwareVersion = PATCHGAUGE_VERSION;
}

void Recording::add(const pipeline::Inspection& inspection) {
    if (!wanted_)
        return;
    evidence::ImageRecord image = evidence::recordOf(inspection, batch_.model.info);
    image.path = toUtf8(std::filesystem::absolute(inspection.path)); // it is looked for later
    batch_.images.push_back(std::move(image));
}

void Recording::end(Session& session) {
    if (!wanted_ || batch_.images.empty())
        return;
    batch_.finished = evidence::now();
    startQt();
    ui::RecordQueue records(recordsLocation(location_, session.dataDirectory),
                            recordsQueue(session.dataDirectory));
    const ui::RecordQueue::Outcome outcome = records.keep(batch_);
    for (const auto& [id, reason] : outcome.lost) {
        if (id.toStdString() == batch_.id)
            throw Error(ErrorCode::WriteFailed,
                        "the inspection could not be recorded (" + reason.toStdString() + ")",
                        batch_.id, "inspect again when that is solved");
        session.console.warn(id.toStdString() + " can not be recorded: " + reason.toStdString());
    }
    if (outcome.queued)
        session.console.warn(
            "not recorded yet, but kept in " + toUtf8(recordsQueue(session.dataDirectory)) +
            " and recorded the next time: " + outcome.queued->reason.toStdString());
    else
        session.console.say("recorded as " + batch_.id);
}

} // namespace patchgauge::cli
