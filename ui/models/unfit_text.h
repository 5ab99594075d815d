#pragma once

#include <QString>

#include <string>
#include <vector>

namespace patchgauge::ui {

/// Why an image is not like the training photos, in a sentence for people; empty without reasons.
QString unfitText(const std::vector<std::string>& reasons);

} // namespace patchgauge::ui
