#pragma once

#include "base/run_context.h"
#include "evidence/batch.h"
#include "models/listed_image.h"
#include "window/loaded_model.h"

#include <QString>

#include <memory>
#include <vector>

class QSettings;

namespace patchgauge::ui {

class Session;

/// The operator's name of the settings; may be empty.
QString operatorName(const QSettings& settings);

/// Who is asked to give a batch for evidence.
struct BatchOrigin {
    QString operatorName; ///< may be empty
    QString station;      ///< the computer
};

/// By the settings, at this computer.
BatchOrigin currentOrigin(const QSettings& settings);

/// Inspected images and the model that judged them, taken from the list at one moment: what
/// reports, tables and pictures are made of. A value that a job may keep while the list goes on.
class CurrentBatch {
public:
    /// Copies what is listed, in the order of the list. On the UI thread.
    /// @param session  with a model in use
    CurrentBatch(Session& session, BatchOrigin origin);

    /// As above for some rows of the list, in that order.
    CurrentBatch(Session& session, const std::vector<int>& rows, BatchOrigin origin);

    LoadedModel& model() const { return *loaded_; }

    /// As listed; image i here is image i of batch().
    const std::vector<ListedImage>& images() const { return images_; }

    /// The record of all of it, under the model's own thresholds, with a new identifier. Reads the
    /// model's file and, where thresholds have changed since, maps: for a job of Session::worker().
    /// Stage reported: `gathering` (images). Throws Error (Unreadable) and Cancelled.
    evidence::Batch batch(const RunContext& context) const;

private:
    evidence::ImageRecord record(const ListedImage& image) const;

    std::shared_ptr<LoadedModel> loaded_;
    BatchOrigin origin_;
    std::vector<ListedImage> images_;
};

} // namespace patchgauge::ui
