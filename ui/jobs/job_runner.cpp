#include "jobs/job_runner.h"

#include "jobs/job_execution.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace patchgauge::ui {

namespace {

constexpr qint64 progressIntervalMs = 33;

/// After this long the event loop gets its turn, however much there is to deliver.
constexpr qint64 deliverySliceMs = 8;

const JobOutcome cancelledOutcome{JobOutcome::Kind::Cancelled, {}};

} // namespace

// Every callback may destroy the runner. Members that run callbacks return whether it still stands,
// and their callers touch nothing of it otherwise.

JobRunner::JobRunner(QObject* parent) : QObject(parent) {
    sinceCreation_.start();
    progressTimer_.setSingleShot(true);
    connect(&progressTimer_, &QTimer::timeout, this, &JobRunner::deliver);
}

JobRunner::~JobRunner() = default;

JobId JobRunner::start(Job job) {
    const JobId id = ++lastId_;
    waiting_.push_back({id, std::move(job)});
    if (!current_ && !announcing_)
        startNext();
    return id;
}

void JobRunner::cancel(JobId id) {
    if (current_ && current_->id() == id) {
        current_->requestCancel();
        return;
    }
    const auto found = std::find_if(waiting_.begin(), waiting_.end(),
                                    [id](const Waiting& waiting) { return waiting.id == id; });
    if (found == waiting_.end())
        return;
    const Waiting cancelled = std::move(*found);
    waiting_.erase(found);
    announce(cancelled.id, cancelled.job, cancelledOutcome);
}

void JobRunner::cancelAll() {
    if (current_)
        current_->requestCancel();
    for (const Waiting& waiting : std::exchange(waiting_, {})) {
        if (!announce(waiting.id, waiting.job, cancelledOutcome))
            return;
    }
}

bool JobRunner::isBusy() const {
    return current_ || !waiting_.empty();
}

std::optional<JobId> JobRunner::current() const {
    return current_ ? std::optional(current_->id()) : std::nullopt;
}

void JobRunner::abandon() {
    waiting_.clear();
    if (current_)
        current_->requestCancel();
}

void JobRunner::startNext() {
    if (waiting_.empty())
        return;
    Waiting next = std::move(waiting_.front());
    waiting_.pop_front();
    const QPointer<JobRunner> self(this);
    // The job of a synchronous runner goes on for a while after a callback has destroyed the
    // runner.
    const auto execution = std::make_shared<JobExecution>(next.id, std::move(next.job), [self] {
        if (self)
            self->wake();
    });
    current_ = execution;
    rate_ = {};

    Q_EMIT started(execution->id(), execution->title());
    if (self)
        execute(execution);
}

void JobRunner::deliver() {
    const std::shared_ptr<JobExecution> execution = current_;
    if (!execution || !deliverPosts(*execution))
        return;

    const std::optional<JobOutcome> outcome = execution->outcome();
    if (!deliverProgress(*execution, outcome.has_value()))
        return;
    // A callback that runs an event loop of its own may have brought the end already.
    if (outcome && current_ == execution)
        finish(*outcome);
}

bool JobRunner::deliverPosts(JobExecution& execution) {
    const QPointer<JobRunner> self(this);
    QElapsedTimer slice;
    slice.start();
    while (const auto post = execution.takePost()) {
        if (!execution.cancelRequested())
            (*post)();
        if (!self)
            return false;
        if (slice.hasExpired(deliverySliceMs)) {
            wake();
            return false;
        }
    }
    return true;
}

bool JobRunner::deliverProgress(JobExecution& execution, bool last) {
    if (!execution.hasProgress())
        return true;
    const qint64 wait =
        sinceProgress_.isValid() ? progressIntervalMs - sinceProgress_.elapsed() : 0;
    if (wait > 0 && !last) {
        progressTimer_.start(static_cast<int>(wait));
        return true;
    }
    const std::optional<Progress> progress = execution.takeProgress();
    if (!progress || execution.cancelRequested())
        return true;

    const RateMeter::Reading reading =
        rate_.update(*progress, static_cast<double>(sinceCreation_.nsecsElapsed()) * 1e-9);
    sinceProgress_.start();
    const QPointer<JobRunner> self(this);
    Q_EMIT progressed({execution.id(), execution.title(), QString::fromStdString(progress->stage),
                       progress->done, progress->total, reading.rate, reading.secondsLeft});
    return !self.isNull();
}

void JobRunner::finish(const JobOutcome& outcome) {
    const std::shared_ptr<JobExecution> execution = std::exchange(current_, nullptr);
    const Job job = execution->takeJob();
    if (announce(execution->id(), job, execution->cancelRequested() ? cancelledOutcome : outcome))
        startNext();
}

bool JobRunner::announce(JobId id, const Job& job, const JobOutcome& outcome) {
    const QPointer<JobRunner> self(this);
    // A job that a callback starts waits until everyone has heard of this one.
    const bool outer = std::exchange(announcing_, true);
    if (job.finished)
        job.finished(outcome);
    if (self)
        Q_EMIT finished(id, outcome);
    if (!self)
        return false;
    announcing_ = outer;
    return true;
}

} // namespace patchgauge::ui
