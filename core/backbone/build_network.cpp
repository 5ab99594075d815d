#include "backbone/architectures.h"
#include "base/error.h"

#include <algorithm>
#include <functional>

namespace patchgauge::backbone {
namespace {

LayerNames namesOf(const weights::BackboneSpec& spec, const std::vector<int>& layers) {
    const auto count = static_cast<int>(spec.layers.size());
    const bool ascending =
        std::adjacent_find(layers.begin(), layers.end(), std::greater_equal<>()) == layers.end();
    if (layers.empty() || !ascending || layers.front() < 1 || layers.back() > count)
        throw Error(ErrorCode::InvalidArgument, Engine::tr("these layers cannot be used"),
                    Engine::tr("layers of %1", spec.id),
                    Engine::tr("name each at most once, in ascending order, from 1 to %1", count));
    LayerNames names;
    for (const int layer : layers)
        names.push_back(spec.layers[static_cast<std::size_t>(layer - 1)].name);
    return names;
}

} // namespace

Network buildNetwork(const weights::BackboneSpec& spec, const weights::StateDict& weights,
                     const std::vector<int>& layers) {
    const LayerNames names = namesOf(spec, layers);
    if (spec.family == "resnet")
        return buildResnet(spec.id, weights, names);
    if (spec.family == "efficientnet-lite")
        return buildEfficientNetLite(weights, names);
    if (spec.family == "efficientnet")
        return buildEfficientNet(weights, names);
    throw Error(ErrorCode::Unsupported,
                Engine::tr("this version cannot build networks of the family"), spec.family,
                Engine::tr("use one of the backbones that it lists"));
}

} // namespace patchgauge::backbone
