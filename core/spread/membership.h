#pragma once

// Included by files that are compiled as C++17 because they include LibTorch.

#include <chrono>
#include <cstdint>
#include <string>

namespace patchgauge::spread {

/// A process's place in a group of processes, on one machine or several.
struct Membership {
    int rank = 0; ///< 0 … size − 1; no two processes have the same
    int size = 1;
    std::string address;    ///< of the machine on which rank 0 runs: a name or digits
    std::uint16_t port = 0; ///< at which the processes find each other there

    /// Whether something else keeps the list of processes at that port already, as torchrun does.
    /// Otherwise rank 0 does.
    bool isHosted = false;
    int attempt = 0; ///< tells groups apart that use the same list one after the other

    /// How long to wait for others to come, and longest time until the loss of one is noticed.
    std::chrono::milliseconds timeout{300'000};
};

} // namespace patchgauge::spread
