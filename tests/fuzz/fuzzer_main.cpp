#include "base/error.h"
#include "untrusted.h"

#include <cstdint>

// Called by libFuzzer, whose main() it is linked with.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        patchgauge::fuzz::readUntrusted(std::as_bytes(std::span(data, size)));
    } catch (const patchgauge::Error&) {
        // Refused with a sentence: as it should be.
    }
    return 0;
}
