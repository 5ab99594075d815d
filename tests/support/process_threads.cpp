#include "support/process_threads.h"

#include "support/free_port.h"

#include <algorithm>
#include <thread>

namespace patchgauge::test {

std::vector<Ending>
asProcesses(int size, std::chrono::milliseconds timeout,
            const std::function<void(const spread::Membership&, const CancelToken&)>& body,
            std::optional<int> absent) {
    const std::uint16_t port = freePort();
    std::vector<Ending> endings(static_cast<std::size_t>(size));
    {
        std::vector<std::jthread> threads;
        for (int rank = 0; rank < size; ++rank)
            if (rank != absent)
                threads.emplace_back([&, rank] {
                    Ending& ending = endings[static_cast<std::size_t>(rank)];
                    spread::Membership membership;
                    membership.rank = rank;
                    membership.size = size;
                    membership.address = "127.0.0.1";
                    membership.port = port;
                    membership.timeout = timeout;
                    try {
                        body(membership, CancelToken());
                    } catch (const Cancelled&) {
                        ending.cancelled = true;
                    } catch (const std::exception& error) {
                        ending.error = error.what();
                    }
                });
    }
    return endings;
}

std::vector<Ending> asGroup(int size, const std::function<void(spread::ProcessGroup&)>& work) {
    return asProcesses(size, std::chrono::seconds(60),
                       [&](const spread::Membership& membership, const CancelToken& cancel) {
                           const auto group = spread::join(membership, cancel);
                           work(*group);
                           group->leave();
                       });
}

bool allWell(const std::vector<Ending>& endings) {
    return std::all_of(endings.begin(), endings.end(),
                       [](const Ending& ending) { return ending.well(); });
}

} // namespace patchgauge::test
