// Distances beside one reading of the factor's bytes, and what training does once the features are
// there: ResNet-18 with 100 channels drawn and Wide ResNet-50-2 with 550, 224×224.

#include "base/platform.h"
#include "core/padim/dense_reference.h"
#include "padim/factor.h"

#include <Eigen/Core>

#include <benchmark/benchmark.h>
#include <utility>

using namespace patchgauge;

namespace {

struct Subject {
    detector::EmbeddingLayout layout =
        test::makeLayout({{14, 14}, {28, 28}, {56, 56}}, {57, 29, 14});
    std::vector<detector::Embedding> images;
    padim::Factor factor;

    Subject() : images(randomImages(layout)), factor(learned(layout, images)) {}

    static std::vector<detector::Embedding> randomImages(const detector::EmbeddingLayout& layout) {
        Random random(1);
        return test::randomEmbeddings(layout, 16, random);
    }

    static padim::Factor learned(const detector::EmbeddingLayout& layout,
                                 const std::vector<detector::Embedding>& images) {
        padim::Statistics statistics(layout);
        statistics.add(images, platform::processorCount());
        return {std::move(statistics), {}, platform::processorCount(), {}};
    }

    std::int64_t bytes() const {
        std::size_t numbers = 0;
        for (std::size_t l = 0; l < layout.levels.size(); ++l)
            numbers += factor.level(l).rows.size() + factor.level(l).mean.size();
        return static_cast<std::int64_t>(numbers * sizeof(float));
    }
};

const Subject& subject() {
    static const Subject made;
    return made;
}

void readOnce(benchmark::State& state) {
    const Subject& of = subject();
    while (state.KeepRunning())
        for (std::size_t l = 0; l < of.layout.levels.size(); ++l) {
            const auto& rows = of.factor.level(l).rows;
            benchmark::DoNotOptimize(
                Eigen::Map<const Eigen::VectorXf>(rows.data(), Eigen::Index(rows.size())).sum());
        }
    state.SetBytesProcessed(state.iterations() * of.bytes());
}

void distances(benchmark::State& state) {
    const Subject& of = subject();
    while (state.KeepRunning())
        benchmark::DoNotOptimize(of.factor.squaredDistances(of.images.front(), 1));
    state.SetBytesProcessed(state.iterations() * of.bytes());
}

void distancesOfSixteen(benchmark::State& state) {
    const Subject& of = subject();
    while (state.KeepRunning())
        benchmark::DoNotOptimize(of.factor.squaredDistances(of.images, 1));
    state.SetBytesProcessed(state.iterations() * of.bytes());
}

const std::vector<int> resnet18{57, 29, 14};
const std::vector<int> wideResnet{314, 157, 79};

/// Sixteen images added to the statistics of others.
void statistics(benchmark::State& state, const std::vector<int>& channels) {
    const auto layout = test::makeLayout({{14, 14}, {28, 28}, {56, 56}}, channels);
    Random random(2);
    const auto images = test::randomEmbeddings(layout, 16, random);
    padim::Statistics statistics(layout);
    statistics.add(images, platform::processorCount()); // takes the memory
    while (state.KeepRunning())
        statistics.add(images, platform::processorCount());
}

/// The factor of all patches.
void factorisation(benchmark::State& state, const std::vector<int>& channels) {
    const auto layout = test::makeLayout({{14, 14}, {28, 28}, {56, 56}}, channels);
    Random random(3);
    const auto images = test::randomEmbeddings(layout, 16, random);
    while (state.KeepRunning()) {
        state.PauseTiming();
        padim::Statistics statistics(layout);
        statistics.add(images, platform::processorCount());
        state.ResumeTiming();
        benchmark::DoNotOptimize(
            padim::Factor(std::move(statistics), {}, platform::processorCount(), {}));
    }
}

BENCHMARK_CAPTURE(statistics, resnet18, resnet18)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(statistics, wideResnet, wideResnet)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(factorisation, resnet18, resnet18)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(factorisation, wideResnet, wideResnet)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(distancesOfSixteen)->Unit(benchmark::kMicrosecond);
BENCHMARK(readOnce)->Unit(benchmark::kMicrosecond);
BENCHMARK(distances)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
