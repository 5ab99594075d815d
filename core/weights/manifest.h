#pragma once

#include <array>
#include <string>
#include <vector>

namespace patchgauge::weights {

/// A layer of a backbone whose map can be used.
struct LayerSpec {
    std::string name; ///< the manifest's name, such as `layer1` or `blocks.2`
    int channels = 0;
    int stride = 0; ///< network input pixels for one cell
};

/// A weights file that is known to hold a backbone.
struct WeightsFile {
    std::string name;
    std::string sha256; ///< 64 digits, or its first digits where the publisher states no more
};

/// What resources/backbones.json says of one backbone.
struct BackboneSpec {
    std::string id;     ///< as on the command line
    std::string title;  ///< for people
    std::string family; ///< who builds it: `resnet`, `efficientnet-lite` or `efficientnet`
    std::vector<LayerSpec> layers; ///< fine to coarse; used by 1-based position
    std::array<float, 3> mean{};
    std::array<float, 3> deviation{};
    std::vector<WeightsFile> files; ///< accepted; the first is the official one
    std::string source;             ///< where to get the official file
    std::string instructions;       ///< which file to get where and how to import it, one sentence
    std::string licence;
    int defaultDimensions = 100;
    double relativeCost = 1; ///< time for one image of a given size on a CPU, ResNet-18 being 1
};

/// The backbones of the manifest that is built in, in its order.
const std::vector<BackboneSpec>& backbones();

/// Throws Error (InvalidArgument) that lists the known ids.
const BackboneSpec& backbone(const std::string& id);

/// The id used where none is given.
const std::string& defaultBackboneId();

} // namespace patchgauge::weights
