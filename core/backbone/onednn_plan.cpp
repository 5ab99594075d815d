#include "backbone/onednn_plan.h"

#include "backbone/onednn_plan_builder.h"

#include <omp.h>

namespace patchgauge::backbone {

namespace {

/// While it lives, oneDNN keeps to the calling thread. Several threads on one image would have to
/// wait for each other at every operation, and OpenMP's spin while they do and for a while after,
/// which starves whatever else is to run.
class OnThisThreadAlone {
public:
    OnThisThreadAlone() : before_(omp_get_max_threads()) { omp_set_num_threads(1); }
    OnThisThreadAlone(const OnThisThreadAlone&) = delete;
    OnThisThreadAlone& operator=(const OnThisThreadAlone&) = delete;
    ~OnThisThreadAlone() { omp_set_num_threads(before_); }

private:
    int before_;
};

} // namespace

OneDnnPlan::Workspace::Workspace(const OneDnnPlan& plan)
    : arguments_(plan.steps_.size()), externals_(plan.outputs_.size() + 1) {
    using dnnl::memory;
    for (const std::size_t bytes : plan.slotBytes_)
        slots_.emplace_back(memory::desc({static_cast<memory::dim>(bytes)}, memory::data_type::u8,
                                         memory::format_tag::a),
                            plan.engine_);
    for (std::size_t i = 0; i < plan.steps_.size(); ++i) {
        for (const auto& [argument, place] : plan.steps_[i].arguments) {
            memory& target = arguments_[i][argument];
            switch (place.kind) {
            case Place::Kind::Slot:
                target =
                    memory(place.description, plan.engine_, slots_[place.index].get_data_handle());
                break;
            case Place::Kind::External:
                target = memory(place.description, plan.engine_, nullptr);
                externals_[place.index].push_back(target);
                break;
            case Place::Kind::Constant:
                target = place.constant;
                break;
            }
        }
    }
}

OneDnnPlan::OneDnnPlan(const Network& network, int height, int width)
    : engine_(dnnl::engine::kind::cpu, 0), height_(height), width_(width) {
    const OnThisThreadAlone alone;
    OneDnnPlanBuilder(network, *this).build();
}

void OneDnnPlan::run(Workspace& workspace, const float* image, const std::vector<float*>& maps,
                     const CancelToken& cancel) const {
    const OnThisThreadAlone alone;
    // oneDNN has no memory that may only be read.
    for (dnnl::memory& memory : workspace.externals_[0])
        memory.set_data_handle(const_cast<float*>(image));
    for (std::size_t k = 0; k < maps.size(); ++k)
        for (dnnl::memory& memory : workspace.externals_[k + 1])
            memory.set_data_handle(maps[k]);
    dnnl::stream stream(engine_);
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        cancel.check();
        steps_[i].primitive.execute(stream, workspace.arguments_[i]);
    }
    stream.wait();
}

} // namespace patchgauge::backbone
