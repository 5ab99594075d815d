#pragma once

#include "base/sentence.h"

#include <QString>

#include <vector>

namespace patchgauge::ui {

/// Why an image is not like the training photos, in a sentence for people; empty without reasons.
QString unfitText(const std::vector<Sentence>& reasons);

} // namespace patchgauge::ui
