#pragma once

#include "canvas/readout_model.h"
#include "jobs/job.h"

#include <QObject>
#include <QString>

#include <filesystem>

namespace patchgauge::ui {

class LoadedModel;
class Session;
struct LayerOptions;
struct ListedImage;

/// What of the session's list is looked at: one image with its photo and map, read on the viewer's
/// thread and kept judged as the list is. On the UI thread; never blocks.
class Viewing : public QObject {
    Q_OBJECT

public:
    /// @param session  outlives this
    explicit Viewing(Session& session);

    ReadoutModel& readout() { return readout_; }

    /// Shows an image of the list, or none for −1.
    void look(int row);

    /// Shows nothing, nor what is still being read.
    void clear();

    /// Judges what is shown by the session's thresholds of the moment.
    void judgeAnew();

    /// A picture of what is shown, into the folder.
    void exportTo(const LayerOptions& layers, const std::filesystem::path& folder);

Q_SIGNALS:
    /// The image to look at cannot be shown, and why.
    void imageUnavailable(const QString& reason);

private:
    void findMapAgain(const ListedImage& image);
    void refuse(const QString& reason);
    void followOverride();

    Session& session_;
    ReadoutModel readout_;
    JobId look_ = 0;
    JobId search_ = 0; ///< of a map that was not kept
};

} // namespace patchgauge::ui
