#pragma once

#include "calibration/calibration.h"
#include "calibration/drift.h"
#include "panels/message_area.h"
#include "window/work.h"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace patchgauge::ui {

/// What training gave, in a sentence, with everything that deserves a look behind it.
Message trainingMessage(const Training& training);

/// Which images could not be read, one reason a line.
Message unreadableMessage(const QStringList& reasons);

/// Which images were taken out of a model, and what became of the threshold.
/// @param positions  among the images of the model before
Message droppedMessage(const detector::Model& before, const std::vector<std::size_t>& positions,
                       const detector::Model& after, const Message::Action& undo);

Message thresholdMessage(const calibration::Calibration& before,
                         const calibration::Calibration& after, const Message::Action& undo);

/// The region of interest was changed, and what became of the threshold.
Message regionMessage(const detector::Model& before, const detector::Model& after,
                      const Message::Action& undo);

/// A change was taken back.
Message undoneMessage(const detector::Model& before, const detector::Model& after);

/// A change that was taken back was made again.
Message redoneMessage(const detector::Model& before, const detector::Model& after);

/// Something was written, with the offer to open its folder.
Message exportedMessage(const QString& text, const std::filesystem::path& folder);

/// Something could not be done.
/// @param reason  the sentence for the user
Message failureMessage(const QString& reason);

/// Good parts no longer score as they did at calibration.
Message driftMessage(const calibration::Drift& drift);

} // namespace patchgauge::ui
