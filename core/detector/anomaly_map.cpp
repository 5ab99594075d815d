#include "detector/anomaly_map.h"

namespace patchgauge::detector {

float shareAt(const LayerShare& share, Cell patch, Size patchGrid) {
    return share.values.at(patch.row * share.values.height() / patchGrid.height,
                           patch.column * share.values.width() / patchGrid.width);
}

} // namespace patchgauge::detector
