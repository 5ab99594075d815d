#pragma once

#include "evidence/batch.h"
#include "records/record_database.h"

#include <string>

namespace patchgauge::test {

/// A batch of a small model: every tenth image is unreadable, of the rest one third each passes, is
/// for review, and is rejected with a region. Files are named part000.png and so on.
evidence::Batch sampleBatch(int images, const std::string& day = "2025-03-01",
                            const std::string& operatorName = "Ada");

/// A rejected image passes by what a person says.
ui::RecordedReview acceptance(const evidence::ImageRecord& image,
                              const std::string& time = "2025-03-01T10:00:00Z");

} // namespace patchgauge::test
