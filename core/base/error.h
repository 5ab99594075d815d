#pragma once

#include <stdexcept>
#include <string>

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
};

/// The one exception of the engine. Its message is a sentence for the user in three parts,
/// `WHAT: WHERE: what to do`, as the command line prints it after `error: `.
class Error : public std::runtime_error {
public:
    /// @param what    what failed, as a clause without a full stop
    /// @param where   the file, setting or tensor concerned
    /// @param action  what the user can do about it
    Error(ErrorCode code, const std::string& what, const std::string& where,
          const std::string& action)
        : std::runtime_error(what + ": " + where + ": " + action),
          code_(code),
          what_(what),
          where_(where),
          action_(action) {}

    ErrorCode code() const noexcept { return code_; }
    const std::string& problem() const noexcept { return what_; }
    const std::string& where() const noexcept { return where_; }
    const std::string& action() const noexcept { return action_; }

private:
    ErrorCode code_;
    std::string what_;
    std::string where_;
    std::string action_;
};

} // namespace patchgauge
