// Times each backbone on the CPU: images of 224×224, all three layers, random weights.

#include "backbone/feature_pyramid.h"
#include "base/platform.h"
#include "core/backbone/comparison.h"
#include "core/backbone/reference_network.h"
#include "weights/manifest.h"

#include <benchmark/benchmark.h>

using namespace patchgauge;

namespace {

void extract(benchmark::State& state, const weights::BackboneSpec& spec) {
    const auto images = static_cast<int>(state.range(0));
    const auto pyramid = backbone::makeFeaturePyramid(
        spec, test::randomWeights(spec.id, 1), {1, 2, 3}, {platform::processorCount(), "cpu"});
    const test::Images batch = test::randomImages(images, 224, 224, 2);
    while (state.KeepRunning())
        benchmark::DoNotOptimize(pyramid->extract(batch.batch, CancelToken()));
    state.SetItemsProcessed(state.iterations() * images);
    state.SetLabel(pyramid->description());
}

} // namespace

int main(int argc, char** argv) {
    for (const weights::BackboneSpec& spec : weights::backbones())
        benchmark::RegisterBenchmark(spec.id.c_str(),
                                     [&spec](benchmark::State& state) { extract(state, spec); })
            ->Arg(1)
            ->Arg(8)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
