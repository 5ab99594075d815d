#pragma once

// Included by files that are compiled as C++17 because they include LibTorch.

#include "base/run_context.h"
#include "spread/membership.h"

#include <c10/util/intrusive_ptr.h>
#include <torch/csrc/distributed/c10d/Store.hpp>

namespace patchgauge::spread {

/// Connects to the list that the processes of a group keep, rank 0 by providing it, and waits until
/// all of them have entered themselves.
/// Throws Error (Disconnected) where they have not within the time-out; Cancelled.
c10::intrusive_ptr<c10d::Store> meet(const Membership& membership, const CancelToken& cancel);

} // namespace patchgauge::spread
