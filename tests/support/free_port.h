#pragma once

#include <cstdint>

namespace patchgauge::test {

/// A TCP port of the loopback device that nobody listens at, and that the system will not give to
/// another program soon.
std::uint16_t freePort();

} // namespace patchgauge::test
