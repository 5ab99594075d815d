#include "weights/manifest.h"

#include "base/error.h"
#include "weights/manifest_parser.h"

namespace patchgauge::weights {
namespace {

const Manifest& manifest() {
    static const Manifest parsed = parseManifest(builtInManifest());
    return parsed;
}

} // namespace

const std::vector<BackboneSpec>& backbones() {
    return manifest().backbones;
}

const BackboneSpec& backbone(const std::string& id) {
    std::string known;
    for (const BackboneSpec& spec : backbones()) {
        if (spec.id == id)
            return spec;
        known += (known.empty() ? "" : ", ") + spec.id;
    }
    throw Error(ErrorCode::InvalidArgument, Engine::tr("no such backbone"), "`" + id + "`",
                Engine::tr("choose one of %1", known));
}

const std::string& defaultBackboneId() {
    return manifest().defaultId;
}

} // namespace patchgauge::weights
