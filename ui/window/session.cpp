#include "window/session.h"

#include "models/text.h"
#include "padim/model_file.h"
#include "window/session_messages.h"

#include <QDesktopServices>
#include <QUrl>

#include <utility>

namespace patchgauge::ui {

Session::Session(std::unique_ptr<JobRunner> worker, std::unique_ptr<JobRunner> viewer,
                 std::filesystem::path dataDirectory, QObject* parent)
    : QObject(parent),
      dataDirectory_(std::move(dataDirectory)),
      store_(dataDirectory_),
      worker_(std::move(worker)),
      viewer_(std::move(viewer)) {}

void Session::train(const TrainRequest& request) {
    startTraining(request, {});
}

void Session::startTraining(const TrainRequest& request,
                            const std::vector<std::filesystem::path>& inspectAfterwards) {
    ++modelsUnderWay_;
    worker_->start({tr("Training"),
                    [this, request, inspectAfterwards, store = store_](const JobContext& context) {
                        const Training training = trainModel(request, store, context.engine());
                        context.post([this, training, inspectAfterwards] {
                            adoptTrained(training);
                            waiting_.insert(waiting_.end(), inspectAfterwards.begin(),
                                            inspectAfterwards.end());
                        });
                    },
                    [this](const JobOutcome& outcome) { modelJobFinished(outcome); }});
}

void Session::open(const std::filesystem::path& modelFile) {
    ++modelsUnderWay_;
    viewer_->start({tr("Opening"),
                    [this, modelFile, store = store_](const JobContext& context) {
                        const auto loaded = openModel(modelFile, store);
                        context.post([this, loaded] {
                            adopt(loaded);
                            Q_EMIT modelFileUsed(loaded->file());
                        });
                    },
                    [this](const JobOutcome& outcome) { modelJobFinished(outcome); }});
}

void Session::saveModelAs(const std::filesystem::path& file) {
    if (!loaded_)
        return;
    viewer_->start({tr("Saving"),
                    [this, file, model = loaded_->model()](const JobContext& context) {
                        padim::save(*model, file);
                        context.post([this, file] {
                            Q_EMIT modelFileUsed(file);
                            sayExported(tr("The model was saved as %1.").arg(displayPath(file)),
                                        file.parent_path());
                        });
                    },
                    [this](const JobOutcome& outcome) { sayFailure(outcome); }});
}

void Session::tryDemo() {
    ++modelsUnderWay_;
    worker_->start({tr("Drawing demo parts"),
                    [this, folder = dataDirectory_, store = store_](const JobContext& context) {
                        const TrainRequest request = drawDemo(folder, store, context.engine());
                        context.post(
                            [this, request] { startTraining(request, {demoTestImages(request)}); });
                    },
                    [this](const JobOutcome& outcome) { modelJobFinished(outcome); }});
}

void Session::adopt(const std::shared_ptr<LoadedModel>& loaded) {
    for (const JobId id : std::exchange(inspections_, {}))
        worker_->cancel(id);
    viewer_->cancel(look_);
    loaded_ = loaded;
    readout_.setImage({});
    images_.reset(loaded->model()->info().calibration.threshold);
    Q_EMIT modelChanged();
}

void Session::adoptTrained(const Training& training) {
    adopt(training.loaded);
    Q_EMIT said(trainingMessage(training));
    if (training.notSaved.isEmpty())
        Q_EMIT modelFileUsed(training.loaded->file());
    else
        Q_EMIT said({Message::Severity::Error, training.notSaved, {}, {}});
}

void Session::modelJobFinished(const JobOutcome& outcome) {
    --modelsUnderWay_;
    sayFailure(outcome);
    if (modelsUnderWay_ > 0 || !loaded_ || waiting_.empty())
        return;
    inspectNow(std::exchange(waiting_, {}));
}

void Session::inspect(const std::vector<std::filesystem::path>& sources) {
    if (sources.empty())
        return;
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

void Session::inspectNow(const std::vector<std::filesystem::path>& sources) {
    const auto unreadable = std::make_shared<QStringList>();
    const auto id = std::make_shared<JobId>(0);
    *id = worker_->start(
        {tr("Inspecting"),
         [this, sources, unreadable, loaded = loaded_](const JobContext& context) {
             inspectImages(*loaded, sources, context.engine(), [&](std::vector<ListedImage> batch) {
                 const auto handed = std::make_shared<std::vector<ListedImage>>(std::move(batch));
                 context.post(
                     [this, handed, unreadable] { takeBatch(std::move(*handed), *unreadable); });
             });
         },
         [this, unreadable, id](const JobOutcome& outcome) {
             inspections_.erase(*id);
             sayFailure(outcome);
             if (!unreadable->isEmpty())
                 Q_EMIT said(unreadableMessage(*unreadable));
         }});
    if (worker_->isBusy())
        inspections_.insert(*id);
}

void Session::takeBatch(std::vector<ListedImage> batch, QStringList& unreadable) {
    for (const ListedImage& image : batch)
        if (image.inspection.failed())
            unreadable << QString::fromStdString(image.inspection.error);
    images_.put(std::move(batch));
}

void Session::look(int row) {
    viewer_->cancel(look_);
    if (row < 0 || !loaded_) {
        readout_.setImage({});
        return;
    }
    const ListedImage& image = images_.at(row);
    if (image.inspection.failed()) {
        readout_.setImage({});
        Q_EMIT imageUnavailable(QString::fromStdString(image.inspection.error));
        return;
    }
    look_ = viewer_->start({tr("Reading the photo"),
                            [this, image, loaded = loaded_](const JobContext& context) {
                                const InspectedImage shown = lookAt(*loaded, image);
                                context.post([this, shown] { readout_.setImage(shown); });
                            },
                            [this](const JobOutcome& outcome) {
                                if (!outcome.failed())
                                    return;
                                readout_.setImage({});
                                Q_EMIT imageUnavailable(outcome.message);
                            }});
}

void Session::exportView(const LayerOptions& layers, const std::filesystem::path& folder) {
    if (!readout_.image() || !loaded_)
        return;
    viewer_->start({tr("Exporting"),
                    [this, image = *readout_.image(), name = loaded_->name(), layers,
                     folder](const JobContext& context) {
                        const auto file = exportPicture(image, name, layers, folder);
                        context.post([this, file] {
                            sayExported(tr("Exported as %1.").arg(displayPath(file)),
                                        file.parent_path());
                        });
                    },
                    [this](const JobOutcome& outcome) { sayFailure(outcome); }});
}

void Session::exportRejected(const LayerOptions& layers, const std::filesystem::path& folder) {
    std::vector<ListedImage> rejected;
    for (int row = 0; row < images_.rowCount(); ++row) {
        const ListedImage& image = images_.at(row);
        if (!image.inspection.failed() && image.inspection.verdict == calibration::Verdict::Reject)
            rejected.push_back({image.inspection, image.map, {}});
    }
    worker_->start(
        {tr("Exporting"),
         [this, rejected, layers, folder, loaded = loaded_](const JobContext& context) {
             exportPictures(*loaded, rejected, layers, folder, context.engine());
             context.post([this, count = rejected.size(), folder] {
                 sayExported(
                     tr("%1 pictures were exported to %2.").arg(count).arg(displayPath(folder)),
                     folder);
             });
         },
         [this](const JobOutcome& outcome) { sayFailure(outcome); }});
}

void Session::sayFailure(const JobOutcome& outcome) {
    if (outcome.failed())
        Q_EMIT said({Message::Severity::Error, outcome.message, {}, {}});
}

void Session::sayExported(const QString& text, const std::filesystem::path& folder) {
    const QUrl url = QUrl::fromLocalFile(displayPath(folder));
    Q_EMIT said({Message::Severity::Information, text, {}, {{tr("Open folder"), [url] {
                                                                 QDesktopServices::openUrl(url);
                                                             }}}});
}

} // namespace patchgauge::ui
