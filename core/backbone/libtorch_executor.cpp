#include "backbone/libtorch_executor.h"

#include "backbone/input_check.h"
#include "base/error.h"
#include "base/parallel.h"

#include <ATen/Context.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/max_pool2d.h>
#include <ATen/ops/silu.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>
#include <c10/util/Exception.h>
#include <torch/version.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <new>
#include <string>
#include <utility>
#include <variant>

namespace patchgauge::backbone {
namespace {

constexpr auto channelsLast = at::MemoryFormat::ChannelsLast;

using Values = std::vector<at::Tensor>;

/// An operation with its weights where it runs.
struct Step {
    std::function<at::Tensor(const Values&)> run;
    std::vector<ValueId> finished; ///< values to let go of afterwards
};

/// Runs `work` and turns what LibTorch throws into an Error.
template <typename Work>
auto withoutTorchErrors(const std::string& where, Work&& work) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        throw outOfMemory(where);
    } catch (const c10::OutOfMemoryError&) {
        throw outOfMemory(where);
    } catch (const c10::Error& error) {
        const std::string message = error.what_without_backtrace();
        // The allocator for the CPU has no error type of its own.
        if (message.find("allocate memory") != std::string::npos)
            throw outOfMemory(where);
        throw Error(ErrorCode::Unsupported, Engine::tr("LibTorch cannot run the network"),
                    Engine::tr("%1 (%2)", where, message), Engine::tr("try the other device"));
    }
}

c10::Device chooseDevice(const std::string& name) {
    if (name != "auto" && name != "cpu" && name != "cuda")
        throw Error(ErrorCode::InvalidArgument, Engine::tr("there is no such device"), name,
                    Engine::tr("use auto, cpu or cuda"));
    if (name == "cpu" || (name == "auto" && !at::hasCUDA()))
        return c10::Device(c10::kCPU);
    if (!at::hasCUDA())
        throw Error(ErrorCode::Unsupported,
                    Engine::tr("there is no CUDA device that LibTorch can use"),
                    Engine::tr("device cuda"), Engine::tr("use auto or cpu"));
    return c10::Device(c10::kCUDA, 0);
}

/// A copy on the device.
at::Tensor upload(const std::vector<float>& values, at::IntArrayRef shape, c10::Device device) {
    // from_blob() only reads here, its type just has no way to say so.
    return at::from_blob(const_cast<float*>(values.data()), shape)
        .to(device, at::kFloat, false, true);
}

at::Tensor activate(at::Tensor fresh, Activation activation) {
    switch (activation) {
    case Activation::None:
        return fresh;
    case Activation::Relu:
        return fresh.relu_();
    case Activation::Relu6:
        return fresh.clamp_(0, 6);
    case Activation::Silu:
        return at::silu_(fresh);
    }
    return fresh;
}

/// Turns an operation into a step's function, with its weights on the device. A value that the
/// operation finishes may be overwritten by it.
class Preparation {
public:
    using Function = std::function<at::Tensor(const Values&)>;

    Preparation(c10::Device device, const std::vector<ValueId>& finished)
        : device_(device), finished_(finished) {}

    Function operator()(const Convolution& operation) const {
        at::Tensor weights = upload(operation.weights.values, operation.weights.shape, device_);
        // LibTorch pads both sides alike: a kernel with leading zeros has the same effect, and
        // costs less than a padded copy of the map.
        const int extra = operation.padding.after - operation.padding.before;
        weights = at::constant_pad_nd(weights, {extra, 0, extra, 0}).contiguous(channelsLast);
        return [input = operation.input, weights, bias = uploadVector(operation.bias),
                stride = operation.stride, padding = operation.padding.after,
                groups = operation.groups,
                activation = operation.activation](const Values& values) {
            return activate(at::conv2d(values[input], weights, bias, stride, padding, 1, groups),
                            activation);
        };
    }

    Function operator()(const MaxPool& operation) const {
        return [operation](const Values& values) {
            return at::max_pool2d(values[operation.input], operation.kernel, operation.stride,
                                  operation.padding);
        };
    }

    Function operator()(const Add& operation) const {
        return [operation, inPlace = finishes(operation.first)](const Values& values) {
            const at::Tensor& first = values[operation.first];
            const at::Tensor& second = values[operation.second];
            return activate(inPlace ? first.add_(second) : first.add(second), operation.activation);
        };
    }

    Function operator()(const SqueezeExcite& operation) const {
        return [input = operation.input, inPlace = finishes(operation.input),
                squeeze = uploadMatrix(operation.squeeze.weights),
                squeezeBias = uploadVector(operation.squeeze.bias),
                excite = uploadMatrix(operation.excite.weights),
                exciteBias = uploadVector(operation.excite.bias)](const Values& values) {
            const at::Tensor& map = values[input];
            at::Tensor scale = at::linear(map.mean({2, 3}), squeeze, squeezeBias);
            scale = at::linear(at::silu_(scale), excite, exciteBias).sigmoid_();
            scale = scale.unsqueeze(2).unsqueeze(3);
            return inPlace ? map.mul_(scale) : map.mul(scale);
        };
    }

private:
    bool finishes(ValueId value) const {
        return std::find(finished_.begin(), finished_.end(), value) != finished_.end();
    }
    at::Tensor uploadMatrix(const weights::Tensor& matrix) const {
        return upload(matrix.values, matrix.shape, device_);
    }
    at::Tensor uploadVector(const std::vector<float>& values) const {
        return upload(values, static_cast<std::int64_t>(values.size()), device_);
    }

    c10::Device device_;
    const std::vector<ValueId>& finished_;
};

/// Images `first` … `first + count - 1` of the batch, channels last, where the batch has them.
at::Tensor view(const InputBatch& batch, std::int64_t first, std::int64_t count) {
    const std::int64_t row = std::int64_t{3} * batch.width;
    const std::int64_t image = row * batch.height;
    return at::from_blob(const_cast<float*>(batch.values + first * image),
                         {count, 3, batch.height, batch.width}, {image, 1, row, 3}, at::kFloat);
}

/// A layer's output with its channels last.
FeatureMap toFeatureMap(const at::Tensor& output) {
    const at::Tensor pixels = output.permute({0, 2, 3, 1}).to(at::kCPU).contiguous();
    const float* values = pixels.data_ptr<float>();
    return {static_cast<int>(pixels.size(0)),
            static_cast<int>(pixels.size(1)),
            static_cast<int>(pixels.size(2)),
            static_cast<int>(pixels.size(3)),
            {values, values + pixels.numel()}};
}

/// Joins the maps that a layer gave for single images.
FeatureMap join(const std::vector<std::vector<FeatureMap>>& images, std::size_t layer) {
    FeatureMap joined = images.front()[layer];
    joined.images = static_cast<int>(images.size());
    joined.values.reserve(joined.values.size() * images.size());
    for (std::size_t i = 1; i < images.size(); ++i) {
        const std::vector<float>& values = images[i][layer].values;
        joined.values.insert(joined.values.end(), values.begin(), values.end());
    }
    return joined;
}

class LibtorchExecutor : public FeaturePyramid {
public:
    LibtorchExecutor(const Network& network, const ExecutionSettings& settings)
        : device_(chooseDevice(settings.device)),
          threads_(settings.threads),
          stride_(network.stride),
          outputs_(network.outputs) {
        // TF32 keeps 10 bits of a factor: distances would depend on the device.
        if (device_.is_cuda())
            at::globalContext().setAllowTF32CuDNN(false);
        const std::vector<std::vector<ValueId>> finished = valuesFinishedBy(network);
        for (std::size_t i = 0; i < network.operations.size(); ++i)
            steps_.push_back({std::visit(Preparation(device_, finished[i]), network.operations[i]),
                              finished[i]});
    }

    std::vector<FeatureMap> extract(const InputBatch& batch, const CancelToken& cancel) override {
        checkInput(batch, stride_);
        return withoutTorchErrors(describe(batch), [&] {
            return device_.is_cuda() ? copyOut(run(view(batch, 0, batch.images), cancel))
                                     : extractInParallel(batch, cancel);
        });
    }

    std::string description() const override {
        const std::string version = "LibTorch " TORCH_VERSION ", ";
        return device_.is_cuda() ? version + "cuda"
                                 : version + "cpu, " + std::to_string(threads_) +
                                       (threads_ == 1 ? " thread" : " threads");
    }

private:
    /// One image a thread: each image's maps stay in the caches of its core. Sharing an operation
    /// among threads instead makes them wait for each other, and OpenMP's spin while they do,
    /// which starves the thread that decodes the next image.
    std::vector<FeatureMap> extractInParallel(const InputBatch& batch,
                                              const CancelToken& cancel) const {
        std::vector<std::vector<FeatureMap>> images(static_cast<std::size_t>(batch.images));
        parallelFor(images.size(), threads_, 1, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                images[i] = copyOut(run(view(batch, static_cast<std::int64_t>(i), 1), cancel));
        });
        std::vector<FeatureMap> maps;
        for (std::size_t layer = 0; layer < outputs_.size(); ++layer)
            maps.push_back(join(images, layer));
        return maps;
    }

    std::vector<FeatureMap> copyOut(const Values& values) const {
        std::vector<FeatureMap> maps;
        for (const ValueId output : outputs_)
            maps.push_back(toFeatureMap(values[output]));
        return maps;
    }

    /// All values that are still there at the end, outputs among them.
    Values run(const at::Tensor& input, const CancelToken& cancel) const {
        // Both belong to the thread that they are set on.
        const c10::InferenceMode withoutGradients;
        at::set_num_threads(1);
        Values values(steps_.size() + 1);
        values[inputValue] = input.to(device_);
        for (std::size_t i = 0; i < steps_.size(); ++i) {
            cancel.check();
            values[i + 1] = steps_[i].run(values);
            for (const ValueId value : steps_[i].finished)
                values[value].reset();
        }
        return values;
    }

    c10::Device device_;
    int threads_;
    int stride_;
    std::vector<ValueId> outputs_;
    std::vector<Step> steps_;
};

} // namespace

std::unique_ptr<FeaturePyramid> makeLibtorchExecutor(const Network& network,
                                                     const ExecutionSettings& settings) {
    checkThreads(settings.threads);
    return withoutTorchErrors(
        "weights", [&] { return std::make_unique<LibtorchExecutor>(network, settings); });
}

} // namespace patchgauge::backbone
