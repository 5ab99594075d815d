#pragma once

#include "backbone/network.h"
#include "weights/manifest.h"
#include "weights/state_dict.h"

#include <string>
#include <vector>

// The networks that can be built, each up to the last of the layers asked for. All throw Error:
// InvalidArgument (a layer that the network does not have), Corrupt (see NetworkBuilder).

namespace patchgauge::backbone {

/// Names of layers, such as `layer1`.
using LayerNames = std::vector<std::string>;

/// ResNet (He et al., arXiv 1512.03385; wide: Zagoruyko and Komodakis, arXiv 1605.07146) as
/// torchvision has it, with torchvision's names. Layers `layer1` … `layer4`.
/// @param id  `resnet18` or `wide_resnet50_2`; Error (Unsupported) for any other
Network buildResnet(const std::string& id, const weights::StateDict& weights,
                    const LayerNames& layers);

/// EfficientNet-Lite0 (TensorFlow's TPU models: no squeeze-and-excitation, ReLU6, SAME padding),
/// with the names of its PyTorch port. Layers `blocks.0` … `blocks.15`.
Network buildEfficientNetLite(const weights::StateDict& weights, const LayerNames& layers);

/// EfficientNet-B5 (Tan and Le, arXiv 1905.11946) as torchvision has it, with torchvision's names.
/// Layers `blocks.0` … `blocks.38`, counted over all stages.
Network buildEfficientNet(const weights::StateDict& weights, const LayerNames& layers);

/// The network of a backbone in the manifest.
/// @param layers  1-based positions in spec.layers, ascending, not empty
/// Throws Error (Unsupported) for a family that this version does not know.
Network buildNetwork(const weights::BackboneSpec& spec, const weights::StateDict& weights,
                     const std::vector<int>& layers);

} // namespace patchgauge::backbone
