#pragma once

#include "records/sql_connection.h"

namespace patchgauge::ui {

/// The version of the tables that this program makes and reads.
inline constexpr int schemaVersion = 2;

/// Makes the tables of records where there are none, and brings those of an earlier version up to
/// date, whole or not at all. Throws Error: Unsupported where they are of a later version; as
/// SqlConnection.
void bringUpToDate(const SqlConnection& connection);

} // namespace patchgauge::ui
