#include "recording.h"

#include "base/files.h"
#include "records/record_queue.h"
#include "records_location.h"

namespace patchgauge::cli {

void Recording::addTo(CLI::App& command) {
    auto* record = command.add_flag("--record", wanted_, "Keep the inspection in the records");
    operator_ = command.get_option("--operator");
    command
        .add_option("--records", location_,
                    "File or postgresql://USER:PASSWORD@HOST/NAME of the records")
        ->needs(record);
}

std::string Recording::keep(evidence::Batch batch, Session& session) const {
    if (!wanted_ || batch.images.empty())
        return {};
    if (operator_->count() > 0)
        batch.operatorName = operator_->as<std::string>();
    for (evidence::ImageRecord& image : batch.images) // they are looked for later
        image.path = toUtf8(std::filesystem::absolute(fromUtf8(image.path)));
    startQt();
    ui::RecordQueue records(recordsLocation(location_, session.dataDirectory),
                            recordsQueue(session.dataDirectory));
    const ui::RecordQueue::Outcome outcome = records.keep(batch);
    for (const auto& [id, reason] : outcome.lost) {
        if (id.toStdString() == batch.id)
            throw Error(ErrorCode::WriteFailed,
                        "the inspection could not be recorded (" + reason.toStdString() + ")",
                        batch.id, "inspect again when that is solved");
        session.console.warn(id.toStdString() + " can not be recorded: " + reason.toStdString());
    }
    if (outcome.queued)
        session.console.warn(
            "not recorded yet, but kept in " + toUtf8(recordsQueue(session.dataDirectory)) +
            " and recorded the next time: " + outcome.queued->reason.toStdString());
    else
        session.console.say("recorded as " + batch.id);
    return batch.id;
}

} // namespace patchgauge::cli
