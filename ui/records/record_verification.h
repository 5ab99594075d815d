#pragma once

#include "records/record_database.h"
#include "records/sql_connection.h"

namespace patchgauge::ui {

/// As RecordDatabase::verify(). Within a transaction.
Verification verifyRecords(const SqlConnection& connection);

} // namespace patchgauge::ui
