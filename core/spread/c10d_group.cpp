#include "spread/c10d_group.h"

#include "base/error.h"
#include "base/platform.h"
#include "spread/heartbeat.h"
#include "spread/loss.h"
#include "spread/rendezvous.h"

#include <ATen/ops/empty.h>
#include <c10/util/Logging.h>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>

#include <chrono>
#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace patchgauge::spread {
namespace {

using std::chrono::milliseconds;
using Exchange = c10::intrusive_ptr<c10d::Work>;

/// Longest time between two looks at the token while others are waited for.
constexpr milliseconds lookInterval{50};

/// Gloo's own limit for an exchange. Others may take long to get there: whether they still live is
/// for the heartbeat to say.
constexpr std::chrono::hours patience{24 * 365};

/// Gloo with its connections within reach.
class Gloo : public c10d::ProcessGroupGloo {
public:
    using c10d::ProcessGroupGloo::ProcessGroupGloo;

    /// Changes the limit of every exchange.
    void setPatience(milliseconds limit) {
        for (const auto& context : contexts_)
            context->setTimeout(limit);
    }

    /// Others notice at once; an exchange under way here does not.
    void hangUp() {
        for (const auto& context : contexts_)
            context->closeConnections();
    }
};

/// An event that one thread waits for.
class Event {
public:
    void happen() {
        const std::lock_guard lock(mutex_);
        happened_ = true;
        changed_.notify_all();
    }
    bool waitFor(milliseconds time) {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, time, [this] { return happened_; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool happened_ = false;
};

c10::intrusive_ptr<Gloo> connect(const Membership& membership,
                                 const c10::intrusive_ptr<c10d::Store>& store) {
    try {
        const auto options = c10d::ProcessGroupGloo::Options::create(membership.timeout);
        options->threads = 1;
        // A machine's own name often means its loopback device, which others cannot reach.
        options->devices.push_back(c10d::ProcessGroupGloo::createDeviceForHostname(
            platform::addressTowards(membership.address)));
        auto gloo = c10::make_intrusive<Gloo>(store, membership.rank, membership.size, options);
        gloo->setPatience(patience);
        return gloo;
    } catch (const std::exception&) {
        throw lossOf(Engine::tr("rank %1 of %2 cannot connect", membership.rank, membership.size));
    }
}

class C10dGroup : public ProcessGroup {
public:
    C10dGroup(const Membership& membership, const c10::intrusive_ptr<c10d::Store>& store,
              c10::intrusive_ptr<Gloo> gloo, const CancelToken& cancel)
        : membership_(membership),
          cancel_(cancel),
          gloo_(std::move(gloo)),
          heartbeat_(store, membership, cancel) {}

    int rank() const override { return membership_.rank; }
    int size() const override { return membership_.size; }

    void reduce(double* values, std::size_t count, int root) override {
        c10d::ReduceOptions options;
        options.rootRank = root;
        exchange(values, count, at::kDouble, root == rank(),
                 [&](std::vector<at::Tensor>& tensors) { return gloo_->reduce(tensors, options); });
    }

    void sum(double* values, std::size_t count) override {
        exchange(values, count, at::kDouble, true,
                 [&](std::vector<at::Tensor>& tensors) { return gloo_->allreduce(tensors); });
    }

    void broadcast(void* bytes, std::size_t count, int root) override {
        c10d::BroadcastOptions options;
        options.rootRank = root;
        exchange(bytes, count, at::kByte, root != rank(), [&](std::vector<at::Tensor>& tensors) {
            return gloo_->broadcast(tensors, options);
        });
    }

    void checkOthers() const override {
        if (const Sentence lost = heartbeat_.lost(); !lost.empty())
            throw lossOf(lost);
    }

    void leave() override {
        // The first to end takes its heartbeat away, which must not alarm the last.
        double nothing = 0;
        sum(&nothing, 1);
        heartbeat_.leave();
        gloo_->setPatience(membership_.timeout);
        sum(&nothing, 1);
    }

private:
    /// Runs a collective on a copy, which an exchange that is given up may still write to.
    template <typename Start>
    void exchange(void* values, std::size_t count, at::ScalarType type, bool receives,
                  const Start& start) {
        std::vector<at::Tensor> tensors{at::empty({static_cast<std::int64_t>(count)}, type)};
        std::memcpy(tensors.front().data_ptr(), values, tensors.front().nbytes());
        wait(start(tensors));
        if (receives)
            std::memcpy(values, tensors.front().data_ptr(), tensors.front().nbytes());
    }

    void wait(const Exchange& work) {
        const auto done = std::make_shared<Event>();
        work->getFuture()->addCallback([done](c10::ivalue::Future&) { done->happen(); });
        while (!done->waitFor(lookInterval))
            if (cancel_.requested())
                abandon();
        try {
            work->wait();
        } catch (const std::exception&) {
            checkOthers();
            throw lossOf(Engine::tr("rank %1 of %2 lost its connection", rank(), size()));
        }
    }

    /// An exchange under way cannot be taken back. It is left to end with the process, on Gloo's
    /// thread and with all that it uses.
    [[noreturn]] void abandon() {
        gloo_->hangUp();
        gloo_.release();
        checkOthers();
        throw Cancelled();
    }

    Membership membership_;
    CancelToken cancel_;
    c10::intrusive_ptr<Gloo> gloo_;
    Heartbeat heartbeat_;
};

} // namespace

std::unique_ptr<ProcessGroup> joinC10dGroup(const Membership& membership,
                                            const CancelToken& cancel) {
    // What goes wrong is thrown; LibTorch would print it as well.
    FLAGS_minloglevel = google::GLOG_FATAL;
    const c10::intrusive_ptr<c10d::Store> store = meet(membership, cancel);
    return std::make_unique<C10dGroup>(membership, store, connect(membership, store), cancel);
}

} // namespace patchgauge::spread
