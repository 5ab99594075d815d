#include "records/record_database.h"

#include "records/audit_trail.h"
#include "records/batch_rows.h"
#include "records/record_reviews.h"
#include "records/record_schema.h"
#include "records/record_search.h"
#include "records/record_tables.h"
#include "records/record_verification.h"
#include "records/stored_batch.h"

namespace patchgauge::ui {
namespace {

bool exists(const SqlConnection& connection, const QString& table, const QString& id) {
    QSqlQuery query = connection.run("SELECT 1 FROM " + table + " WHERE id = ?", {id});
    return connection.next(query);
}

void insertAll(const SqlConnection& connection, const RecordTable& table,
               const std::vector<QVariantList>& rows) {
    QSqlQuery insertion = connection.prepare(table.insertion());
    for (const QVariantList& row : rows)
        connection.execute(insertion, row);
}

Error noSuchBatch(const SqlConnection& connection, const QString& id) {
    return {ErrorCode::NotFound, Engine::tr("no such batch in the records"), id.toStdString(),
            Engine::tr("look for it in other records than %1", connection.where())};
}

} // namespace

struct RecordDatabase::State {
    SqlConnection connection;
};

RecordDatabase::RecordDatabase(const QString& location)
    : state_(std::unique_ptr<State>(new State{SqlConnection(location)})) {
    bringUpToDate(state_->connection);
}

RecordDatabase::~RecordDatabase() = default;

void RecordDatabase::record(const evidence::Batch& batch) {
    const BatchRows rows = rowsOf(batch); // before others are kept out
    const QString id = storedText(batch.id);
    const SqlConnection& connection = state_->connection;
    SqlTransaction transaction(connection, SqlTransaction::Kind::Write);
    const AuditHead head = lockedAuditHead(connection);
    if (exists(connection, "batches", id))
        return;
    if (!exists(connection, "models", rows.model.first().toString()))
        insertAll(connection, records::models, {rows.model});
    insertAll(connection, records::batches, {rows.batch});
    insertAll(connection, records::images, rows.images);
    appendToTrail(connection, head, "batch", id, rows.contentSha256());
    transaction.commit();
}

void RecordDatabase::record(const QString& batchId, const std::vector<RecordedReview>& reviews) {
    const SqlConnection& connection = state_->connection;
    SqlTransaction transaction(connection, SqlTransaction::Kind::Write);
    const AuditHead head = lockedAuditHead(connection);
    if (!exists(connection, "batches", batchId))
        throw noSuchBatch(connection, batchId);
    const auto content = storeReviews(connection, head.rows + 1, batchId, reviews);
    if (!content)
        return;
    appendToTrail(connection, head, "review", batchId, *content);
    transaction.commit();
}

std::vector<RecordSummary> RecordDatabase::find(const RecordQuery& query) const {
    return searchRecords(state_->connection, query);
}

evidence::Batch RecordDatabase::batch(const QString& id) const {
    const SqlConnection& connection = state_->connection;
    SqlTransaction transaction(connection, SqlTransaction::Kind::Read);
    const std::optional<BatchRows> rows = readBatch(connection, id);
    if (!rows)
        throw noSuchBatch(connection, id);
    evidence::Batch batch = batchOf(*rows, connection.where() + ", batch " + id.toStdString());
    applyReviews(connection, id, batch.images);
    return batch;
}

Verification RecordDatabase::verify() const {
    SqlTransaction transaction(state_->connection, SqlTransaction::Kind::Read);
    return verifyRecords(state_->connection);
}

} // namespace patchgauge::ui
