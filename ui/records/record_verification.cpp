#include "records/record_verification.h"

#include "records/audit_trail.h"
#include "records/record_tables.h"
#include "records/stored_batch.h"

#include <QCoreApplication>

namespace patchgauge::ui {
namespace {

/// Walks along the trail, computing anew what it says. Every function gives what is wrong, or an
/// empty text.
class RecordCheck {
    Q_DECLARE_TR_FUNCTIONS(RecordCheck)

public:
    explicit RecordCheck(const SqlConnection& connection) : connection_(connection) {}

    Verification run() {
        Verification result;
        const AuditHead head = auditHead(connection_);
        QSqlQuery trail = connection_.run(records::audit.selection() + " ORDER BY seq");
        while (connection_.next(trail)) {
            ++result.rows;
            if (!result.ok)
                continue;
            note(result, problemOfRow(result.rows, records::audit.row(trail)));
            lastHash_ = trail.value(int(records::audit.column("hash"))).toString();
        }
        result.lastHash = lastHash_;
        if (result.ok)
            note(result, problemOfEnd(result.rows, head));
        if (result.ok)
            result.problem = problemBesideTrail();
        result.ok = result.problem.isEmpty();
        return result;
    }

private:
    static void note(Verification& result, const QString& problem) {
        if (problem.isEmpty())
            return;
        result.ok = false;
        result.firstBad = result.rows;
        result.problem = problem;
    }

    static QVariant field(const RecordTable& table, const QVariantList& row, const char* column) {
        return row[table.column(column)];
    }

    QString problemOfRow(std::int64_t number, const QVariantList& row) const {
        const RecordTable& audit = records::audit;
        if (field(audit, row, "seq").toLongLong() != number)
            return tr("row %1 of the trail is missing").arg(number);
        if (!audit.isIntact(row))
            return tr("row %1 of the trail was changed").arg(number);
        if (field(audit, row, "previous_hash").toString() != lastHash_)
            return tr("row %1 of the trail does not follow the row before it").arg(number);
        const QString batchId = field(audit, row, "batch_id").toString();
        const QString content = field(audit, row, "content_sha256").toString();
        return field(audit, row, "kind").toString() == "batch"
                   ? problemOfBatch(batchId, content)
                   : problemOfReviews(number, batchId, content);
    }

    QString problemOfBatch(const QString& id, const QString& content) const {
        const std::optional<BatchRows> rows = readBatch(connection_, id);
        if (!rows)
            return tr("batch %1 is missing").arg(id);
        const QString started = field(records::batches, rows->batch, "started_local").toString();
        const QString batch = tr("%1 of %2").arg(id, started);
        if (rows->model.isEmpty())
            return tr("the model of batch %1 is missing").arg(batch);
        if (!records::models.isIntact(rows->model))
            return tr("the model of batch %1 was changed").arg(batch);
        const qint64 count = field(records::batches, rows->batch, "images").toLongLong();
        const QString problem = problemOfImages(rows->images, count, batch);
        if (!problem.isEmpty())
            return problem;
        return rows->contentSha256() == content ? QString() : tr("batch %1 was changed").arg(batch);
    }

    static QString problemOfImages(const std::vector<QVariantList>& images, qint64 count,
                                   const QString& batch) {
        qint64 expected = 0;
        for (const QVariantList& image : images) {
            const qint64 position = field(records::images, image, "position").toLongLong();
            if (++expected < position && expected <= count)
                return tr("image %1 of batch %2 is missing").arg(expected).arg(batch);
            if (position > count || position < 1)
                return tr("image %1 of batch %2 was added").arg(position).arg(batch);
            if (!records::images.isIntact(image))
                return tr("image %1 of batch %2 was changed").arg(position).arg(batch);
        }
        return expected < count ? tr("image %1 of batch %2 is missing").arg(expected + 1).arg(batch)
                                : QString();
    }

    QString problemOfReviews(std::int64_t seq, const QString& batchId,
                             const QString& content) const {
        QSqlQuery query = connection_.run(
            records::reviews.selection() + " WHERE seq = ? ORDER BY number", {qlonglong(seq)});
        QStringList hashes;
        while (connection_.next(query))
            hashes.append(records::reviews.contentSha256(records::reviews.row(query)));
        return contentOf(hashes) == content
                   ? QString()
                   : tr("what row %1 of the trail says of images of batch %2 was changed or is "
                        "missing")
                         .arg(seq)
                         .arg(batchId);
    }

    QString problemOfEnd(std::int64_t& rows, const AuditHead& head) const {
        if (head.rows > rows) {
            ++rows; // the first that is missing
            return tr("the trail ends after row %1, but %2 rows were written")
                .arg(rows - 1)
                .arg(head.rows);
        }
        return head.rows < rows || head.hash != lastHash_
                   ? tr("what is kept of the end of the trail does not fit row %1").arg(rows)
                   : QString();
    }

    /// What no row of the trail speaks of.
    QString problemBesideTrail() const {
        const QString batch = first("SELECT id FROM batches WHERE id NOT IN "
                                    "(SELECT batch_id FROM audit WHERE kind = 'batch')");
        if (!batch.isEmpty())
            return tr("batch %1 was added behind the trail").arg(batch);
        const QString image = first("SELECT batch_id FROM images WHERE batch_id NOT IN "
                                    "(SELECT id FROM batches)");
        if (!image.isEmpty())
            return tr("images of batch %1 were added behind the trail").arg(image);
        const QString review = first("SELECT batch_id FROM reviews WHERE seq NOT IN "
                                     "(SELECT seq FROM audit WHERE kind = 'review')");
        if (!review.isEmpty())
            return tr("what is said of batch %1 was added behind the trail").arg(review);
        const QString model = first("SELECT name FROM models WHERE id NOT IN "
                                    "(SELECT model_id FROM batches)");
        return model.isEmpty() ? QString() : tr("model %1 was added behind the trail").arg(model);
    }

    QString first(const QString& statement) const {
        QSqlQuery query = connection_.run(statement + " LIMIT 1");
        return connection_.next(query) ? query.value(0).toString() : QString();
    }

    const SqlConnection& connection_;
    QString lastHash_;
};

} // namespace

Verification verifyRecords(const SqlConnection& connection) {
    return RecordCheck(connection).run();
}

} // namespace patchgauge::ui
