#pragma once

#include "records/record_database.h"
#include "records/sql_connection.h"

#include <cstdint>

namespace patchgauge::ui {

/// Stores what was said of images of a batch as what belongs to row `seq` of the trail, without
/// what was said before word for word. What the trail is to say of it; nothing where nothing is
/// new. Throws Error (NotFound) as RecordDatabase::record().
std::optional<QString> storeReviews(const SqlConnection& connection, std::int64_t seq,
                                    const QString& batchId,
                                    const std::vector<RecordedReview>& reviews);

/// Gives images of a recorded batch what was last said of them.
void applyReviews(const SqlConnection& connection, const QString& batchId,
                  std::vector<evidence::ImageRecord>& images);

} // namespace patchgauge::ui
