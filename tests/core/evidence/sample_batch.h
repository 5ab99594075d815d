#pragma once

#include "evidence/batch.h"

#include <string>

namespace patchgauge::test {

/// An image that was inspected; the digit fills its SHA-256.
evidence::ImageRecord sampleImage(const std::string& path, char digit, float score,
                                  calibration::Verdict verdict);

/// One that could not be.
evidence::ImageRecord unreadableImage(const std::string& path);

/// Without images, judged at a threshold of 10 and a review threshold of 8.
evidence::Batch sampleBatch();

} // namespace patchgauge::test
