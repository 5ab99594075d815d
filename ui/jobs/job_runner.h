#pragma once

#include "jobs/job.h"
#include "jobs/rate_meter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace patchgauge::ui {

class JobExecution;

/// Runs jobs one at a time, in the order they were started. Lives on the UI thread; every member
/// is called there and every signal and callback comes from there. ThreadedJobRunner is the one for
/// programs, SynchronousJobRunner the one for tests; both keep the same promises.
///
/// A runner may be destroyed at any moment, also from a callback of a job: the running job is asked
/// to stop and waited for, and nothing more is delivered, not even finished().
class JobRunner : public QObject {
    Q_OBJECT

public:
    ~JobRunner() override;

    /// Runs the job now, or after those that were started before. With SynchronousJobRunner the
    /// job may have finished when start() returns.
    JobId start(Job job);

    /// Asks a job to stop. One that waits never runs and is finished at once; the running one
    /// delivers nothing more and finishes, as Cancelled, as soon as the engine lets go. An id that
    /// is neither is passed over.
    void cancel(JobId id);

    /// As cancel() for every job.
    void cancelAll();

    /// Whether a job runs or waits.
    bool isBusy() const;

    /// The job that runs.
    std::optional<JobId> current() const;

Q_SIGNALS:
    void started(JobId id, const QString& title);

    /// At most about thirty times a second; the last report of a job that was not asked to stop
    /// always comes.
    void progressed(const JobProgress& progress);

    /// After the job's own finished(). When isBusy() is false here, nothing is left to do.
    void finished(JobId id, const JobOutcome& outcome);

protected:
    explicit JobRunner(QObject* parent);

    /// Sees to it that run() of the execution is called once.
    virtual void execute(const std::shared_ptr<JobExecution>& execution) = 0;

    /// Called by an execution, on whatever thread works, when it has something to deliver: sees to
    /// it that deliver() is called on the UI thread.
    virtual void wake() = 0;

    /// Delivers what the running job has handed over so far.
    void deliver();

    /// Asks the running job to stop and forgets those that wait, without telling anyone.
    void abandon();

private:
    struct Waiting {
        JobId id;
        Job job;
    };

    void startNext();
    bool deliverPosts(JobExecution& execution);
    bool deliverProgress(JobExecution& execution, bool last);
    void finish(const JobOutcome& outcome);
    bool announce(JobId id, const Job& job, const JobOutcome& outcome);

    JobId lastId_ = 0;
    bool announcing_ = false;
    std::deque<Waiting> waiting_;
    std::shared_ptr<JobExecution> current_;
    RateMeter rate_;
    QElapsedTimer sinceCreation_;
    QElapsedTimer sinceProgress_;
    QTimer progressTimer_;
};

} // namespace patchgauge::ui

Q_DECLARE_METATYPE(patchgauge::ui::JobOutcome)
Q_DECLARE_METATYPE(patchgauge::ui::JobProgress)
