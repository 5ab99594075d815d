#pragma once

#include "backbone/network.h"
#include "base/run_context.h"

#include <cstddef>
#include <oneapi/dnnl/dnnl.hpp>
#include <unordered_map>
#include <vector>

namespace patchgauge::backbone {

/// A network made ready for images of one size: each operation as oneDNN's primitive for them, with
/// the weights in the order of memory which that primitive wants. Activations, and additions where
/// possible, belong to the convolution before them. Immutable; any number of threads may run it,
/// each with a workspace of its own.
class OneDnnPlan {
public:
    /// What one run writes to: maps take each other's place once nothing needs them.
    class Workspace {
    public:
        explicit Workspace(const OneDnnPlan& plan);

    private:
        friend class OneDnnPlan;

        std::vector<dnnl::memory> slots_;
        std::vector<std::unordered_map<int, dnnl::memory>> arguments_; ///< by step
        std::vector<std::vector<dnnl::memory>> externals_; ///< what lies with the caller
    };

    /// @param height, width  of the images, multiples of the network's stride
    /// Throws dnnl::error.
    OneDnnPlan(const Network& network, int height, int width);

    int height() const { return height_; }
    int width() const { return width_; }

    /// One of the network's outputs.
    struct Output {
        int height = 0;
        int width = 0;
        int channels = 0;
    };
    const std::vector<Output>& outputs() const { return outputs_; }

    /// Runs the network on one image, on the calling thread alone.
    /// @param image  [height][width][3]
    /// @param maps   for each output where it goes, [height][width][channels]
    /// Throws dnnl::error, Cancelled.
    void run(Workspace& workspace, const float* image, const std::vector<float*>& maps,
             const CancelToken& cancel) const;

private:
    friend class OneDnnPlanBuilder;

    /// Memory that a primitive reads or writes.
    struct Place {
        enum class Kind {
            Slot,     ///< `index` of the workspace's
            External, ///< the caller's: 0 is the image, 1 + k output k
            Constant, ///< weights
        };
        Kind kind = Kind::Slot;
        std::size_t index = 0;
        dnnl::memory::desc description;
        dnnl::memory constant;
    };
    struct Step {
        dnnl::primitive primitive;
        std::unordered_map<int, Place> arguments;
    };

    dnnl::engine engine_;
    int height_;
    int width_;
    std::vector<Step> steps_;
    std::vector<std::size_t> slotBytes_;
    std::vector<Output> outputs_;
};

} // namespace patchgauge::backbone
