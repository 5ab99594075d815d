#include "window/session.h"

#include "base/files.h"
#include "calibration/drift.h"
#include "detector/model_file.h"
#include "models/text.h"
#include "pipeline/judgement.h"
#include "text/engine_text.h"
#include "window/list_judge.h"
#include "window/session_messages.h"

#include <algorithm>
#include <utility>

namespace patchgauge::ui {
namespace {

/// Such an image scores lower than a good part that is new to the model.
bool isTrainedOn(const detector::Model& model, const std::filesystem::path& image) {
    const std::string path = toUtf8(std::filesystem::absolute(image).lexically_normal());
    const auto& images = model.info().images;
    return std::any_of(images.begin(), images.end(),
                       [&](const detector::TrainingImage& known) { return known.path == path; });
}

} // namespace

Session::Session(std::unique_ptr<JobRunner> worker, std::unique_ptr<JobRunner> viewer,
                 std::filesystem::path dataDirectory, QObject* parent)
    : QObject(parent),
      dataDirectory_(std::move(dataDirectory)),
      store_(dataDirectory_),
      reviews_(images_, dataDirectory_ / "reviews.jsonl"),
      thumbnails_(dataDirectory_ / "cache" / "thumbnails"),
      viewing_(*this),
      changes_(*this),
      worker_(std::move(worker)),
      viewer_(std::move(viewer)) {
    connect(&changes_, &ModelChanges::said, this, &Session::said);
    connect(&permissions_, &Permissions::changed, this, [this] {
        previewThresholds({});
        Q_EMIT changeabilityChanged();
    });
    connect(&reviews_, &Reviews::failed, this, [this](const QString& reason) {
        Q_EMIT said({Message::Severity::Error, reason, {}, {}});
    });
    new ListJudge(*this);
}

void Session::train(const TrainRequest& request) {
    startTraining(request, {});
}

void Session::startTraining(const TrainRequest& request,
                            const std::vector<std::filesystem::path>& inspectAfterwards) {
    if (!permissions_.mayChangeModels())
        return;
    countModelUnderWay(1);
    worker_->start({tr("Training"),
                    [this, request, inspectAfterwards, store = store_,
                     execution = execution_](const JobContext& context) {
                        const Training training =
                            trainModel(request, store, execution, context.engine());
                        context.post([this, training, inspectAfterwards] {
                            adoptTrained(training);
                            waiting_.insert(waiting_.end(), inspectAfterwards.begin(),
                                            inspectAfterwards.end());
                        });
                    },
                    [this](const JobOutcome& outcome) { modelJobFinished(outcome); }});
}

void Session::open(const std::filesystem::path& modelFile) {
    countModelUnderWay(1);
    viewer_->start(
        {tr("Opening"),
         [this, modelFile, store = store_, execution = execution_](const JobContext& context) {
             const auto loaded = openModel(modelFile, store, execution);
             context.post([this, loaded] {
                 if (!allows(*loaded))
                     return;
                 changes_.clear();
                 adopt(loaded);
                 Q_EMIT modelFileUsed(loaded->file());
             });
         },
         [this](const JobOutcome& outcome) { modelJobFinished(outcome); }});
}

void Session::saveModelAs(const std::filesystem::path& file) {
    if (!loaded_)
        return;
    viewer_->start(
        {tr("Saving"),
         [this, file, model = loaded_->model()](const JobContext& context) {
             detector::save(*model, file);
             context.post([this, file] {
                 Q_EMIT modelFileUsed(file);
                 Q_EMIT said(exportedMessage(
                     tr("The model was saved as %1.").arg(displayPath(file)), file.parent_path()));
             });
         },
         [this](const JobOutcome& outcome) { sayFailure(outcome); }});
}

void Session::tryDemo() {
    if (!permissions_.mayChangeModels())
        return;
    Q_EMIT inspectionRequested();
    countModelUnderWay(1);
    worker_->start({tr("Drawing demo parts"),
                    [this, folder = dataDirectory_, store = store_](const JobContext& context) {
                        const TrainRequest request = drawDemo(folder, store, context.engine());
                        context.post(
                            [this, request] { startTraining(request, {demoTestImages(request)}); });
                    },
                    [this](const JobOutcome& outcome) { modelJobFinished(outcome); }});
}

void Session::adopt(const std::shared_ptr<LoadedModel>& loaded) {
    const auto running = std::exchange(inspections_, {});
    for (const auto& [id, sources] : running)
        worker_->cancel(id);
    viewing_.clear();
    loaded_ = loaded;
    endPreview();
    images_.reset(loaded->model()->info().calibration.threshold);
    Q_EMIT modelChanged();
}

void Session::openAgain(const std::shared_ptr<LoadedModel>& loaded, std::vector<ListedImage> images,
                        const std::optional<Thresholds>& thresholds) {
    if (!allows(*loaded))
        return;
    Q_EMIT inspectionRequested();
    changes_.clear();
    waiting_.clear();
    adopt(loaded);
    Q_EMIT modelFileUsed(loaded->file());
    images_.put(std::move(images));
    Q_EMIT listing(inspectedSources());
    if (thresholds && thresholds != thresholdsOf(loaded->model()->info().calibration))
        applyPreview(thresholds);
    else
        judgeAnew();
}

void Session::adoptTrained(const Training& training) {
    changes_.clear();
    adopt(training.loaded);
    Q_EMIT said(trainingMessage(training));
    if (training.notSaved.isEmpty())
        Q_EMIT modelFileUsed(training.loaded->file());
    else
        Q_EMIT said({Message::Severity::Error, training.notSaved, {}, {}});
}

void Session::countModelUnderWay(int change) {
    modelsUnderWay_ += change;
    Q_EMIT changeabilityChanged();
}

void Session::modelJobFinished(const JobOutcome& outcome) {
    countModelUnderWay(-1);
    sayFailure(outcome);
    if (modelsUnderWay_ > 0 || !loaded_ || waiting_.empty())
        return;
    inspectNow(std::exchange(waiting_, {}));
}

void Session::dropImages(const std::vector<std::size_t>& positions) {
    changes_.start({tr("Dropping images"), tr("dropping images"), ModelChange::Duration::Long,
                    [positions](const LoadedModel& before, const RunContext& context) {
                        return dropTrainingImages(before, positions, context);
                    },
                    [positions](const LoadedModel& before, const LoadedModel& after,
                                const Message::Action& undo) {
                        return droppedMessage(*before.model(), positions, *after.model(), undo);
                    }});
}

void Session::setThreshold(const ThresholdRequest& request) {
    changes_.start(
        {tr("Saving"), tr("change of thresholds"), ModelChange::Duration::Short,
         [request](const LoadedModel& before, const RunContext& /*context*/) {
             return withThreshold(before, request);
         },
         [](const LoadedModel& before, const LoadedModel& after, const Message::Action& undo) {
             return thresholdMessage(before.model()->info().calibration,
                                     after.model()->info().calibration, undo);
         }});
}

void Session::replaceModel(
    JobRunner& runner, const QString& title,
    const std::function<std::shared_ptr<LoadedModel>(const RunContext&)>& make,
    const std::function<void(const std::shared_ptr<LoadedModel>&)>& done,
    const std::function<void()>& ended) {
    countModelUnderWay(1);
    const auto made = std::make_shared<std::shared_ptr<LoadedModel>>();
    runner.start({title,
                  [made, make](const JobContext& context) { *made = make(context.engine()); },
                  // Not by post(): what has been written holds, even where the job was asked to
                  // stop too late.
                  [this, made, done, ended, before = loaded_](const JobOutcome& outcome) {
                      if (*made && loaded_ == before)
                          done(*made);
                      if (ended)
                          ended();
                      modelJobFinished(outcome);
                  }});
}

void Session::takeOver(const std::shared_ptr<LoadedModel>& changed) {
    if (!changed->hasNumbersOf(*loaded_)) {
        const auto sources = inspectedSources();
        waiting_.insert(waiting_.begin(), sources.begin(), sources.end());
        adopt(changed);
        return;
    }
    loaded_ = changed;
    endPreview();
    judgeAnew();
    Q_EMIT thresholdsChanged();
}

void Session::previewThresholds(const std::optional<Thresholds>& thresholds) {
    if (!loaded_ || thresholds == preview_ || (thresholds && !permissions_.mayChangeModels()))
        return;
    applyPreview(thresholds);
}

void Session::applyPreview(const std::optional<Thresholds>& thresholds) {
    preview_ = thresholds;
    judgingModel_ = loaded_->model();
    if (thresholds) {
        calibration::Calibration tried = judgingModel_->info().calibration;
        tried.threshold = thresholds->threshold;
        tried.reviewThreshold = thresholds->review;
        judgingModel_ = judgingModel_->withCalibration(std::move(tried));
    }
    judgeAnew();
    Q_EMIT previewChanged();
}

void Session::endPreview() {
    preview_.reset();
    judgingModel_ = loaded_->model();
}

void Session::judgeAnew() {
    images_.rejudge(judgingModel_->info().calibration);
    viewing_.judgeAnew();
}

std::vector<std::filesystem::path> Session::inspectedSources() const {
    std::vector<std::filesystem::path> sources;
    for (int row = 0; row < images_.rowCount(); ++row)
        sources.push_back(images_.at(row).inspection.path);
    for (const auto& [id, unfinished] : inspections_)
        sources.insert(sources.end(), unfinished.begin(), unfinished.end());
    return sources;
}

void Session::inspect(const std::vector<std::filesystem::path>& sources) {
    if (sources.empty())
        return;
    Q_EMIT inspectionRequested();
    if (loaded_ && modelsUnderWay_ == 0) {
        inspectNow(sources);
        return;
    }
    waiting_.insert(waiting_.end(), sources.begin(), sources.end());
    if (modelsUnderWay_ == 0)
        Q_EMIT said({Message::Severity::Information,
                     tr("No model is open yet: train or open one, and these images are inspected "
                        "with it."),
                     {},
                     {}});
}

bool Session::allows(const LoadedModel& model) {
    const QString objection = permissions_.objectionTo(model);
    if (!objection.isEmpty())
        Q_EMIT said({Message::Severity::Error, objection, {}, {}});
    return objection.isEmpty();
}

void Session::inspectNow(const std::vector<std::filesystem::path>& sources) {
    if (!allows(*loaded_))
        return;
    Q_EMIT listing(sources);
    const auto gathered = std::make_shared<Gathered>();
    const auto id = std::make_shared<JobId>(0);
    *id = worker_->start(
        {tr("Inspecting"),
         [this, sources, gathered, loaded = loaded_](const JobContext& context) {
             inspectImages(*loaded, sources, context.engine(), [&](std::vector<ListedImage> batch) {
                 const auto handed = std::make_shared<std::vector<ListedImage>>(std::move(batch));
                 context.post(
                     [this, handed, gathered] { takeBatch(std::move(*handed), *gathered); });
             });
         },
         [this, gathered, id, loaded = loaded_](const JobOutcome& outcome) {
             inspections_.erase(*id);
             sayFailure(outcome);
             if (!gathered->unreadable.isEmpty())
                 Q_EMIT said(unreadableMessage(gathered->unreadable));
             if (outcome.done())
                 sayDrift(gathered->scores);
             Q_EMIT inspectionEnded(loaded);
         }});
    if (worker_->isBusy())
        inspections_.emplace(*id, sources);
}

void Session::takeBatch(std::vector<ListedImage> batch, Gathered& gathered) {
    const detector::Model& model = *loaded_->model();
    for (ListedImage& image : batch) {
        pipeline::Inspection& inspection = image.inspection;
        if (inspection.failed()) {
            gathered.unreadable << engineText(inspection.error);
            continue;
        }
        // The thresholds may have changed since the job began.
        inspection.verdict = pipeline::verdictOf(inspection, judgingModel_->info().calibration);
        if (inspection.unfit.empty() && !isTrainedOn(model, inspection.path))
            gathered.scores.push_back(inspection.map.score);
    }
    reviews_.recall(batch);
    Q_EMIT inspected(batch);
    images_.put(std::move(batch));
}

void Session::sayDrift(const std::vector<float>& scores) {
    const auto drift = calibration::driftOf(scores, loaded_->model()->info().calibration);
    if (drift && drift->shifted())
        Q_EMIT said(driftMessage(*drift));
}

void Session::evaluate(const std::filesystem::path& folder) {
    if (!loaded_)
        return;
    worker_->start({tr("Evaluating"),
                    [this, folder, loaded = loaded_](const JobContext& context) {
                        const auto evaluation = evaluateOn(*loaded, folder, context.engine());
                        context.post([this, name = loaded->name(), evaluation, folder] {
                            Q_EMIT evaluated(name, evaluation, folder);
                        });
                    },
                    [this](const JobOutcome& outcome) { sayFailure(outcome); }});
}

void Session::sayFailure(const JobOutcome& outcome) {
    if (outcome.failed())
        Q_EMIT said(failureMessage(outcome.message));
}

} // namespace patchgauge::ui
