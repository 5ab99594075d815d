#pragma once

#include "base/run_context.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <utility>

namespace patchgauge::ui {

/// Counts the jobs of one runner from 1, in the order of start().
using JobId = std::uint64_t;

/// How a job ended. A job that was asked to stop before its end was announced is Cancelled, however
/// its work ended.
struct JobOutcome {
    enum class Kind { Done, Cancelled, Failed };

    Kind kind = Kind::Done;
    QString message; ///< of a failure: the sentence for the user; otherwise empty

    bool done() const { return kind == Kind::Done; }
    bool cancelled() const { return kind == Kind::Cancelled; }
    bool failed() const { return kind == Kind::Failed; }
};

/// How far a job has come, with what follows from the speed of its stage so far.
struct JobProgress {
    JobId id = 0;
    QString title; ///< of the job
    QString stage; ///< as the engine names it
    std::size_t done = 0;
    std::size_t total = 0;
    double rate = 0;                   ///< units a second in this stage; 0 while unknown
    std::optional<double> secondsLeft; ///< of this stage
};

/// What a job's work is handed, and all it knows of the window. Thread-safe.
class JobContext {
public:
    /// Hands a piece of result to the UI thread.
    using Post = std::function<void(std::function<void()>)>;

    JobContext(RunContext engine, Post post) : engine_(std::move(engine)), post_(std::move(post)) {}

    /// Token and progress, to be passed on to the engine.
    const RunContext& engine() const { return engine_; }

    /// Has `deliver` called on the UI thread, in the order of the calls and before the job's
    /// finished(); never once the job was asked to stop.
    void post(std::function<void()> deliver) const { post_(std::move(deliver)); }

private:
    RunContext engine_;
    Post post_;
};

/// A piece of work for the worker thread.
struct Job {
    QString title; ///< for the job bar, such as "Training"

    /// Runs on the worker. Whatever it throws becomes the outcome: Cancelled, or Failed with the
    /// sentence of an Error. Must not touch widgets but by post().
    std::function<void(const JobContext&)> run;

    /// Called on the UI thread exactly once, after every piece of result, unless the runner is
    /// destroyed before. May be empty.
    std::function<void(const JobOutcome&)> finished;
};

} // namespace patchgauge::ui
