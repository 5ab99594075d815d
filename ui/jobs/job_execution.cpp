#include "jobs/job_execution.h"

#include "base/error.h"
#include "jobs/job_runner.h"
#include "text/engine_text.h"

#include <exception>
#include <new>
#include <utility>

namespace patchgauge::ui {

namespace {

JobOutcome failure(const QString& message) {
    return {JobOutcome::Kind::Failed, message};
}

} // namespace

JobExecution::JobExecution(JobId id, Job job, std::function<void()> wake)
    : id_(id), title_(job.title), job_(std::move(job)), wake_(std::move(wake)) {}

void JobExecution::run() {
    JobOutcome outcome = work();
    {
        const std::lock_guard lock(mutex_);
        outcome_ = std::move(outcome);
    }
    wake_();
}

JobOutcome JobExecution::work() {
    try {
        token_.check();
        RunContext engine;
        engine.cancel = token_;
        engine.progress = [this](const Progress& progress) { report(progress); };
        job_.run(JobContext(std::move(engine),
                            [this](std::function<void()> deliver) { post(std::move(deliver)); }));
        return {};
    } catch (const Cancelled&) {
        return {JobOutcome::Kind::Cancelled, {}};
    } catch (const Error& error) {
        return failure(errorText(error));
    } catch (const std::bad_alloc&) {
        return failure(JobRunner::tr("Not enough memory: %1: close other programs, or use fewer or "
                                     "smaller images")
                           .arg(title_));
    } catch (const std::exception& error) {
        return failure(
            JobRunner::tr("Unexpected error: %1: %2: please report it with the steps that "
                          "led here")
                .arg(title_, QString::fromUtf8(error.what())));
    } catch (...) {
        return failure(
            JobRunner::tr("Unexpected error: %1: please report it with the steps that led "
                          "here")
                .arg(title_));
    }
}

void JobExecution::post(std::function<void()> deliver) {
    bool first = false;
    {
        const std::lock_guard lock(mutex_);
        first = posts_.empty();
        posts_.push_back(std::move(deliver));
    }
    if (first)
        wake_();
}

void JobExecution::report(const Progress& progress) {
    bool first = false;
    {
        const std::lock_guard lock(mutex_);
        first = !progress_;
        progress_ = progress;
    }
    // The report before, if it was not taken yet, has woken the UI thread already.
    if (first)
        wake_();
}

std::optional<std::function<void()>> JobExecution::takePost() {
    const std::lock_guard lock(mutex_);
    if (posts_.empty())
        return std::nullopt;
    std::function<void()> post = std::move(posts_.front());
    posts_.pop_front();
    return post;
}

bool JobExecution::hasProgress() const {
    const std::lock_guard lock(mutex_);
    return progress_.has_value();
}

std::optional<Progress> JobExecution::takeProgress() {
    const std::lock_guard lock(mutex_);
    return std::exchange(progress_, std::nullopt);
}

std::optional<JobOutcome> JobExecution::outcome() const {
    const std::lock_guard lock(mutex_);
    return posts_.empty() ? outcome_ : std::nullopt;
}

} // namespace patchgauge::ui
