#include "bench/stage_bench.h"

#include "backbone/architectures.h"
#include "backbone/multiply_adds.h"
#include "base/clock.h"
#include "base/files.h"
#include "image/preprocessor.h"
#include "image/reader.h"
#include "weights/manifest.h"
#include "weights/reader.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace patchgauge::bench {
namespace {

std::int64_t countMultiplyAdds(const detector::ModelInfo& info, const weights::Store& store) {
    const Size size = info.input.network();
    const backbone::Network network = backbone::buildNetwork(
        weights::backbone(info.backbone.id),
        weights::readStateDict(store.require(info.backbone.id).file), info.settings.layers);
    return backbone::multiplyAdds(network, size.height, size.width);
}

} // namespace

double StageTimes::minimum() const {
    return *std::min_element(milliseconds.begin(), milliseconds.end());
}

double StageTimes::median() const {
    std::vector<double> sorted = milliseconds;
    std::sort(sorted.begin(), sorted.end());
    const std::size_t half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

StageBench::StageBench(std::shared_ptr<const detector::Model> model,
                       std::vector<std::filesystem::path> images, const weights::Store& store,
                       const backbone::ExecutionSettings& execution)
    : model_(std::move(model)),
      images_(std::move(images)),
      threads_(execution.threads),
      network_(pipeline::networkOf(model_->info(), {}, store, execution)),
      inspector_(model_, store, execution),
      multiplyAdds_(countMultiplyAdds(model_->info(), store)) {}

template <typename Work>
auto StageBench::timed(const std::string& stage, double images, Work&& work) {
    const Stopwatch stopwatch;
    auto result = work();
    if (next_ == times_.size())
        times_.push_back({stage, {}});
    times_[next_++].milliseconds.push_back(stopwatch.milliseconds() / images);
    return result;
}

void StageBench::round(const CancelToken& cancel) {
    next_ = 0;
    const detector::ModelInfo& info = model_->info();
    const std::filesystem::path& file = images_.front();
    const std::vector<unsigned char> bytes = readFile(file);
    const image::Image image = timed("decode", 1, [&] { return image::decode(bytes, file); });
    const std::vector<float> input = timed("preprocess", 1, [&] {
        const image::Preprocessor preprocessor(info.input, network_.normalisation);
        std::vector<float> values(preprocessor.outputCount());
        preprocessor(image, values.data());
        return values;
    });
    const std::vector<detector::Embedding> embeddings = timed("network", 1, [&] {
        return pipeline::embedBatch(network_, {&input}, info.input.network(), model_->layout(),
                                    threads_, cancel);
    });
    detector::Response response = timed(
        "distance", 1, [&] { return model_->detector().respond(embeddings.front(), threads_); });
    timed("smoothing", 1,
          [&] { return detector::mapOf(std::move(response), info, model_->inspected(), {}); });
    const auto inspect = [&](const std::vector<std::filesystem::path>& files) {
        std::size_t done = 0;
        inspector_.inspect(files, {cancel, {}},
                           [&](const pipeline::Inspection&, const image::Image&) { ++done; });
        return done;
    };
    timed("single", 1, [&] { return inspect({file}); });
    timed("batch", static_cast<double>(images_.size()), [&] { return inspect(images_); });
}

void StageBench::clear() {
    times_.clear();
}

std::uint64_t StageBench::modelBytes() const {
    std::uint64_t bytes = 0;
    for (const detector::NamedArray& array : model_->detector().arrays())
        bytes +=
            std::visit([](const auto& values) { return values.size() * sizeof(*values.data()); },
                       array.values);
    return bytes;
}

} // namespace patchgauge::bench
