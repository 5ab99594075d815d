#pragma once

#include <condition_variable>
#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace patchgauge::pipeline {

/// Hands numbered items from several threads to one, in the order of their numbers 0, 1, 2 …,
/// whatever the order in which they come, and never more than a few ahead. Thread-safe.
template <typename T>
class OrderedQueue {
public:
    /// @param capacity  how far beyond the next item to be taken items may lie, at least 1
    explicit OrderedQueue(std::size_t capacity) : capacity_(capacity) {}

    /// Waits until the item is near enough. False once the queue is closed: the item is not wanted
    /// any more. Each number is pushed once.
    bool push(std::size_t number, T item) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return closed_ || number < next_ + capacity_; });
        if (closed_)
            return false;
        items_.emplace(number, std::move(item));
        changed_.notify_all();
        return true;
    }

    /// Waits for the next item. Nothing once the queue is closed and does not hold it.
    std::optional<T> pop() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return closed_ || holdsNext(); });
        if (!holdsNext())
            return std::nullopt;
        T item = std::move(items_.begin()->second);
        items_.erase(items_.begin());
        ++next_;
        changed_.notify_all();
        return item;
    }

    /// Ends it from either side; what is queued can still be taken out.
    void close() {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        changed_.notify_all();
    }

private:
    bool holdsNext() const { return !items_.empty() && items_.begin()->first == next_; }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::map<std::size_t, T> items_;
    std::size_t next_ = 0;
    std::size_t capacity_;
    bool closed_ = false;
};

} // namespace patchgauge::pipeline
