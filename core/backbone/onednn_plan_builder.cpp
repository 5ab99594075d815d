#include "backbone/onednn_plan_builder.h"

#include "backbone/absorbed_additions.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace patchgauge::backbone {
namespace {

using dnnl::algorithm;
using dnnl::memory;
using dnnl::prop_kind;
using Tag = memory::format_tag;

memory::desc mapOf(int channels, int height, int width, Tag tag) {
    return {{1, channels, height, width}, memory::data_type::f32, tag};
}

void appendActivation(dnnl::post_ops& operations, Activation activation) {
    switch (activation) {
    case Activation::None:
        return;
    case Activation::Relu:
        return operations.append_eltwise(1, algorithm::eltwise_relu, 0, 0);
    case Activation::Relu6:
        return operations.append_eltwise(1, algorithm::eltwise_clip, 0, 6);
    case Activation::Silu:
        return operations.append_eltwise(1, algorithm::eltwise_swish, 1, 0);
    }
}

dnnl::primitive_attr attributes(const dnnl::post_ops& operations) {
    dnnl::primitive_attr result;
    result.set_post_ops(operations);
    // Otherwise primitives keep working memory of their own, which threads may not share.
    result.set_scratchpad_mode(dnnl::scratchpad_mode::user);
    return result;
}

int lengthAfter(int length, int kernel, int stride, Padding padding) {
    return (length + padding.before + padding.after - kernel) / stride + 1;
}

} // namespace

OneDnnPlanBuilder::OneDnnPlanBuilder(const Network& network, OneDnnPlan& plan)
    : network_(network),
      plan_(plan),
      absorbed_(absorbedAdditions(network)),
      isAbsorbed_(network.operations.size(), false) {
    for (const std::optional<std::size_t>& addition : absorbed_)
        if (addition)
            isAbsorbed_[*addition] = true;
}

void OneDnnPlanBuilder::build() {
    Map image{3, plan_.height(), plan_.width(), {}};
    image.place.kind = Place::Kind::External;
    image.place.description = mapOf(3, plan_.height(), plan_.width(), Tag::nhwc);
    values_.push_back(image);
    const std::vector<std::vector<ValueId>> finished = valuesFinishedBy(network_);
    for (std::size_t i = 0; i < network_.operations.size(); ++i) {
        std::visit([&](const auto& operation) { append(i, operation); }, network_.operations[i]);
        for (const ValueId value : finished[i])
            release(values_[value].place);
    }
    writeOutputs();
}

void OneDnnPlanBuilder::append(std::size_t index, const Convolution& operation) {
    dnnl::post_ops after;
    const Map* into = nullptr;
    if (absorbed_[index]) {
        const Add& add = std::get<Add>(network_.operations[*absorbed_[index]]);
        into = &values_[add.first == index + 1 ? add.second : add.first];
        after.append_sum();
        appendActivation(after, add.activation);
    } else {
        appendActivation(after, operation.activation);
    }
    const Filter filter{
        operation.weights, operation.bias,   static_cast<int>(operation.weights.shape[3]),
        operation.stride,  operation.groups, operation.padding};
    Map result = convolve(values_[operation.input], filter, after, into);
    values_.push_back(std::move(result));
}

void OneDnnPlanBuilder::append(std::size_t, const MaxPool& operation) {
    const Map& input = values_[operation.input];
    const Padding padding{operation.padding, operation.padding};
    Map result{input.channels,
               lengthAfter(input.height, operation.kernel, operation.stride, padding),
               lengthAfter(input.width, operation.kernel, operation.stride, padding),
               {}};
    const memory::dims kernel{operation.kernel, operation.kernel};
    const memory::dims stride{operation.stride, operation.stride};
    const memory::dims around{operation.padding, operation.padding};
    const dnnl::pooling_forward::primitive_desc description(
        {prop_kind::forward_inference, algorithm::pooling_max, input.place.description,
         mapOf(result.channels, result.height, result.width, Tag::any), stride, kernel, around,
         around},
        attributes({}), plan_.engine_);
    result.place = acquire(description.dst_desc());
    addStep(description, dnnl::pooling_forward(description),
            {{DNNL_ARG_SRC, input.place}, {DNNL_ARG_DST, result.place}});
    values_.push_back(std::move(result));
}

void OneDnnPlanBuilder::append(std::size_t index, const Add& operation) {
    if (isAbsorbed_[index]) {
        values_.push_back(Map(values_[index]));
        acquireAgain(values_.back().place);
        return;
    }
    const Map& first = values_[operation.first];
    const Map& second = values_[operation.second];
    dnnl::post_ops after;
    appendActivation(after, operation.activation);
    Map result = first;
    const dnnl::binary::primitive_desc description(
        {algorithm::binary_add, first.place.description, second.place.description,
         mapOf(result.channels, result.height, result.width, Tag::any)},
        attributes(after), plan_.engine_);
    result.place = acquire(description.dst_desc());
    addStep(description, dnnl::binary(description),
            {{DNNL_ARG_SRC_0, first.place},
             {DNNL_ARG_SRC_1, second.place},
             {DNNL_ARG_DST, result.place}});
    values_.push_back(std::move(result));
}

void OneDnnPlanBuilder::append(std::size_t, const SqueezeExcite& operation) {
    const Map& input = values_[operation.input];
    const auto dense = [this](const Map& from, const Dense& layer, algorithm activation) {
        dnnl::post_ops after;
        after.append_eltwise(1, activation, 1, 0);
        return convolve(from, {layer.weights, layer.bias, 1, 1, 1, {}}, after, nullptr);
    };
    const Map mean = averageOverPixels(input);
    const Map squeezed = dense(mean, operation.squeeze, algorithm::eltwise_swish);
    const Map scale = dense(squeezed, operation.excite, algorithm::eltwise_logistic);
    Map result = input;
    const dnnl::binary::primitive_desc description({algorithm::binary_mul, input.place.description,
                                                    scale.place.description,
                                                    input.place.description},
                                                   attributes({}), plan_.engine_);
    result.place = acquire(description.dst_desc());
    addStep(description, dnnl::binary(description),
            {{DNNL_ARG_SRC_0, input.place},
             {DNNL_ARG_SRC_1, scale.place},
             {DNNL_ARG_DST, result.place}});
    for (const Map* used : {&mean, &squeezed, &scale})
        release(used->place);
    values_.push_back(std::move(result));
}

OneDnnPlanBuilder::Map OneDnnPlanBuilder::convolve(const Map& input, const Filter& filter,
                                                   const dnnl::post_ops& postOperations,
                                                   const Map* into) {
    const auto outputs = static_cast<int>(filter.weights.shape[0]);
    Map result{outputs,
               lengthAfter(input.height, filter.kernel, filter.stride, filter.padding),
               lengthAfter(input.width, filter.kernel, filter.stride, filter.padding),
               {}};
    memory::dims shape{outputs, filter.weights.shape[1], filter.kernel, filter.kernel};
    if (filter.groups > 1)
        shape = {filter.groups, outputs / filter.groups, filter.weights.shape[1], filter.kernel,
                 filter.kernel};
    const auto weightsIn = [&](Tag tag) { return Description(shape, memory::data_type::f32, tag); };
    const Description bias({outputs}, memory::data_type::f32, Tag::a);
    const memory::dims stride{filter.stride, filter.stride};
    const dnnl::convolution_forward::primitive_desc description(
        {prop_kind::forward_inference,
         algorithm::convolution_direct,
         mapOf(input.channels, input.height, input.width, Tag::any),
         weightsIn(Tag::any),
         bias,
         into ? into->place.description : mapOf(outputs, result.height, result.width, Tag::any),
         stride,
         {filter.padding.before, filter.padding.before},
         {filter.padding.after, filter.padding.after}},
        attributes(postOperations), plan_.engine_);
    const Map source = reordered(input, description.src_desc());
    if (into) {
        result.place = into->place;
        acquireAgain(result.place);
    } else {
        result.place = acquire(description.dst_desc());
    }
    const Tag plain = filter.groups > 1 ? Tag::goihw : Tag::oihw;
    addStep(description, dnnl::convolution_forward(description),
            {{DNNL_ARG_SRC, source.place},
             {DNNL_ARG_WEIGHTS,
              packed(filter.weights.values, weightsIn(plain), description.weights_desc())},
             {DNNL_ARG_BIAS, packed(filter.bias, bias, bias)},
             {DNNL_ARG_DST, result.place}});
    release(source.place);
    return result;
}

OneDnnPlanBuilder::Map OneDnnPlanBuilder::averageOverPixels(const Map& input) {
    const dnnl::pooling_forward::primitive_desc description({prop_kind::forward_inference,
                                                             algorithm::pooling_avg_exclude_padding,
                                                             input.place.description,
                                                             mapOf(input.channels, 1, 1, Tag::any),
                                                             {1, 1},
                                                             {input.height, input.width},
                                                             {0, 0},
                                                             {0, 0}},
                                                            attributes({}), plan_.engine_);
    Map mean{input.channels, 1, 1, acquire(description.dst_desc())};
    addStep(description, dnnl::pooling_forward(description),
            {{DNNL_ARG_SRC, input.place}, {DNNL_ARG_DST, mean.place}});
    return mean;
}

void OneDnnPlanBuilder::writeOutputs() {
    for (std::size_t k = 0; k < network_.outputs.size(); ++k) {
        const Map& map = values_[network_.outputs[k]];
        Place target;
        target.kind = Place::Kind::External;
        target.index = k + 1;
        target.description = mapOf(map.channels, map.height, map.width, Tag::nhwc);
        const dnnl::reorder::primitive_desc description(plan_.engine_, map.place.description,
                                                        plan_.engine_, target.description,
                                                        attributes({}));
        addStep(description, dnnl::reorder(description),
                {{DNNL_ARG_FROM, map.place}, {DNNL_ARG_TO, target}});
        plan_.outputs_.push_back({map.height, map.width, map.channels});
    }
}

OneDnnPlanBuilder::Map OneDnnPlanBuilder::reordered(const Map& map, const Description& wanted) {
    Map result = map;
    if (map.place.description == wanted) {
        acquireAgain(result.place);
        return result;
    }
    result.place = acquire(wanted);
    const dnnl::reorder::primitive_desc description(plan_.engine_, map.place.description,
                                                    plan_.engine_, wanted, attributes({}));
    addStep(description, dnnl::reorder(description),
            {{DNNL_ARG_FROM, map.place}, {DNNL_ARG_TO, result.place}});
    return result;
}

OneDnnPlanBuilder::Place OneDnnPlanBuilder::packed(const std::vector<float>& values,
                                                   const Description& plain,
                                                   const Description& wanted) {
    memory source(plain, plan_.engine_, const_cast<float*>(values.data()));
    Place place;
    place.kind = Place::Kind::Constant;
    place.description = wanted;
    place.constant = memory(wanted, plan_.engine_);
    dnnl::stream stream(plan_.engine_);
    dnnl::reorder(source, place.constant).execute(stream, source, place.constant);
    stream.wait();
    return place;
}

void OneDnnPlanBuilder::addStep(const dnnl::primitive_desc_base& description,
                                const dnnl::primitive& primitive,
                                std::unordered_map<int, Place> arguments) {
    const Description scratch = description.scratchpad_desc();
    if (scratch.get_size() > 0) {
        const Place place = acquire(scratch);
        arguments.emplace(DNNL_ARG_SCRATCHPAD, place);
        release(place); // the next step may have it
    }
    plan_.steps_.push_back({primitive, std::move(arguments)});
}

OneDnnPlanBuilder::Place OneDnnPlanBuilder::acquire(const Description& description) {
    const std::size_t bytes = description.get_size();
    // The smallest that is large enough, else the largest, which grows.
    std::optional<std::size_t> best;
    for (std::size_t slot = 0; slot < users_.size(); ++slot) {
        if (users_[slot] > 0)
            continue;
        const std::size_t room = plan_.slotBytes_[slot];
        const std::size_t bestRoom = best ? plan_.slotBytes_[*best] : 0;
        const bool better = bestRoom >= bytes ? room >= bytes && room < bestRoom : room > bestRoom;
        if (!best || better)
            best = slot;
    }
    if (!best) {
        best = users_.size();
        users_.push_back(0);
        plan_.slotBytes_.push_back(0);
    }
    ++users_[*best];
    plan_.slotBytes_[*best] = std::max(plan_.slotBytes_[*best], bytes);
    Place place;
    place.index = *best;
    place.description = description;
    return place;
}

void OneDnnPlanBuilder::acquireAgain(const Place& place) {
    if (place.kind == Place::Kind::Slot)
        ++users_[place.index];
}

void OneDnnPlanBuilder::release(const Place& place) {
    if (place.kind == Place::Kind::Slot)
        --users_[place.index];
}

} // namespace patchgauge::backbone
