#pragma once

// Included by files that are compiled as C++17 because they include LibTorch.

#include "base/error.h"

namespace patchgauge::spread {

/// The Error (Disconnected) of a process that has lost another.
/// @param which  what is known of the other
inline Error lossOf(const Sentence& which) {
    return {ErrorCode::Disconnected, Engine::tr("the work with other processes broke off"), which,
            Engine::tr("see what the other processes say, and start all of them again")};
}

} // namespace patchgauge::spread
