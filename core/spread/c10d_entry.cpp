#include "spread/c10d_entry.h"

#include "spread/c10d_group.h"

namespace spread = patchgauge::spread;

extern "C" [[gnu::visibility("default")]] const spread::C10dEntry patchgaugeC10dEntry{
    spread::joinC10dGroup};
