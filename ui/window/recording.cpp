#include "window/recording.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/files.h"
#include "base/platform.h"
#include "models/text.h"
#include "window/current_batch.h"
#include "window/recorded_images.h"
#include "window/session.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QSettings>

#include <set>

namespace patchgauge::ui {
namespace {

std::string keyOf(const std::string& path, const std::string& sha256) {
    return sha256 + path;
}

/// Also where the model was never saved, or its file cannot be read any more.
evidence::ModelRecord recordOfModel(const LoadedModel& loaded) {
    evidence::ModelRecord record;
    try {
        record = evidence::recordOf(*loaded.model(), toUtf8(loaded.file()));
    } catch (const Error&) {
        record = evidence::recordOf(*loaded.model(), {});
        record.file = toUtf8(loaded.file());
    }
    record.name = loaded.name().toStdString();
    return record;
}

std::unique_ptr<RecordKeeper> makeKeeper(const QSettings& settings, const Session& session) {
    return std::make_unique<RecordKeeper>(recordLocation(settings, session.dataDirectory()),
                                          session.dataDirectory() / "records-waiting");
}

} // namespace

QString recordLocation(const QSettings& settings, const std::filesystem::path& dataDirectory) {
    const QString chosen = settings.value(QStringLiteral("records/location")).toString();
    return chosen.isEmpty() ? displayPath(dataDirectory / "records.sqlite") : chosen;
}

Recording::Recording(Session& session, const QSettings& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
    completing_.setMaxThreadCount(1);
    followSettings();
    connect(&session_.worker(), &JobRunner::started, this, &Recording::begin);
    connect(&session_, &Session::inspected, this, &Recording::take);
    connect(&session_, &Session::inspectionEnded, this, &Recording::end);
    connect(&session_.reviews(), &Reviews::reviewed, this, &Recording::review);
    begin();
}

Recording::~Recording() {
    if (!gathered_.empty())
        end(session_.loaded());
    completing_.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void Recording::followSettings() {
    const QString wanted = recordLocation(settings_, session_.dataDirectory());
    if (keeper_ && keeper_->location() == wanted)
        return;
    keeper_ = makeKeeper(settings_, session_);
    connect(keeper_.get(), &RecordKeeper::recorded, this, &Recording::sayRecorded);
    connect(keeper_.get(), &RecordKeeper::recorded, this, &Recording::recorded);
    connect(keeper_.get(), &RecordKeeper::queued, this,
            [this](const QString& /*batchId*/, const QString& reason) { sayQueued(reason); });
    connect(keeper_.get(), &RecordKeeper::stillWaiting, this, &Recording::sayQueued);
    connect(keeper_.get(), &RecordKeeper::lost, this, &Recording::sayLost);
}

void Recording::resume(const QString& batchId, const std::vector<ListedImage>& images) {
    for (const ListedImage& image : images)
        batchOf_[keyOf(toUtf8(image.inspection.path), image.inspection.sha256)] = batchId;
}

QString Recording::recordedAs(const std::vector<ListedImage>& images) const {
    std::set<QString> batches; // in the order of time
    for (const ListedImage& image : images) {
        const auto batch =
            batchOf_.find(keyOf(toUtf8(image.inspection.path), image.inspection.sha256));
        if (batch != batchOf_.end())
            batches.insert(batch->second);
    }
    if (batches.size() < 2)
        return batches.empty() ? QString() : *batches.begin();
    return tr("%1 to %2 (%3 batches)").arg(*batches.begin(), *batches.rbegin()).arg(batches.size());
}

void Recording::begin() {
    started_ = evidence::now();
}

void Recording::take(const std::vector<ListedImage>& batch) {
    for (const ListedImage& image : batch) {
        placeOf_[toUtf8(image.inspection.path)] = gathered_.size();
        gathered_.push_back(image);
    }
}

void Recording::end(const std::shared_ptr<LoadedModel>& loaded) {
    placeOf_.clear();
    if (gathered_.empty())
        return;
    const auto batch = std::make_shared<evidence::Batch>();
    batch->id = evidence::newBatchId();
    batch->started = started_;
    batch->finished = evidence::now();
    batch->operatorName = operatorName(settings_).toStdString();
    batch->station = platform::hostName();
    batch->device = loaded->device();
    batch->softwareVersion = PATCHGAUGE_VERSION;
    resume(QString::fromStdString(batch->id), gathered_);
    // The checksum of a large model takes a while.
    completing_.start([this, batch, loaded, images = std::exchange(gathered_, {})] {
        batch->model = recordOfModel(*loaded);
        for (const ListedImage& image : images)
            batch->images.push_back(recordOf(image, loaded->model()->info()));
        QMetaObject::invokeMethod(
            this, [this, batch] { keeper_->keep(std::move(*batch)); }, Qt::QueuedConnection);
    });
}

void Recording::review(const std::filesystem::path& image, const std::string& sha256,
                       const Review& review) {
    if (const auto place = placeOf_.find(toUtf8(image)); place != placeOf_.end()) {
        gathered_[place->second].setReview(review);
        return;
    }
    RecordedReview said;
    said.path = toUtf8(image);
    said.imageSha256 = sha256;
    said.label = review.label;
    said.kind = review.kind.toStdString();
    said.verdictOverride = recordOf(review.verdictOverride);
    said.by =
        review.verdictOverride ? said.verdictOverride->by : operatorName(settings_).toStdString();
    said.time = utcTimestamp();
    const auto batch = batchOf_.find(keyOf(said.path, sha256));
    if (batch == batchOf_.end())
        return;
    completing_.start([this, id = batch->second, said] {
        QMetaObject::invokeMethod(
            this, [this, id, said] { keeper_->keep(id, {said}); }, Qt::QueuedConnection);
    });
}

void Recording::sayQueued(const QString& reason) {
    if (std::exchange(waiting_, true))
        return;
    Q_EMIT session_.said({Message::Severity::Warning,
                          tr("The inspection is not recorded yet; it is kept in %1 and recorded "
                             "as soon as that is possible.")
                              .arg(displayPath(session_.dataDirectory() / "records-waiting")),
                          {reason},
                          {}});
}

void Recording::sayLost(const QString& batchId, const QString& reason) {
    std::erase_if(batchOf_, [&](const auto& known) { return known.second == batchId; });
    Q_EMIT session_.said(
        {Message::Severity::Error,
         tr("The inspection could neither be recorded nor kept for later: export its results "
            "before the program ends."),
         {reason},
         {}});
}

void Recording::sayRecorded() {
    if (std::exchange(waiting_, false))
        Q_EMIT session_.said({Message::Severity::Information,
                              tr("What waited to be recorded is recorded now."),
                              {},
                              {}});
}

} // namespace patchgauge::ui
