#pragma once

#include "backbone/network.h"
#include "backbone/onednn_plan.h"

#include <cstddef>
#include <oneapi/dnnl/dnnl.hpp>
#include <optional>
#include <vector>

namespace patchgauge::backbone {

/// Makes a plan's steps from a network's operations, and finds room for their results.
class OneDnnPlanBuilder {
public:
    /// @param plan  with its size set and nothing else
    OneDnnPlanBuilder(const Network& network, OneDnnPlan& plan);

    void build();

private:
    using Place = OneDnnPlan::Place;
    using Description = dnnl::memory::desc;

    /// A map [channels][height][width] of one image.
    struct Map {
        int channels = 0;
        int height = 0;
        int width = 0;
        Place place;
    };

    /// A convolution's parameters, whatever operation they come from.
    struct Filter {
        const weights::Tensor& weights; ///< [outputs][inputs / groups][kernel][kernel]
        const std::vector<float>& bias;
        int kernel = 1;
        int stride = 1;
        int groups = 1;
        Padding padding;
    };

    void append(std::size_t index, const Convolution& operation);
    void append(std::size_t index, const MaxPool& operation);
    void append(std::size_t index, const Add& operation);
    void append(std::size_t index, const SqueezeExcite& operation);

    /// @param postOperations  applied to the result
    /// @param into            the map that the result is added to, taking its place
    Map convolve(const Map& input, const Filter& filter, const dnnl::post_ops& postOperations,
                 const Map* into);
    Map averageOverPixels(const Map& input);
    void writeOutputs();

    /// The map in another order of memory; itself if it is in that order.
    Map reordered(const Map& map, const Description& wanted);
    Place packed(const std::vector<float>& values, const Description& plain,
                 const Description& wanted);
    void addStep(const dnnl::primitive_desc_base& description, const dnnl::primitive& primitive,
                 std::unordered_map<int, Place> arguments);

    Place acquire(const Description& description);
    void acquireAgain(const Place& place);
    void release(const Place& place);

    const Network& network_;
    OneDnnPlan& plan_;
    std::vector<std::optional<std::size_t>> absorbed_; ///< additions, by convolution
    std::vector<bool> isAbsorbed_;                     ///< by operation
    std::vector<Map> values_;                          ///< by ValueId
    std::vector<int> users_;                           ///< values that lie in each slot
};

} // namespace patchgauge::backbone
