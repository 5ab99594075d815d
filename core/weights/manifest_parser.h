#pragma once

#include "weights/manifest.h"

#include <string>
#include <string_view>
#include <vector>

namespace patchgauge::weights {

struct Manifest {
    std::string defaultId;
    std::vector<BackboneSpec> backbones;
};

/// The text of resources/backbones.json, as it stood when this was built.
std::string_view builtInManifest();

/// Throws Error (Corrupt) for anything but a complete and consistent manifest, naming the backbone.
Manifest parseManifest(std::string_view json);

} // namespace patchgauge::weights
