#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace patchgauge {

void parallelFor(std::size_t count, int threads, std::size_t grain,
                 const std::function<void(std::size_t, std::size_t)>& work) {
    grain = std::max<std::size_t>(grain, 1);
    const std::size_t pieces = (count + grain - 1) / grain;
    const std::size_t workers = std::min(static_cast<std::size_t>(std::max(threads, 1)), pieces);
    if (workers == 0)
        return;
    std::atomic<std::size_t> next{0};
    std::exception_ptr failure;
    std::mutex failureMutex;
    const auto loop = [&] {
        for (std::size_t piece = next++; piece < pieces; piece = next++) {
            try {
                work(piece * grain, std::min(count, (piece + 1) * grain));
            } catch (...) {
                const std::lock_guard lock(failureMutex);
                if (!failure)
                    failure = std::current_exception();
                next = pieces;
            }
        }
    };
    std::vector<std::jthread> helpers;
    helpers.reserve(workers - 1);
    for (std::size_t i = 1; i < workers; ++i)
        helpers.emplace_back(loop);
    loop();
    helpers.clear(); // joins
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace patchgauge
