#pragma once

#include <string>
#include <type_traits>
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

    /// @param arguments  at most nine; the first stands at %1. Sentences themselves, so that a part
    ///                   is translated with the whole
    Sentence(std::string source, std::vector<Sentence> arguments)
        : source_(std::move(source)), arguments_(std::move(arguments)) {}

    const std::string& source() const { return source_; }
    const std::vector<Sentence>& arguments() const { return arguments_; }
    bool empty() const { return source_.empty(); }

    /// The source with its places filled. What stands in a place is not looked at again.
    std::string english() const;

    friend bool operator==(const Sentence& a, const Sentence& b) {
        return a.source_ == b.source_ && a.arguments_ == b.arguments_;
    }

private:
    std::string source_;
    std::vector<Sentence> arguments_;
};

/// Makes the sentences that the engine says, as Engine::tr("…"). The name is for Qt's lupdate,
/// which looks for calls of tr() with a literal and lists these under the context `Engine`.
class Engine {
#ifdef SEEN_BY_LUPDATE_ONLY
    Q_DECLARE_TR_FUNCTIONS(Engine)
#endif

public:
    /// @param source     a literal, in lower case and without a full stop
    /// @param arguments  texts, sentences or whole numbers for the places %1 … %9
    template <typename... Arguments>
    static Sentence tr(const char* source, const Arguments&... arguments) {
        return {source, {part(arguments)...}};
    }

private:
    static Sentence part(const Sentence& sentence) {
        return sentence;
    }
    template <typename Number, std::enable_if_t<std::is_integral_v<Number>, int> = 0>
    static Sentence part(Number number) {
        return std::to_string(number);
    }
};

/// Each of the sentences in English.
std::vector<std::string> english(const std::vector<Sentence>& sentences);

/// The sentences in English, separated by "; ".
std::string joined(const std::vector<Sentence>& sentences);

} // namespace patchgauge
