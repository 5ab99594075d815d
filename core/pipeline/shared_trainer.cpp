#include "pipeline/shared_trainer.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "detector/model_json.h"
#include "methods/methods.h"
#include "pipeline/calibrator.h"
#include "pipeline/gathering.h"
#include "pipeline/training_plan.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace patchgauge::pipeline {
namespace {

using Paths = std::vector<std::filesystem::path>;

/// Checksum of all that must be the same everywhere. How fast a process computes need not be.
std::string checksumOf(const TrainingPlan& plan) {
    Sha256 sha;
    for (const Paths* files : {&plan.good, &plan.heldOut, &plan.defective}) {
        sha.add(std::to_string(files->size()));
        for (const std::filesystem::path& file : *files)
            sha.add('\n' + toUtf8(file));
    }
    detector::ModelInfo info = plan.info;
    info.backbone.execution.clear();
    sha.add(detector::toJson(info, plan.layout)
                .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    return sha.hex();
}

void checkSameTask(const TrainingPlan& plan, spread::ProcessGroup& group) {
    const std::vector<std::string> checksums = spread::gathered(group, checksumOf(plan));
    for (std::size_t rank = 1; rank < checksums.size(); ++rank)
        if (checksums[rank] != checksums.front())
            throw Error(ErrorCode::InvalidArgument,
                        Engine::tr("the processes were given different images or settings"),
                        Engine::tr("rank %1 of %2", rank, checksums.size()),
                        Engine::tr("start all of them with the same options, and let all see the "
                                   "same files under the same paths"));
}

/// One process's part of a training.
class Share {
public:
    Share(TrainingPlan plan, int threads, spread::ProcessGroup& group, const RunContext& context)
        : plan_(std::move(plan)), threads_(threads), group_(group), context_(context) {}

    TrainResult train() {
        TrainResult result;
        detector::ModelInfo& info = plan_.info;
        info.images = read(plan_.good, "features", {}, own_.good, result);
        const std::set<std::string> known = checksumsOf(info.images);
        info.heldOutImages = read(plan_.heldOut, "held-out images", known, own_.heldOut, result);
        info.defectiveImages =
            read(plan_.defective, "defective images", known, own_.defective, result);

        std::shared_ptr<const detector::Detector> detector =
            methods::learnTogether(plan_.layout, *own_.good.embeddings, info.settings, info.storage,
                                   threads_, group_, context_);
        const Measurements measured =
            measure(info, *detector, own_, info.images.size(), threads_, context_);
        std::optional<detector::NormalRange> normal =
            calibrate(info, gatheredMeasurements(measured, group_));
        result.model =
            finishedModel(std::move(info), plan_.layout, std::move(detector), std::move(normal));
        return result;
    }

private:
    /// Reads a share of the files into `own`; returns the images that all processes have read.
    std::vector<detector::TrainingImage> read(const Paths& files, const std::string& stage,
                                              std::set<std::string> known, ImageSet& own,
                                              TrainResult& result) {
        if (files.empty())
            return {};
        Features features = readFeaturesIfAny(shareOf(files), plan_.layout, plan_.network,
                                              plan_.readingOf(stage, std::move(known)), context_);
        Features all = gatheredFeatures(features, group_);
        checkAnyReadable(all);
        reportReading(all, stage, result);
        own = std::move(features.set);
        return std::move(all.set.images);
    }

    Paths shareOf(const Paths& files) const {
        const auto border = [&](int rank) {
            const std::size_t position = files.size() * static_cast<std::size_t>(rank) /
                                         static_cast<std::size_t>(group_.size());
            return files.begin() + static_cast<std::ptrdiff_t>(position);
        };
        return {border(group_.rank()), border(group_.rank() + 1)};
    }

    TrainingPlan plan_;
    TrainingSet own_;
    int threads_;
    spread::ProcessGroup& group_;
    const RunContext& context_;
};

} // namespace

TrainResult trainTogether(const Paths& images, const TrainSettings& settings,
                          const weights::Store& store, spread::ProcessGroup& group,
                          const RunContext& context) {
    const Stopwatch stopwatch;
    try {
        methods::checkLearnsTogether(settings.detector);
        TrainingPlan plan = planTraining(images, settings, store);
        checkSameTask(plan, group);
        TrainResult result =
            Share(std::move(plan), settings.execution.threads, group, context).train();
        concludeTraining(result, stopwatch.seconds());
        return result;
    } catch (const Cancelled&) {
        group.checkOthers();
        throw;
    }
}

} // namespace patchgauge::pipeline
