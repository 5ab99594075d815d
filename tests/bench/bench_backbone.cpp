// Times each backbone on the CPU with both executors: images of 224×224, all three layers, random
// weights. "8" is a batch of eight.

#include "backbone/architectures.h"
#include "backbone/libtorch_module.h"
#include "backbone/onednn_executor.h"
#include "base/platform.h"
#include "core/backbone/comparison.h"
#include "core/backbone/reference_network.h"
#include "weights/manifest.h"

#include <benchmark/benchmark.h>

using namespace patchgauge;

namespace {

void extract(benchmark::State& state, backbone::FeaturePyramid& pyramid) {
    const auto images = static_cast<int>(state.range(0));
    const test::Images batch = test::randomImages(images, 224, 224, 2);
    pyramid.extract(batch.batch, CancelToken());
    while (state.KeepRunning())
        benchmark::DoNotOptimize(pyramid.extract(batch.batch, CancelToken()));
    state.SetItemsProcessed(state.iterations() * images);
    state.SetLabel(pyramid.description());
}

void add(const std::string& name, std::shared_ptr<backbone::FeaturePyramid> pyramid) {
    benchmark::RegisterBenchmark(name.c_str(),
                                 [pyramid](benchmark::State& state) { extract(state, *pyramid); })
        ->Arg(1)
        ->Arg(8)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    const int threads = platform::processorCount();
    for (const weights::BackboneSpec& spec : weights::backbones()) {
        const backbone::Network network =
            backbone::buildNetwork(spec, test::randomWeights(spec.id, 1), {1, 2, 3});
        add(spec.id + "/oneDNN", backbone::makeOneDnnExecutor(network, threads));
        add(spec.id + "/oneDNN, one thread", backbone::makeOneDnnExecutor(network, 1));
        add(spec.id + "/LibTorch", backbone::loadLibtorchExecutor(network, {threads, "cpu"}));
    }
    benchmark::RunSpecifiedBenchmarks();
}
