#pragma once

#include "backbone/feature_pyramid.h"
#include "base/run_context.h"
#include "detector/model.h"
#include "pipeline/inspector.h"
#include "pipeline/network.h"
#include "weights/store.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace patchgauge::bench {

/// The times of one stage, a value a round, in milliseconds.
struct StageTimes {
    std::string stage;
    std::vector<double> milliseconds;

    double minimum() const;
    double median() const;
};

/// Times what happens to one image, stage by stage, with one model: `decode`, `preprocess`,
/// `network`, `distance`, `smoothing`; then from file to result, `single` for an image alone and
/// `batch` for an image of a batch, where images overlap.
class StageBench {
public:
    /// @param images  at least one; the first is the one that stages are timed with, all are the
    ///                batch
    /// Throws Error as loadNetwork().
    StageBench(std::shared_ptr<const detector::Model> model,
               std::vector<std::filesystem::path> images, const weights::Store& store,
               const backbone::ExecutionSettings& execution);

    /// Runs each stage once. Call it once before the rounds that count: the first run makes memory
    /// and network ready. Throws Error, Cancelled.
    void round(const CancelToken& cancel);

    /// Forgets the rounds so far.
    void clear();

    /// In the order of the stages.
    const std::vector<StageTimes>& times() const { return times_; }

    const detector::Model& model() const { return *model_; }

    /// Of the network for one image, see backbone::multiplyAdds().
    std::int64_t multiplyAdds() const { return multiplyAdds_; }

    /// Bytes of the model's numbers, which each image's distances read.
    std::uint64_t modelBytes() const;

private:
    /// Times `work` as the stage that comes after those of this round.
    template <typename Work>
    auto timed(const std::string& stage, double images, Work&& work);

    std::shared_ptr<const detector::Model> model_;
    std::vector<std::filesystem::path> images_;
    int threads_;
    pipeline::Network network_;
    pipeline::Inspector inspector_;
    std::int64_t multiplyAdds_ = 0;
    std::vector<StageTimes> times_;
    std::size_t next_ = 0; ///< stage of the round
};

} // namespace patchgauge::bench
