#include "records/audit_trail.h"

#include "base/clock.h"
#include "base/sha256.h"
#include "records/record_tables.h"

namespace patchgauge::ui {
namespace {

AuditHead readHead(const SqlConnection& connection, const QString& locking) {
    QSqlQuery query = connection.run("SELECT rows, hash FROM audit_head" + locking);
    if (!connection.next(query))
        throw Error(ErrorCode::Corrupt, Engine::tr("nothing says where the audit trail ends"),
                    connection.where(), Engine::tr("use a copy of the records"));
    return {query.value(0).toLongLong(), query.value(1).toString()};
}

} // namespace

AuditHead auditHead(const SqlConnection& connection) {
    return readHead(connection, {});
}

AuditHead lockedAuditHead(const SqlConnection& connection) {
    // In SQLite the transaction itself keeps others out.
    return readHead(connection, connection.isPostgres() ? " FOR UPDATE" : "");
}

void appendToTrail(const SqlConnection& connection, const AuditHead& head, const QString& kind,
                   const QString& batchId, const QString& contentSha256) {
    QVariantList row{qlonglong(head.rows + 1),
                     QString::fromStdString(utcTimestamp()),
                     kind,
                     batchId,
                     contentSha256,
                     head.hash,
                     QString()};
    records::audit.sealRow(row);
    connection.run(records::audit.insertion(), row);
    connection.run("UPDATE audit_head SET rows = ?, hash = ?", {row.first(), row.last()});
}

QString contentOf(const QStringList& hashes) {
    const std::string text = hashes.join('\n').toStdString();
    return QString::fromStdString(sha256(text.data(), text.size()));
}

} // namespace patchgauge::ui
