#pragma once

#include "canvas/readout_model.h"
#include "jobs/job_runner.h"
#include "models/inspection_list_model.h"
#include "panels/message_area.h"
#include "window/work.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <set>
#include <vector>

namespace patchgauge::ui {

/// What the window works on: the model in use, the images inspected with it, the one looked at, and
/// the jobs that change them. A job that fails or is cancelled leaves everything as it was. On the
/// UI thread; never blocks.
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
    ReadoutModel& readout() { return readout_; }
    const weights::Store& store() const { return store_; }
    std::filesystem::path modelFolder() const { return dataDirectory_ / "models"; }

    /// The model in use, or nothing.
    const std::shared_ptr<LoadedModel>& loaded() const { return loaded_; }

public Q_SLOTS:
    void train(const TrainRequest& request);
    void open(const std::filesystem::path& modelFile);
    void saveModelAs(const std::filesystem::path& file);

    /// Draws demo parts, trains on one kind and inspects its test images.
    void tryDemo();

    /// Files and folders. Without a model, or while one is on its way, they wait for it.
    void inspect(const std::vector<std::filesystem::path>& sources);

    /// Shows an image of the list, or none for −1.
    void look(int row);

    /// The image that is looked at, into the folder.
    void exportView(const LayerOptions& layers, const std::filesystem::path& folder);

    /// Every rejected image of the list, into the folder.
    void exportRejected(const LayerOptions& layers, const std::filesystem::path& folder);

Q_SIGNALS:
    /// Another model is in use; the list is empty.
    void modelChanged();

    /// A model file was read or written.
    void modelFileUsed(const std::filesystem::path& file);

    /// The image to look at cannot be shown, and why.
    void imageUnavailable(const QString& reason);

    void said(const Message& message);

private:
    void startTraining(const TrainRequest& request,
                       const std::vector<std::filesystem::path>& inspectAfterwards);
    void adopt(const std::shared_ptr<LoadedModel>& loaded);
    void adoptTrained(const Training& training);
    void modelJobFinished(const JobOutcome& outcome);
    void inspectNow(const std::vector<std::filesystem::path>& sources);
    void takeBatch(std::vector<ListedImage> batch, QStringList& unreadable);
    void sayFailure(const JobOutcome& outcome);
    void sayExported(const QString& text, const std::filesystem::path& folder);

    std::filesystem::path dataDirectory_;
    weights::Store store_;
    InspectionListModel images_;
    ReadoutModel readout_;
    std::shared_ptr<LoadedModel> loaded_;
    int modelsUnderWay_ = 0;                     ///< jobs that may end with another model
    std::vector<std::filesystem::path> waiting_; ///< to be inspected with the next model
    std::set<JobId> inspections_;                ///< with the model in use
    JobId look_ = 0;
    // Last, so that they go first: no job outlives what it reports to.
    std::unique_ptr<JobRunner> worker_;
    std::unique_ptr<JobRunner> viewer_;
};

} // namespace patchgauge::ui
