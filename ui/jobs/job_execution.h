#pragma once

#include "jobs/job.h"

#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace patchgauge::ui {

/// One run of a job: the only thing that worker and UI thread share. Thread-safe.
class JobExecution {
public:
    /// @param wake  called on the working thread when there is something new to take
    JobExecution(JobId id, Job job, std::function<void()> wake);

    JobId id() const { return id_; }
    const QString& title() const { return title_; }

    void requestCancel() const { token_.request(); }
    bool cancelRequested() const { return token_.requested(); }

    /// The working thread's part: runs the job and catches everything it throws. Call once.
    void run();

    /// The next piece of result, oldest first.
    std::optional<std::function<void()>> takePost();

    bool hasProgress() const;

    /// The latest report, once.
    std::optional<Progress> takeProgress();

    /// How the work ended, when it has and every piece of result was taken.
    std::optional<JobOutcome> outcome() const;

    /// Hands the job back when it has ended, so that what it holds is destroyed by its owner and
    /// not by whichever thread lets go last.
    Job takeJob() { return std::move(job_); }

private:
    JobOutcome work();
    void post(std::function<void()> deliver);
    void report(const Progress& progress);

    JobId id_;
    QString title_;
    Job job_;
    std::function<void()> wake_;
    CancelToken token_;

    mutable std::mutex mutex_; ///< guards the rest
    std::deque<std::function<void()>> posts_;
    std::optional<Progress> progress_;
    std::optional<JobOutcome> outcome_;
};

} // namespace patchgauge::ui
