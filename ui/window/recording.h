#pragma once

#include "models/listed_image.h"
#include "records/record_keeper.h"
#include "window/loaded_model.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <filesystem>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

class QSettings;

namespace patchgauge::ui {

class Session;

/// Where inspections are recorded: what the settings say, or a file of the data directory.
QString recordLocation(const QSettings& settings, const std::filesystem::path& dataDirectory);

/// Records what the session inspects, a batch for each job, also one that was stopped, and what
/// is said of its images afterwards. Says at once where that fails. On the UI thread; never blocks.
class Recording : public QObject {
    Q_OBJECT

public:
    /// @param session   outlives this
    /// @param settings  of operator and location; outlives this
    Recording(Session& session, const QSettings& settings, QObject* parent = nullptr);

    /// Waits until everything is recorded or waits in the queue, and an unfinished batch with it.
    ~Recording() override;

    QString location() const { return keeper_->location(); }

    /// Goes over to the location that the settings name now.
    void followSettings();

    /// These images were recorded earlier: what is said of them from now on belongs to that batch.
    void resume(const QString& batchId, const std::vector<ListedImage>& images);

    /// The identifier of the batch that holds these images; where there are several, the first and
    /// the last of them and how many. Empty where none is recorded.
    QString recordedAs(const std::vector<ListedImage>& images) const;

Q_SIGNALS:
    void recorded(const QString& batchId);

private:
    void begin();
    void take(const std::vector<ListedImage>& batch);
    void end(const std::shared_ptr<LoadedModel>& loaded);
    void review(const std::filesystem::path& image, const std::string& sha256,
                const Review& review);
    void sayQueued(const QString& reason);
    void sayLost(const QString& batchId, const QString& reason);
    void sayRecorded();

    Session& session_;
    const QSettings& settings_;
    std::unique_ptr<RecordKeeper> keeper_;
    evidence::Moment started_;                             ///< of the job that runs
    std::vector<ListedImage> gathered_;                    ///< of the job that runs
    std::unordered_map<std::string, std::size_t> placeOf_; ///< in it, by path
    std::unordered_map<std::string, QString> batchOf_;     ///< the last, by path and SHA-256
    bool waiting_ = false;                                 ///< something is in the queue
    QThreadPool completing_; ///< of one thread, so that batch and reviews keep their order
};

} // namespace patchgauge::ui
