#pragma once

#include <cstdint>

namespace patchgauge::test {

/// A TCP port of the loopback device that nobody listens at, and that the system will not give to
/// another program soon.
std::uint16_t freePort();

/// Whether a program listens there by now.
bool isListening(std::uint16_t port);

} // namespace patchgauge::test
