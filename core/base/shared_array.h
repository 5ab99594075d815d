#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace patchgauge {

/// Read-only numbers that several objects use: owned, or part of a mapped file that is kept alive.
template <typename T>
class SharedArray {
public:
    SharedArray() = default;
    explicit SharedArray(std::vector<T> values) {
        auto owner = std::make_shared<const std::vector<T>>(std::move(values));
        data_ = owner->data();
        count_ = owner->size();
        owner_ = std::move(owner);
    }
    SharedArray(const T* data, std::size_t count, std::shared_ptr<const void> owner)
        : data_(data), count_(count), owner_(std::move(owner)) {}

    const T* data() const { return data_; }
    std::size_t size() const { return count_; }
    const T& operator[](std::size_t i) const { return data_[i]; }
    const T* begin() const { return data_; }
    const T* end() const { return data_ + count_; }

private:
    const T* data_ = nullptr;
    std::size_t count_ = 0;
    std::shared_ptr<const void> owner_;
};

} // namespace patchgauge
