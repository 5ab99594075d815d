#pragma once

#include "records/batch_rows.h"
#include "records/sql_connection.h"

#include <optional>

namespace patchgauge::ui {

/// The rows of a recorded batch, its images by position, as they stand in the database: whatever is
/// missing among them. The model's row is empty where there is none; nothing without the batch.
std::optional<BatchRows> readBatch(const SqlConnection& connection, const QString& id);

} // namespace patchgauge::ui
