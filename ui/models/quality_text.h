#pragma once

#include "calibration/calibration.h"
#include "calibration/intervals.h"
#include "evaluation/ranking.h"
#include "models/inspection_list_model.h"

#include <QString>

// What verdicts were worth, in words.

namespace patchgauge::ui {

/// `12 reject, 5 review, 111 pass`.
QString verdictsText(const VerdictCounts& counts);

/// Which share of good parts is expected above a threshold; empty where the scores of the good
/// images tell nothing of it.
QString expectedAboveText(float threshold, const calibration::Calibration& calibration);

/// `3 of 40 defective images pass: 8 % (95 % interval 2–20 %)`.
QString escapeText(const calibration::Rate& escape);

/// `1 of 51 good images is rejected: …`.
QString overkillText(const calibration::Rate& overkill);

/// What a threshold at a point of the ROC curve does, without a review band.
QString rocPointText(const evaluation::RocPoint& point, float threshold);

} // namespace patchgauge::ui
