#pragma once

#include "pipeline/settings.h"

#include <QString>

#include <cstddef>

namespace patchgauge::ui {

/// The sentence that says beforehand what training takes; of methods that cannot be forecast, how
/// their memory grows. Throws Error (InvalidArgument) where the settings cannot work.
QString forecastText(const pipeline::TrainSettings& settings, std::size_t images);

} // namespace patchgauge::ui
