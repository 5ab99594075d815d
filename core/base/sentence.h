#pragma once

#include <string>
#include <utility>
#include <vector>

namespace patchgauge {

/// A sentence for people in its English source form, with places %1 … %9, and what stands in them:
/// what a translation needs. Converts from plain text, which has no places.
class Sentence {
public:
    Sentence() = default;
    Sentence(std::string source) : source_(std::move(source)) {}
    Sentence(const char* source) : source_(source) {}

    /// @param arguments  at most nine; the first stands at %1
    Sentence(std::string source, std::vector<std::string> arguments)
        : source_(std::move(source)), arguments_(std::move(arguments)) {}

    const std::string& source() const { return source_; }
    const std::vector<std::string>& arguments() const { return arguments_; }
    bool empty() const { return source_.empty(); }

    /// The source with its places filled. What stands in a place is not looked at again.
    std::string english() const;

    friend bool operator==(const Sentence& a, const Sentence& b) {
        return a.source_ == b.source_ && a.arguments_ == b.arguments_;
    }

private:
    std::string source_;
    std::vector<std::string> arguments_;
};

} // namespace patchgauge
