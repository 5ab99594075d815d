#include "jobs/threaded_job_runner.h"

#include "jobs/job_execution.h"

#include <QMetaObject>

#include <utility>

namespace patchgauge::ui {

ThreadedJobRunner::ThreadedJobRunner(QObject* parent)
    : JobRunner(parent), worker_([this] { work(); }) {}

ThreadedJobRunner::~ThreadedJobRunner() {
    abandon();
    {
        const std::lock_guard lock(mutex_);
        quit_ = true;
    }
    changed_.notify_one();
    worker_.join();
}

void ThreadedJobRunner::execute(const std::shared_ptr<JobExecution>& execution) {
    {
        const std::lock_guard lock(mutex_);
        next_ = execution;
    }
    changed_.notify_one();
}

void ThreadedJobRunner::wake() {
    QMetaObject::invokeMethod(this, &ThreadedJobRunner::deliver, Qt::QueuedConnection);
}

void ThreadedJobRunner::work() {
    for (;;) {
        std::shared_ptr<JobExecution> execution;
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this] { return quit_ || next_; });
            if (quit_)
                return;
            execution = std::exchange(next_, nullptr);
        }
        execution->run();
    }
}

} // namespace patchgauge::ui
