#pragma once

#include "weights/errors.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace patchgauge::weights {

using Bytes = std::span<const std::byte>;

static_assert(std::endian::native == std::endian::little,
              "weights files are little-endian and are read as they are");

/// Reads a file's bytes from front to back. Whatever would read past their end throws Error
/// (Corrupt) instead. The bytes belong to the caller and must outlive what is handed out.
class ByteReader {
public:
    ByteReader(Bytes bytes, std::string where) : rest_(bytes), where_(std::move(where)) {}

    std::size_t remaining() const { return rest_.size(); }
    const std::string& where() const { return where_; }

    Bytes take(std::uint64_t count) {
        if (count > rest_.size())
            throw damaged(Engine::tr("the file is cut off"), where_);
        const Bytes taken = rest_.first(static_cast<std::size_t>(count));
        rest_ = rest_.subspan(static_cast<std::size_t>(count));
        return taken;
    }

    std::string_view text(std::uint64_t count) {
        const Bytes taken = take(count);
        return {reinterpret_cast<const char*>(taken.data()), taken.size()};
    }

    /// Up to the next line feed, which is passed over.
    std::string_view line() {
        const std::string_view all(reinterpret_cast<const char*>(rest_.data()), rest_.size());
        const std::size_t end = all.find('\n');
        if (end == std::string_view::npos)
            throw damaged(Engine::tr("the file is cut off"), where_);
        take(end + 1);
        return all.substr(0, end);
    }

    template <typename Number>
    Number read() {
        Number value;
        std::memcpy(&value, take(sizeof(Number)).data(), sizeof(Number));
        return value;
    }

private:
    Bytes rest_;
    std::string where_;
};

} // namespace patchgauge::weights
