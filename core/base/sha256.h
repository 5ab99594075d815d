#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>

namespace patchgauge {

/// SHA-256 of bytes fed in pieces. Not thread-safe.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(const void* bytes, std::size_t count);
    void add(const std::string& text) { add(text.data(), text.size()); }

    /// 64 lower-case hexadecimal digits. Call once, after the last add().
    std::string hex();

private:
    struct State;
    std::unique_ptr<State> state_;
};

std::string sha256(const void* bytes, std::size_t count);

/// Reads the file in pieces. Throws Error (NotFound, Unreadable).
std::string sha256OfFile(const std::filesystem::path& file);

} // namespace patchgauge
