#include "backbone/onednn_executor.h"

#include "backbone/input_check.h"
#include "backbone/onednn_plan.h"
#include "base/error.h"
#include "base/parallel.h"

#include <mutex>
#include <new>
#include <oneapi/dnnl/dnnl.hpp>
#include <string>
#include <utility>

namespace patchgauge::backbone {
namespace {

/// Runs `work` and turns what oneDNN throws into an Error.
template <typename Work>
auto withoutDnnlErrors(const std::string& where, Work&& work) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        throw outOfMemory(where);
    } catch (const dnnl::error& error) {
        if (error.status == dnnl_out_of_memory)
            throw outOfMemory(where);
        throw Error(ErrorCode::Unsupported, Engine::tr("oneDNN cannot run the network"),
                    Engine::tr("%1 (%2)", where, std::string(error.what())),
                    Engine::tr("try another size or backbone"));
    }
}

/// Workspaces that no image uses at the moment.
class WorkspacePool {
public:
    using Workspace = OneDnnPlan::Workspace;

    std::unique_ptr<Workspace> take(const OneDnnPlan& plan) {
        {
            const std::lock_guard lock(mutex_);
            if (!free_.empty()) {
                std::unique_ptr<Workspace> workspace = std::move(free_.back());
                free_.pop_back();
                return workspace;
            }
        }
        return std::make_unique<Workspace>(plan);
    }
    void giveBack(std::unique_ptr<Workspace> workspace) {
        const std::lock_guard lock(mutex_);
        free_.push_back(std::move(workspace));
    }

private:
    std::mutex mutex_;
    std::vector<std::unique_ptr<Workspace>> free_;
};

/// A plan with what runs of it need.
struct Ready {
    OneDnnPlan plan;
    WorkspacePool workspaces;

    Ready(const Network& network, int height, int width) : plan(network, height, width) {}
};

std::vector<FeatureMap> emptyMaps(const OneDnnPlan& plan, int images) {
    std::vector<FeatureMap> maps;
    for (const OneDnnPlan::Output& output : plan.outputs()) {
        FeatureMap map{images, output.height, output.width, output.channels, {}};
        map.values.resize(static_cast<std::size_t>(images) * static_cast<std::size_t>(map.height) *
                          static_cast<std::size_t>(map.width) *
                          static_cast<std::size_t>(map.channels));
        maps.push_back(std::move(map));
    }
    return maps;
}

class OneDnnExecutor : public FeaturePyramid {
public:
    OneDnnExecutor(Network network, int threads)
        : network_(std::move(network)), threads_(threads) {}

    std::vector<FeatureMap> extract(const InputBatch& batch, const CancelToken& cancel) override {
        checkInput(batch, network_.stride);
        return withoutDnnlErrors(describe(batch), [&] {
            Ready& ready = prepare(batch);
            std::vector<FeatureMap> maps = emptyMaps(ready.plan, batch.images);
            parallelFor(static_cast<std::size_t>(batch.images), threads_, 1,
                        [&](std::size_t begin, std::size_t end) {
                            for (std::size_t i = begin; i < end; ++i)
                                run(ready, batch, i, maps, cancel);
                        });
            return maps;
        });
    }

    std::string description() const override {
        const dnnl_version_t* version = dnnl::version();
        return "oneDNN " + std::to_string(version->major) + "." + std::to_string(version->minor) +
               "." + std::to_string(version->patch) + ", cpu, " + std::to_string(threads_) +
               (threads_ == 1 ? " thread" : " threads");
    }

private:
    Ready& prepare(const InputBatch& batch) {
        if (!ready_ || ready_->plan.height() != batch.height || ready_->plan.width() != batch.width)
            ready_ = std::make_unique<Ready>(network_, batch.height, batch.width);
        return *ready_;
    }

    static void run(Ready& ready, const InputBatch& batch, std::size_t image,
                    std::vector<FeatureMap>& maps, const CancelToken& cancel) {
        const std::size_t pixels =
            static_cast<std::size_t>(batch.height) * static_cast<std::size_t>(batch.width);
        std::vector<float*> targets;
        for (FeatureMap& map : maps)
            targets.push_back(map.values.data() +
                              map.values.size() / static_cast<std::size_t>(map.images) * image);
        std::unique_ptr<OneDnnPlan::Workspace> workspace = ready.workspaces.take(ready.plan);
        ready.plan.run(*workspace, batch.values + image * pixels * 3, targets, cancel);
        ready.workspaces.giveBack(std::move(workspace));
    }

    Network network_;
    int threads_;
    std::unique_ptr<Ready> ready_; ///< for the size of the last batch
};

} // namespace

std::unique_ptr<FeaturePyramid> makeOneDnnExecutor(Network network, int threads) {
    checkThreads(threads);
    return std::make_unique<OneDnnExecutor>(std::move(network), threads);
}

} // namespace patchgauge::backbone
