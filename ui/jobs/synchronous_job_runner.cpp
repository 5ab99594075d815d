#include "jobs/synchronous_job_runner.h"

#include "jobs/job_execution.h"

namespace patchgauge::ui {

void SynchronousJobRunner::execute(const std::shared_ptr<JobExecution>& execution) {
    execution->run();
}

} // namespace patchgauge::ui
