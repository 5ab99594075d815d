#include "records/stored_batch.h"

#include "records/record_tables.h"

namespace patchgauge::ui {
namespace {

std::vector<QVariantList> read(const SqlConnection& connection, const RecordTable& table,
                               const QString& condition, const QVariant& value) {
    QSqlQuery query = connection.run(table.selection() + condition, {value});
    std::vector<QVariantList> rows;
    while (connection.next(query))
        rows.push_back(table.row(query));
    return rows;
}

} // namespace

std::optional<BatchRows> readBatch(const SqlConnection& connection, const QString& id) {
    const auto batches = read(connection, records::batches, " WHERE id = ?", id);
    if (batches.empty())
        return std::nullopt;
    BatchRows rows;
    rows.batch = batches.front();
    const auto models = read(connection, records::models, " WHERE id = ?",
                             rows.batch[records::batches.column("model_id")]);
    if (!models.empty())
        rows.model = models.front();
    rows.images = read(connection, records::images, " WHERE batch_id = ? ORDER BY position", id);
    return rows;
}

} // namespace patchgauge::ui
