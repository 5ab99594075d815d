#pragma once

// Included by files that are compiled as C++17 because they include LibTorch.

#include "base/run_context.h"
#include "spread/membership.h"
#include "spread/process_group.h"

#include <memory>

namespace patchgauge::spread {

/// What the module for several processes offers.
struct C10dEntry {
    std::unique_ptr<ProcessGroup> (*join)(const Membership& membership, const CancelToken& cancel);
};

/// The symbol under which the module has its C10dEntry.
inline constexpr const char* c10dEntryName = "patchgaugeC10dEntry";

} // namespace patchgauge::spread
