#pragma once

#include "image/pose.h"

#include <QString>

namespace patchgauge::ui {

/// "turned by −37.2°, shifted by 12, −5 px".
QString poseText(const image::Pose& pose);

} // namespace patchgauge::ui
