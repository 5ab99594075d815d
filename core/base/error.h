#pragma once

#include "base/sentence.h"

#include <stdexcept>
#include <utility>

namespace patchgauge {

/// What kind of thing went wrong, for callers that treat kinds differently.
enum class ErrorCode {
    InvalidArgument, ///< a setting that cannot work, by itself or with another
    NotFound,        ///< a file, folder or backbone that is not there
    Unreadable,      ///< a file that is there but cannot be read
    Corrupt,         ///< a file whose content is damaged or lies about itself
    Unsupported,     ///< a file or feature that this version or build does not have
    WriteFailed,     ///< no permission, disk full, folder gone
    OutOfMemory,     ///< the job does not fit
    Numeric,         ///< the numbers admit no answer (NaN, singular matrix)
    Disconnected,    ///< another process or machine that is gone or cannot be reached
};

/// The one exception of the engine. Its message is a sentence for the user in three parts,
/// `WHAT: WHERE: what to do`. what() is the English that the command line prints after `error: `;
/// sentence() is the same for translation.
class Error : public std::runtime_error {
public:
    /// @param what    what failed, as a clause without a full stop
    /// @param where   the file, setting or tensor concerned
    /// @param action  what the user can do about it
    Error(ErrorCode code, const Sentence& what, const Sentence& where, const Sentence& action)
        : Error(code, Engine::tr("%1: %2: %3", what, where, action)) {}

    ErrorCode code() const noexcept { return code_; }
    const Sentence& sentence() const noexcept { return sentence_; }
    const Sentence& problem() const noexcept { return sentence_.arguments()[0]; }
    const Sentence& where() const noexcept { return sentence_.arguments()[1]; }
    const Sentence& action() const noexcept { return sentence_.arguments()[2]; }

private:
    Error(ErrorCode code, Sentence sentence)
        : std::runtime_error(sentence.english()), code_(code), sentence_(std::move(sentence)) {}

    ErrorCode code_;
    Sentence sentence_;
};

} // namespace patchgauge
