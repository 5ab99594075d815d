#pragma once

#include "spread/join.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::test {

/// How the part of one process ended.
struct Ending {
    bool cancelled = false;
    std::string error; ///< what() of the exception; empty where there was none

    bool well() const { return !cancelled && error.empty(); }
};

/// Threads that stand for the processes of a group, at a port of their own on this machine. Those
/// whose rank is `absent` never come.
/// @param body  what each does, from joining on
std::vector<Ending>
asProcesses(int size, std::chrono::milliseconds timeout,
            const std::function<void(const spread::Membership&, const CancelToken&)>& body,
            std::optional<int> absent = {});

/// The same where each joins, works and leaves.
std::vector<Ending> asGroup(int size, const std::function<void(spread::ProcessGroup&)>& work);

/// Whether all ended well.
bool allWell(const std::vector<Ending>& endings);

} // namespace patchgauge::test
