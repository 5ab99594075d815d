#pragma once

// Included by files that are compiled as C++17 because they include LibTorch.

#include "base/run_context.h"
#include "weights/manifest.h"
#include "weights/state_dict.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace patchgauge::backbone {

/// Normalised images, [images][height][width][3] (red, green, blue last), owned by the caller.
struct InputBatch {
    int images = 0;
    int height = 0; ///< a multiple of the coarsest stride
    int width = 0;
    const float* values = nullptr;
};

/// One layer's output for a batch, [images][height][width][channels].
struct FeatureMap {
    int images = 0;
    int height = 0;
    int width = 0;
    int channels = 0;
    std::vector<float> values;
};

/// Where the network runs.
struct ExecutionSettings {
    int threads = 1;             ///< on the CPU: images that run at once
    std::string device = "auto"; ///< `auto` (a CUDA device where there is one), `cpu`, `cuda`
};

/// A pretrained network cut off after the last layer used. Immutable after construction; extract()
/// may be called from any thread, by one at a time.
class FeaturePyramid {
public:
    virtual ~FeaturePyramid() = default;

    /// The maps of the layers asked for, in the order of the manifest (fine to coarse).
    /// The token is looked at between operations of the network. Throws Cancelled.
    virtual std::vector<FeatureMap> extract(const InputBatch& batch, const CancelToken& cancel) = 0;

    /// What runs it, for records: "oneDNN 2.6.3, cpu, 2 threads".
    virtual std::string description() const = 0;
};

/// Builds the network of a backbone, with batch norm folded into the convolutions. oneDNN runs it
/// on a CPU, LibTorch on a CUDA device.
/// @param layers  1-based positions in spec.layers, ascending, not empty
/// Throws Error: InvalidArgument (layers), Corrupt (a tensor that is missing or has another shape,
/// named; NaN or infinity in weights), Unsupported (device).
std::unique_ptr<FeaturePyramid> makeFeaturePyramid(const weights::BackboneSpec& spec,
                                                   const weights::StateDict& weights,
                                                   const std::vector<int>& layers,
                                                   const ExecutionSettings& execution);

} // namespace patchgauge::backbone
