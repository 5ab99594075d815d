#pragma once

#include "calibration/calibration.h"
#include "calibration/intervals.h"
#include "detector/model.h"

#include <QString>

#include <string>

// What a calibration says, in sentences for people who have never heard of one.

namespace patchgauge::ui {

/// A share of parts: `1 in 51`, or `4 in 100` where no such fraction is near.
QString shareOfParts(double share);

/// A rate for people: `6 %`, `0.4 %`.
QString percentText(double rate);

/// k of n with the 95 % interval of Clopper and Pearson: `6 % (95 % interval 1–17 %)`.
QString rateText(const calibration::Rate& rate);

/// A moment of the history (UTC, ISO 8601) in local time and the user's form.
QString timeText(const std::string& utc);

/// Where the threshold comes from, what it means for good parts, and what would make it better.
QString thresholdMeaning(const detector::ModelInfo& info);

/// What the review threshold means; empty without one.
QString reviewMeaning(const calibration::Calibration& calibration);

/// How many good images lie above a threshold, or that there are no scores that would tell.
QString goodAboveText(float threshold, const calibration::Calibration& calibration);

} // namespace patchgauge::ui
