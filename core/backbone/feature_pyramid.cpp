#include "backbone/feature_pyramid.h"

#include "backbone/architectures.h"
#include "backbone/libtorch_module.h"
#include "backbone/onednn_executor.h"
#include "base/error.h"
#include "base/platform.h"

#include <utility>

namespace patchgauge::backbone {
namespace {

/// Whether the network runs on a GPU. Without a driver LibTorch need not be asked.
bool runsOnCuda(const std::string& device) {
    if (device == "auto")
        return platform::nvidiaDriverIsRunning() && libtorchHasCuda();
    if (device == "cpu" || device == "cuda")
        return device == "cuda";
    throw Error(ErrorCode::InvalidArgument, Engine::tr("there is no such device"), device,
                Engine::tr("use auto, cpu or cuda"));
}

} // namespace

std::unique_ptr<FeaturePyramid> makeFeaturePyramid(const weights::BackboneSpec& spec,
                                                   const weights::StateDict& weights,
                                                   const std::vector<int>& layers,
                                                   const ExecutionSettings& execution) {
    Network network = buildNetwork(spec, weights, layers);
    return runsOnCuda(execution.device) ? loadLibtorchExecutor(network, execution)
                                        : makeOneDnnExecutor(std::move(network), execution.threads);
}

} // namespace patchgauge::backbone
