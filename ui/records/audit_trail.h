#pragma once

#include "records/sql_connection.h"

#include <cstdint>

namespace patchgauge::ui {

/// Where the trail ends.
struct AuditHead {
    std::int64_t rows = 0;
    QString hash; ///< of the last row; empty before the first
};

/// Throws Error (Corrupt) where nothing says where the trail ends.
AuditHead auditHead(const SqlConnection& connection);

/// As auditHead(), and keeps other stations from adding to the trail until the transaction ends.
AuditHead lockedAuditHead(const SqlConnection& connection);

/// Adds a row. Within the transaction that locked the head.
/// @param kind           `batch` or `review`
/// @param contentSha256  of what is recorded
void appendToTrail(const SqlConnection& connection, const AuditHead& head, const QString& kind,
                   const QString& batchId, const QString& contentSha256);

/// What the trail says of several rows together: SHA-256 of their hashes, a line each.
QString contentOf(const QStringList& hashes);

} // namespace patchgauge::ui
