#include "records/record_search.h"

#include "records/record_tables.h"

namespace patchgauge::ui {
namespace {

/// A text anywhere inside.
QString pattern(const QString& text) {
    QString escaped = searchKey(text);
    escaped.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    return '%' + escaped + '%';
}

/// Conditions, all of which must hold, and the values of their question marks.
struct Conditions {
    QStringList texts;
    QVariantList values;

    void add(const QString& text, const QVariant& value) {
        texts.append(text);
        values.append(value);
    }

    QString joined() const { return texts.isEmpty() ? "TRUE" : texts.join(" AND "); }
};

const QString verdictInForce =
    R"(COALESCE((SELECT r.verdict FROM reviews r
                 WHERE r.batch_id = i.batch_id AND r.position = i.position
                 ORDER BY r.seq DESC, r.number DESC LIMIT 1), i.verdict))";

void addConditionOnImages(Conditions& conditions, const RecordQuery& query) {
    Conditions ofImage;
    if (!query.fileName.isEmpty())
        ofImage.add(R"(i.name_key LIKE ? ESCAPE '\')", pattern(query.fileName));
    if (query.verdict)
        ofImage.add(verdictInForce + " = ?",
                    QString::fromStdString(calibration::name(*query.verdict)));
    if (ofImage.texts.isEmpty())
        return;
    conditions.texts.append("EXISTS (SELECT 1 FROM images i WHERE i.batch_id = b.id AND " +
                            ofImage.joined() + ")");
    conditions.values += ofImage.values;
}

Conditions conditionsFor(const RecordQuery& query) {
    Conditions conditions;
    if (query.from.isValid())
        conditions.add("b.started_local >= ?", query.from.toString(Qt::ISODate));
    if (query.to.isValid())
        conditions.add("b.started_local < ?", query.to.addDays(1).toString(Qt::ISODate));
    if (!query.model.isEmpty())
        conditions.add(R"(m.name_key LIKE ? ESCAPE '\')", pattern(query.model));
    if (!query.operatorName.isEmpty())
        conditions.add(R"(b.operator_key LIKE ? ESCAPE '\')", pattern(query.operatorName));
    addConditionOnImages(conditions, query);
    return conditions;
}

/// How many images have a verdict now: those that had it, and what reviews changed since. A review
/// remembers the verdict before it, so that the changes add up.
QString countNow(const QString& column, const QString& verdict) {
    return QStringLiteral(R"(b.%1 + COALESCE((SELECT
               SUM(CASE WHEN r.verdict = '%2' THEN 1 ELSE 0 END -
                   CASE WHEN r.verdict_before = '%2' THEN 1 ELSE 0 END)
               FROM reviews r WHERE r.batch_id = b.id), 0))")
        .arg(column, verdict);
}

RecordSummary summaryAt(const QSqlQuery& row) {
    RecordSummary summary;
    summary.id = row.value(0).toString();
    summary.startedUtc = row.value(1).toString();
    summary.startedLocal = row.value(2).toString();
    summary.modelName = row.value(3).toString();
    summary.statisticsSha256 = row.value(4).toString();
    summary.operatorName = row.value(5).toString();
    summary.station = row.value(6).toString();
    summary.images = row.value(7).toInt();
    summary.unreadable = row.value(8).toInt();
    summary.passed = row.value(9).toInt();
    summary.toReview = row.value(10).toInt();
    summary.rejected = row.value(11).toInt();
    return summary;
}

} // namespace

std::vector<RecordSummary> searchRecords(const SqlConnection& connection,
                                         const RecordQuery& query) {
    const Conditions conditions = conditionsFor(query);
    const QStringList columns{
        "b.id",
        "b.started_utc",
        "b.started_local",
        "m.name",
        "m.statistics_sha256",
        "b.operator",
        "b.station",
        "b.images",
        "b.unreadable",
        countNow("passed", "pass"),
        countNow("to_review", "review"),
        countNow("rejected", "reject"),
    };
    QSqlQuery rows =
        connection.run("SELECT " + columns.join(", ") +
                           " FROM batches b JOIN models m ON m.id = b.model_id WHERE " +
                           conditions.joined() + " ORDER BY b.started_utc DESC, b.id DESC LIMIT ?",
                       conditions.values + QVariantList{query.limit});
    std::vector<RecordSummary> found;
    while (connection.next(rows))
        found.push_back(summaryAt(rows));
    return found;
}

} // namespace patchgauge::ui
