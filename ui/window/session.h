#pragma once

#include "jobs/job_runner.h"
#include "models/inspection_list_model.h"
#include "models/thresholds.h"
#include "models/thumbnail_provider.h"
#include "panels/message_area.h"
#include "window/model_changes.h"
#include "window/model_work.h"
#include "window/permissions.h"
#include "window/reviews.h"
#include "window/viewing.h"
#include "window/work.h"

#include <QObject>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace patchgauge::ui {

/// What the window works on: the model in use, the images inspected with it, and the jobs that
/// change them; the image looked at is in viewing(). A job that fails or is cancelled leaves
/// everything as it was. On the UI thread; never blocks.
class Session : public QObject {
    Q_OBJECT

public:
    /// @param worker         runs what takes long: training, inspecting, exporting many pictures
    /// @param viewer         runs what is waited for: opening, reading a photo, one picture
    /// @param dataDirectory  holds installed backbones, models and demo parts
    Session(std::unique_ptr<JobRunner> worker, std::unique_ptr<JobRunner> viewer,
            std::filesystem::path dataDirectory, QObject* parent = nullptr);

    JobRunner& worker() { return *worker_; }
    JobRunner& viewer() { return *viewer_; }
    InspectionListModel& images() { return images_; }
    Reviews& reviews() { return reviews_; }
    ThumbnailProvider& thumbnails() { return thumbnails_; }
    Viewing& viewing() { return viewing_; }
    ReadoutModel& readout() { return viewing_.readout(); }
    const weights::Store& store() const { return store_; }
    const std::filesystem::path& dataDirectory() const { return dataDirectory_; }

    /// How networks run, from the next training or model on.
    void setExecution(const backbone::ExecutionSettings& execution) { execution_ = execution; }
    const backbone::ExecutionSettings& execution() const { return execution_; }
    std::filesystem::path modelFolder() const { return dataDirectory_ / "models"; }

    /// Holds the logs of the master parts.
    std::filesystem::path masterFolder() const { return dataDirectory_ / "masters"; }

    /// The model in use, or nothing.
    const std::shared_ptr<LoadedModel>& loaded() const { return loaded_; }

    /// Whether there is a model, and none is on its way.
    bool hasSettledModel() const { return loaded_ && modelsUnderWay_ == 0; }

    /// Whether that may be changed now.
    bool canChangeModel() const { return hasSettledModel() && permissions_.mayChangeModels(); }

    /// Whether there is a model that may inspect now.
    bool canInspect() const { return loaded_ && permissions_.objectionTo(*loaded_).isEmpty(); }

    /// What may be done now.
    Permissions& permissions() { return permissions_; }
    const Permissions& permissions() const { return permissions_; }

    /// How the model in use is changed, and everything that can be undone.
    ModelChanges& changes() { return changes_; }

    /// Runs a job that ends with another form of the model in use, whose file it has written.
    /// @param done   called with what was made, unless another model is in use by then
    /// @param ended  called last, however the job ended; may be empty
    void replaceModel(JobRunner& runner, const QString& title,
                      const std::function<std::shared_ptr<LoadedModel>(const RunContext&)>& make,
                      const std::function<void(const std::shared_ptr<LoadedModel>&)>& done,
                      const std::function<void()>& ended = {});

    /// Judges list and shown image by other thresholds for a look; model and file keep theirs.
    /// Nothing ends it, as does every change of the model in use.
    void previewThresholds(const std::optional<Thresholds>& thresholds);

    /// What is judged by at the moment in place of the model's thresholds, or nothing.
    const std::optional<Thresholds>& preview() const { return preview_; }

    /// The thresholds that the list is judged by at the moment.
    const calibration::Calibration& judging() const { return judgingModel_->info().calibration; }

    /// The model in use, under the preview if any.
    const std::shared_ptr<const detector::Model>& judgingModel() const { return judgingModel_; }

    /// Goes over to another form of the model in use: what is listed is judged anew, or inspected
    /// again where the numbers are others.
    void takeOver(const std::shared_ptr<LoadedModel>& changed);

public Q_SLOTS:
    void train(const TrainRequest& request);
    void open(const std::filesystem::path& modelFile);
    void saveModelAs(const std::filesystem::path& file);

    /// Draws demo parts, trains on one kind and inspects its test images.
    void tryDemo();

    /// Files and folders. Without a model, or while one is on its way, they wait for it.
    void inspect(const std::vector<std::filesystem::path>& sources);

    /// Takes training images out of the model in use and writes its file; what was listed is
    /// inspected again. Nothing while a model is on its way.
    /// @param positions  of the images in the model's list
    void dropImages(const std::vector<std::size_t>& positions);

    /// Goes over to a model and to images that were inspected with it earlier, which are not
    /// inspected again. Says so where that model may not be used now.
    /// @param thresholds  that judged them, previewed where they are not the model's
    void openAgain(const std::shared_ptr<LoadedModel>& loaded, std::vector<ListedImage> images,
                   const std::optional<Thresholds>& thresholds);

    /// Sets the thresholds of the model in use and writes its file; what is listed is judged anew.
    /// Nothing while a model is on its way.
    /// @param request  with a finite threshold above the review threshold
    void setThreshold(const ThresholdRequest& request);

    /// Judges the test images of a folder whose truth is known.
    void evaluate(const std::filesystem::path& folder);

Q_SIGNALS:
    /// Another model is in use; the list is empty.
    void modelChanged();

    /// The model in use has other thresholds or another release; what is listed has been judged by
    /// them.
    void thresholdsChanged();

    /// Another preview, or none; what is listed has been judged by it.
    void previewChanged();

    /// canChangeModel() may give another answer.
    void changeabilityChanged();

    /// The user wants to see what is found in images.
    void inspectionRequested();

    /// A model file was read or written.
    void modelFileUsed(const std::filesystem::path& file);

    /// Images of these files and folders are about to be listed.
    void listing(const std::vector<std::filesystem::path>& sources);

    /// What was found in images that are about to be listed.
    void inspected(const std::vector<ListedImage>& batch);

    /// The inspection that gave the images since the last such signal has ended, also by being
    /// stopped or failing.
    /// @param loaded  the model as it was when the inspection began
    void inspectionEnded(const std::shared_ptr<LoadedModel>& loaded);

    /// How well a model did on a test folder.
    void evaluated(const QString& modelName, const evaluation::Evaluation& evaluation,
                   const std::filesystem::path& folder);

    void said(const Message& message);

private:
    /// What is gathered while images are inspected.
    struct Gathered {
        QStringList unreadable;    ///< sentences that say why
        std::vector<float> scores; ///< of images that the model was not trained on
    };

    void startTraining(const TrainRequest& request,
                       const std::vector<std::filesystem::path>& inspectAfterwards);
    void judgeAnew();
    void applyPreview(const std::optional<Thresholds>& thresholds);
    void endPreview();
    void adopt(const std::shared_ptr<LoadedModel>& loaded);
    void adoptTrained(const Training& training);
    void countModelUnderWay(int change);
    void modelJobFinished(const JobOutcome& outcome);
    std::vector<std::filesystem::path> inspectedSources() const;
    bool allows(const LoadedModel& model);
    void inspectNow(const std::vector<std::filesystem::path>& sources);
    void takeBatch(std::vector<ListedImage> batch, Gathered& gathered);
    void sayDrift(const std::vector<float>& scores);
    void sayFailure(const JobOutcome& outcome);

    std::filesystem::path dataDirectory_;
    weights::Store store_;
    backbone::ExecutionSettings execution_ = onAllProcessors();
    Permissions permissions_;
    InspectionListModel images_;
    Reviews reviews_;
    ThumbnailProvider thumbnails_;
    std::shared_ptr<LoadedModel> loaded_;
    std::optional<Thresholds> preview_;
    std::shared_ptr<const detector::Model> judgingModel_;
    Viewing viewing_;
    ModelChanges changes_;
    int modelsUnderWay_ = 0;                     ///< jobs that may end with another model
    std::vector<std::filesystem::path> waiting_; ///< to be inspected with the next model
    std::map<JobId, std::vector<std::filesystem::path>> inspections_; ///< with the model in use
    // Last, so that they go first: no job outlives what it reports to.
    std::unique_ptr<JobRunner> worker_;
    std::unique_ptr<JobRunner> viewer_;
};

} // namespace patchgauge::ui
