#pragma once

#include "jobs/job_runner.h"

namespace patchgauge::ui {

/// Runs each job to its end inside start(), for tests: no thread and no event loop. A job started
/// from a callback runs when the one before it has finished.
class SynchronousJobRunner final : public JobRunner {
    Q_OBJECT

public:
    explicit SynchronousJobRunner(QObject* parent = nullptr) : JobRunner(parent) {}
    ~SynchronousJobRunner() override { abandon(); }

private:
    void execute(const std::shared_ptr<JobExecution>& execution) override;
    void wake() override { deliver(); }
};

} // namespace patchgauge::ui
