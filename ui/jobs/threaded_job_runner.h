#pragma once

#include "jobs/job_runner.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace patchgauge::ui {

/// Runs jobs on one worker thread of its own, which lives as long as the runner.
class ThreadedJobRunner final : public JobRunner {
    Q_OBJECT

public:
    explicit ThreadedJobRunner(QObject* parent = nullptr);
    ~ThreadedJobRunner() override;

private:
    void execute(const std::shared_ptr<JobExecution>& execution) override;
    void wake() override;
    void work();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::shared_ptr<JobExecution> next_; ///< guarded by mutex_, like quit_
    bool quit_ = false;
    std::thread worker_;
};

} // namespace patchgauge::ui
