#pragma once

#include "records/record_database.h"
#include "records/sql_connection.h"

namespace patchgauge::ui {

/// As RecordDatabase::find().
std::vector<RecordSummary> searchRecords(const SqlConnection& connection, const RecordQuery& query);

} // namespace patchgauge::ui
