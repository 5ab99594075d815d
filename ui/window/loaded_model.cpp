#include "window/loaded_model.h"

#include "base/platform.h"
#include "models/text.h"

#include <utility>

namespace patchgauge::ui {

backbone::ExecutionSettings onAllProcessors() {
    backbone::ExecutionSettings execution;
    execution.threads = platform::processorCount();
    return execution;
}

LoadedModel::LoadedModel(std::shared_ptr<const detector::Model> model, std::filesystem::path file,
                         weights::Store store,
                         std::shared_ptr<const pipeline::TrainingSet> trainingSet,
                         const backbone::ExecutionSettings& execution)
    : model_(std::move(model)),
      file_(std::move(file)),
      store_(std::move(store)),
      execution_(execution),
      trainingSet_(std::move(trainingSet)),
      shared_(new Shared{MapArchive(std::filesystem::temp_directory_path()), nullptr}) {}

std::shared_ptr<LoadedModel>
LoadedModel::judgedBy(std::shared_ptr<const detector::Model> model) const {
    auto judged = std::make_shared<LoadedModel>(*this);
    judged->model_ = std::move(model);
    return judged;
}

std::shared_ptr<LoadedModel>
LoadedModel::changedTo(std::shared_ptr<const detector::Model> model,
                       std::shared_ptr<const pipeline::TrainingSet> trainingSet) const {
    return std::make_shared<LoadedModel>(std::move(model), file_, store_, std::move(trainingSet),
                                         execution_);
}

QString LoadedModel::name() const {
    return displayPath(file_.stem());
}

pipeline::Inspector& LoadedModel::inspector() {
    if (!shared_->inspector)
        shared_->inspector = std::make_unique<pipeline::Inspector>(model_, store_, execution_);
    return *shared_->inspector;
}

std::string LoadedModel::device() const {
    return shared_->inspector ? shared_->inspector->device() : std::string();
}

} // namespace patchgauge::ui
