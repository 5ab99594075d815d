#include "backbone/libtorch_entry.h"

#include "backbone/libtorch_executor.h"

#include <ATen/Context.h>

namespace backbone = patchgauge::backbone;

namespace {

bool hasCuda() {
    return at::hasCUDA();
}

} // namespace

extern "C" [[gnu::visibility("default")]] const backbone::LibtorchEntry patchgaugeLibtorchEntry{
    hasCuda, backbone::makeLibtorchExecutor};
