#pragma once

// Included by files that are compiled as C++17 because they include LibTorch.

#include "base/run_context.h"
#include "spread/membership.h"
#include "spread/process_group.h"

#include <memory>

namespace patchgauge::spread {

/// join() by c10d's TCPStore and Gloo.
std::unique_ptr<ProcessGroup> joinC10dGroup(const Membership& membership,
                                            const CancelToken& cancel);

} // namespace patchgauge::spread
