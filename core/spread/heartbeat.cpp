#include "spread/heartbeat.h"

#include <algorithm>
#include <utility>

namespace patchgauge::spread {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

const std::string givenUp = "given up";

std::string beatsOf(int rank) {
    return "beats/" + std::to_string(rank);
}

milliseconds intervalOf(const Membership& membership) {
    return std::clamp(membership.timeout / 10, milliseconds(10), milliseconds(1000));
}

} // namespace

Heartbeat::Heartbeat(c10::intrusive_ptr<c10d::Store> store, const Membership& membership,
                     CancelToken cancel)
    : store_(std::move(store)),
      membership_(membership),
      cancel_(std::move(cancel)),
      heard_(static_cast<std::size_t>(membership.size), Heard{0, steady_clock::now()}),
      thread_([this] { run(); }) {}

Heartbeat::~Heartbeat() {
    stop();
    if (left_ || !lost().empty())
        return;
    try {
        const std::string rank = std::to_string(membership_.rank);
        store_->set(givenUp, {rank.begin(), rank.end()});
    } catch (const std::exception&) {
        // Nobody is left to be told; the silence says the same.
    }
}

void Heartbeat::leave() {
    left_ = true;
    stop();
}

Sentence Heartbeat::lost() const {
    const std::lock_guard lock(mutex_);
    return lost_;
}

void Heartbeat::run() {
    limitStore();
    std::unique_lock lock(mutex_);
    while (!stop_ && lost_.empty()) {
        lock.unlock();
        try {
            beat();
        } catch (const std::exception&) {
            // The list of processes is where rank 0 is, or with what has started them all.
            lose(Engine::tr("rank 0 of %1 cannot be reached", membership_.size));
        }
        lock.lock();
        stopped_.wait_for(lock, intervalOf(membership_), [this] { return stop_; });
    }
}

void Heartbeat::limitStore() {
    // The store waits as long for any answer as it was last told to wait for a key.
    try {
        store_->set(beatsOf(membership_.rank), {'0'});
        store_->wait({beatsOf(membership_.rank)}, membership_.timeout / 2);
    } catch (const std::exception&) {
        // The first beat finds the same.
    }
}

void Heartbeat::beat() {
    store_->add(beatsOf(membership_.rank), 1);
    if (store_->check({givenUp})) {
        const std::vector<std::uint8_t> rank = store_->get(givenUp);
        lose(Engine::tr("rank %1 of %2 gave up", std::string(rank.begin(), rank.end()),
                        membership_.size));
        return;
    }
    const auto now = steady_clock::now();
    for (int rank = 0; rank < membership_.size; ++rank) {
        Heard& heard = heard_[static_cast<std::size_t>(rank)];
        const std::int64_t beats = store_->add(beatsOf(rank), 0);
        if (beats != heard.beats)
            heard = {beats, now};
        else if (now - heard.when > membership_.timeout / 2)
            lose(Engine::tr("rank %1 of %2 is silent", rank, membership_.size));
    }
}

void Heartbeat::lose(const Sentence& which) {
    {
        const std::lock_guard lock(mutex_);
        if (stop_ || !lost_.empty())
            return;
        lost_ = which;
    }
    cancel_.request();
}

void Heartbeat::stop() {
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    stopped_.notify_all();
    if (thread_.joinable())
        thread_.join();
}

} // namespace patchgauge::spread
