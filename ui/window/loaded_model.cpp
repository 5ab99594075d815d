#include "window/loaded_model.h"

#include "base/platform.h"
#include "models/text.h"

#include <utility>

namespace patchgauge::ui {

LoadedModel::LoadedModel(std::shared_ptr<const detector::Model> model, std::filesystem::path file,
                         weights::Store store,
                         std::shared_ptr<const pipeline::TrainingSet> trainingSet)
    : model_(std::move(model)),
      file_(std::move(file)),
      store_(std::move(store)),
      trainingSet_(std::move(trainingSet)),
      shared_(new Shared{MapArchive(std::filesystem::temp_directory_path()), nullptr}) {}

std::shared_ptr<LoadedModel>
LoadedModel::judgedBy(std::shared_ptr<const detector::Model> model) const {
    auto judged = std::make_shared<LoadedModel>(*this);
    judged->model_ = std::move(model);
    return judged;
}

QString LoadedModel::name() const {
    return displayPath(file_.stem());
}

pipeline::Inspector& LoadedModel::inspector() {
    if (!shared_->inspector) {
        backbone::ExecutionSettings execution;
        execution.threads = platform::processorCount();
        shared_->inspector = std::make_unique<pipeline::Inspector>(model_, store_, execution);
    }
    return *shared_->inspector;
}

} // namespace patchgauge::ui
