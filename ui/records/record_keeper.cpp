#include "records/record_keeper.h"
#include "base/error.h"
namespace patchgauge::ui {
RecordKeeper::RecordKeeper(QString location, std::filesystem::path queue, QObject* parent)
    : QObject(parent), location_(std::move(location)), queue_(std::move(queue)) {}
RecordKeeper::~RecordKeeper() = default;
void RecordKeeper::keep(evidence::Batch batch) {
    const QString id = QString::fromStdString(batch.id);
    try { RecordDatabase(location_).record(batch); Q_EMIT recorded(id); }
    catch (const std::exception& e) { Q_EMIT queued(id, QString::fromUtf8(e.what())); }
}
void RecordKeeper::keep(const QString& id, std::vector<RecordedReview> r) {
    try { RecordDatabase(location_).record(id, r); Q_EMIT recorded(id); }
    catch (const std::exception& e) { Q_EMIT queued(id, QString::fromUtf8(e.what())); }
}
} // namespace patchgauge::ui
