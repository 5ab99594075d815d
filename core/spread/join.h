#pragma once

#include "base/run_context.h"
#include "spread/membership.h"
#include "spread/process_group.h"

#include <memory>

namespace patchgauge::spread {

/// Joins the other processes and waits until all are there. They talk over TCP by LibTorch's c10d
/// and Gloo, which are in a module that is loaded when first asked for. Nothing is encrypted and
/// nobody is asked for a password: this is for networks whose machines trust each other.
/// @param cancel  ends every wait; raised by the group itself when another process is lost
/// Throws Error: Disconnected (the others do not come or cannot be reached within the time-out, the
/// port is taken), Unsupported (the module is not installed); Cancelled.
std::unique_ptr<ProcessGroup> join(const Membership& membership, const CancelToken& cancel);

} // namespace patchgauge::spread
