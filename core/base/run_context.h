#pragma once

#include <atomic>
#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace patchgauge {

/// Thrown by CancelToken::check(). Not an Error: nothing failed.
class Cancelled : public std::exception {
public:
    const char* what() const noexcept override { return "cancelled"; }
};

/// A flag that one thread raises and another looks at. Copies share the flag.
/// Thread-safe. Once raised it stays raised: a job gets a new token.
class CancelToken {
public:
    CancelToken() : requested_(std::make_shared<std::atomic<bool>>(false)) {}

    void request() const noexcept { requested_->store(true, std::memory_order_relaxed); }
    bool requested() const noexcept { return requested_->load(std::memory_order_relaxed); }

    /// Throws Cancelled if the flag is raised.
    void check() const {
        if (requested())
            throw Cancelled();
    }

private:
    std::shared_ptr<std::atomic<bool>> requested_;
};

/// How far a job has come: `done` of `total` units of `stage`.
struct Progress {
    std::string stage; ///< a short noun in lower case, such as "statistics"
    std::size_t done = 0;
    std::size_t total = 0;
};

/// Called from whatever thread does the work; must return quickly and not throw.
using ProgressCallback = std::function<void(const Progress&)>;

/// What a long computation is handed by its caller, and all it knows of it.
struct RunContext {
    CancelToken cancel;
    ProgressCallback progress; ///< may be empty

    /// Throws Cancelled when asked to stop, otherwise reports.
    void report(const std::string& stage, std::size_t done, std::size_t total) const {
        cancel.check();
        if (progress)
            progress({stage, done, total});
    }
};

} // namespace patchgauge
