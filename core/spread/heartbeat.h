#pragma once

// Included by files that are compiled as C++17 because they include LibTorch.

#include "base/run_context.h"
#include "base/sentence.h"
#include "spread/membership.h"

#include <c10/util/intrusive_ptr.h>
#include <torch/csrc/distributed/c10d/Store.hpp>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace patchgauge::spread {

/// Tells the other processes of a group that this one is alive, and watches them: one that is
/// silent for half the time-out is lost, and so is one that says that it gives up. Runs on a thread
/// of its own, so a process that computes for an hour is heard all the while. Thread-safe.
class Heartbeat {
public:
    /// @param store   of the group, which all have entered
    /// @param cancel  raised when another process is lost
    Heartbeat(c10::intrusive_ptr<c10d::Store> store, const Membership& membership,
              CancelToken cancel);

    /// Stops. Where leaving() was not called, the others are told that this process gives up.
    ~Heartbeat();

    /// Stops for good, because the work is done.
    void leave();

    /// Which process was lost, as a sentence; empty where none was.
    Sentence lost() const;

private:
    /// What the thread does.
    void run();
    void limitStore();
    void beat();
    void lose(const Sentence& which);
    void stop();

    c10::intrusive_ptr<c10d::Store> store_;
    Membership membership_;
    CancelToken cancel_;
    bool left_ = false;

    struct Heard {
        std::int64_t beats = 0;
        std::chrono::steady_clock::time_point when;
    };
    std::vector<Heard> heard_; ///< by rank; of the thread alone

    mutable std::mutex mutex_;
    std::condition_variable stopped_;
    bool stop_ = false;
    Sentence lost_;
    std::thread thread_; ///< last, so that it ends while all else is there
};

} // namespace patchgauge::spread
