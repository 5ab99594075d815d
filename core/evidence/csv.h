#pragma once

#include "evidence/batch.h"
#include "evidence/csv_format.h"

#include <optional>
#include <string>

// Batches as tables that spreadsheets open: RFC 4180 in UTF-8, a line for each image. Texts are
// guarded as csvText() does. Numbers have all digits that tell one float from the next; where the
// separator is a semicolon, as spreadsheets of German and many other locales expect, their decimal
// mark is a comma, since 1.234 would be read as 1234 there.

namespace patchgauge::evidence {

/// The line of headings. Lengths are pixels of the photo; a field without a meaning is empty.
///
/// `path`, `verdict` (in force: `pass`, `review`, `reject`, or `error`), `score`, `threshold`,
/// `review_threshold`, `regions` (their number), `error` (why it could not be inspected),
/// `decisive_score` (what thresholds were compared with), `unfit` (why it is not like the training
/// photos), `machine_verdict`, `largest_area` (of the largest region, square pixels),
/// `largest_area_mm2`, `largest_area_peak` (that region's largest value), `label`, `kind` (of the
/// defect), `override` (a person's verdict), `override_by`, `override_reason`, `override_time`
/// (UTC), `sha256` (of the image file), `model` (name), `model_sha256` (its identity), `time` (of
/// the batch's end, ISO 8601 with the distance from UTC).
std::string csvHeadings(const CsvFormat& format = {});

/// The line of one image.
/// @param batch  that it belongs to; its images are not looked at
std::string csvLine(const ImageRecord& image, const Batch& batch, const CsvFormat& format = {});

/// The whole table.
std::string toCsv(const Batch& batch, const CsvFormat& format = {});

} // namespace patchgauge::evidence
