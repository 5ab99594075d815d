#include "records/record_keeper.h"

#include <chrono>
#include <memory>
#include <utility>

namespace patchgauge::ui {

RecordKeeper::RecordKeeper(QString location, std::filesystem::path queue, QObject* parent)
    : QObject(parent), location_(std::move(location)), records_(location_, std::move(queue)) {
    writer_.setMaxThreadCount(1);
    work([this](RecordQueue& records) {
        RecordQueue::Outcome outcome = records.retry();
        if (!outcome.problem.isEmpty())
            QMetaObject::invokeMethod(
                this, [this, reason = outcome.problem] { Q_EMIT stillWaiting(reason); },
                Qt::QueuedConnection);
        return outcome;
    });
    connect(&minute_, &QTimer::timeout, this, &RecordKeeper::retry);
    minute_.start(std::chrono::minutes(1));
}

RecordKeeper::~RecordKeeper() {
    closing_ = true;
    writer_.waitForDone();
}

void RecordKeeper::keep(evidence::Batch batch) {
    keepEntry(std::move(batch));
}

void RecordKeeper::keep(const QString& batchId, std::vector<RecordedReview> reviews) {
    keepEntry(ReviewEntry{batchId, std::move(reviews)});
}

void RecordKeeper::retry() {
    work([](RecordQueue& records) { return records.retry(); });
}

void RecordKeeper::keepEntry(RecordEntry entry) {
    work([this, kept = std::make_shared<RecordEntry>(std::move(entry))](RecordQueue& records) {
        // A database that hangs must not keep the program from ending.
        if (closing_ && !problem_.isEmpty())
            return records.enqueue(*kept, problem_);
        return records.keep(*kept);
    });
}

void RecordKeeper::work(std::function<RecordQueue::Outcome(RecordQueue&)> task) {
    writer_.start([this, task = std::move(task)] {
        const RecordQueue::Outcome outcome = task(records_);
        problem_ = outcome.problem;
        // Queued, so that nothing is told before keep() has returned, nor after the end.
        QMetaObject::invokeMethod(
            this, [this, outcome] { tell(outcome); }, Qt::QueuedConnection);
    });
}

void RecordKeeper::tell(const RecordQueue::Outcome& outcome) {
    for (const QString& batchId : outcome.recorded)
        Q_EMIT recorded(batchId);
    for (const auto& [batchId, reason] : outcome.lost)
        Q_EMIT lost(batchId, reason);
    if (outcome.queued)
        Q_EMIT queued(outcome.queued->batchId, outcome.queued->reason);
}

} // namespace patchgauge::ui
