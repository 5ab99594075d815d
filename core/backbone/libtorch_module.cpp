#include "backbone/libtorch_module.h"

#include "backbone/libtorch_entry.h"
#include "base/error.h"
#include "base/platform.h"

namespace patchgauge::backbone {
namespace {

/// Null where the module is not installed.
const LibtorchEntry* entry() {
    static const auto* found = static_cast<const LibtorchEntry*>(
        platform::symbolOf("libpatchgauge_libtorch.so", libtorchEntryName));
    return found;
}

} // namespace

bool libtorchHasCuda() {
    return entry() && entry()->hasCuda();
}

std::unique_ptr<FeaturePyramid> loadLibtorchExecutor(const Network& network,
                                                     const ExecutionSettings& settings) {
    if (!entry())
        throw Error(ErrorCode::Unsupported, Engine::tr("the LibTorch module cannot be loaded"),
                    Engine::tr("device %1", settings.device),
                    Engine::tr("install the whole program, or use the device cpu"));
    return entry()->makeExecutor(network, settings);
}

} // namespace patchgauge::backbone
