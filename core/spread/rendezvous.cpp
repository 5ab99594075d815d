#include "spread/rendezvous.h"

#include "base/clock.h"
#include "base/error.h"

#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <thread>

namespace patchgauge::spread {
namespace {

using std::chrono::milliseconds;

/// Between two looks at what others have done, and longest time without a look at the token. c10d
/// counts in whole seconds when it connects.
constexpr milliseconds lookInterval{50};
constexpr milliseconds attemptLength{1000};

std::string place(const Membership& membership) {
    return membership.address + ":" + std::to_string(membership.port);
}

std::string presence(int rank) {
    return "present/" + std::to_string(rank);
}

/// Counts down the time-out from its construction.
class Deadline {
public:
    explicit Deadline(milliseconds timeout) : timeout_(timeout) {}
    bool passed() const {
        return stopwatch_.milliseconds() > static_cast<double>(timeout_.count());
    }

private:
    Stopwatch stopwatch_;
    milliseconds timeout_;
};

c10::intrusive_ptr<c10d::TCPStore> provide(const Membership& membership) {
    c10d::TCPStoreOptions options;
    options.port = membership.port;
    options.isServer = true;
    options.waitWorkers = false;
    options.timeout = std::max(membership.timeout, attemptLength);
    try {
        return c10::make_intrusive<c10d::TCPStore>(membership.address, options);
    } catch (const std::exception&) {
        throw Error(ErrorCode::Disconnected,
                    Engine::tr("the processes cannot be told where to meet"), place(membership),
                    Engine::tr("check that rank 0 runs at this address and that no other program "
                               "uses the port"));
    }
}

/// c10d's own waiting cannot be interrupted, so it is done in short attempts.
c10::intrusive_ptr<c10d::TCPStore> reach(const Membership& membership, const Deadline& deadline,
                                         const CancelToken& cancel) {
    c10d::TCPStoreOptions options;
    options.port = membership.port;
    options.waitWorkers = false;
    options.timeout = attemptLength;
    while (true) {
        cancel.check();
        try {
            return c10::make_intrusive<c10d::TCPStore>(membership.address, options);
        } catch (const std::exception&) {
            if (deadline.passed())
                throw Error(ErrorCode::Disconnected,
                            Engine::tr("the process of rank 0 cannot be reached"),
                            place(membership),
                            Engine::tr("check the address and the port, that rank 0 was started, "
                                       "and that no firewall is between"));
        }
        std::this_thread::sleep_for(lookInterval);
    }
}

/// Asks the list something, which can only fail where rank 0 keeps it.
template <typename Question>
auto ask(const Membership& membership, const Question& question) {
    try {
        return question();
    } catch (const std::exception&) {
        throw Error(ErrorCode::Disconnected, Engine::tr("the process of rank 0 went away"),
                    place(membership),
                    Engine::tr("see what it says, and start all processes again"));
    }
}

void enter(c10d::Store& store, const Membership& membership) {
    const std::string self = presence(membership.rank);
    if (ask(membership, [&] { return store.add(self, 1); }) > 1)
        throw Error(ErrorCode::Disconnected, Engine::tr("two processes have the same rank"),
                    Engine::tr("rank %1 of %2", membership.rank, membership.size),
                    Engine::tr("give every process a rank of its own"));
}

/// A process that dies while others wait for it here is missing like one that never came.
void waitForAll(c10d::Store& store, const Membership& membership, const Deadline& deadline,
                const CancelToken& cancel) {
    for (int rank = 0; rank < membership.size; ++rank)
        while (!ask(membership, [&] { return store.check({presence(rank)}); })) {
            cancel.check();
            if (deadline.passed())
                throw Error(ErrorCode::Disconnected,
                            Engine::tr("not all processes came within the time-out"),
                            Engine::tr("rank %1 of %2", rank, membership.size),
                            Engine::tr("start a process for every rank below %1, with the same "
                                       "address and port",
                                       membership.size));
            std::this_thread::sleep_for(lookInterval);
        }
}

} // namespace

c10::intrusive_ptr<c10d::Store> meet(const Membership& membership, const CancelToken& cancel) {
    const Deadline deadline(membership.timeout);
    const bool provides = membership.rank == 0 && !membership.isHosted;
    const auto list = provides ? provide(membership) : reach(membership, deadline, cancel);
    list->setTimeout(membership.timeout);
    auto store = c10::make_intrusive<c10d::PrefixStore>(
        "patchgauge/" + std::to_string(membership.attempt), list);
    enter(*store, membership);
    waitForAll(*store, membership, deadline, cancel);
    return store;
}

} // namespace patchgauge::spread
