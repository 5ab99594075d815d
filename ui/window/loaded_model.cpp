#include "window/loaded_model.h"

#include "base/platform.h"
#include "models/text.h"

#include <utility>

namespace patchgauge::ui {

LoadedModel::LoadedModel(std::shared_ptr<const padim::Model> model, std::filesystem::path file,
                         weights::Store store)
    : model_(std::move(model)),
      file_(std::move(file)),
      store_(std::move(store)),
      maps_(std::filesystem::temp_directory_path()) {}

QString LoadedModel::name() const {
    return displayPath(file_.stem());
}

pipeline::Inspector& LoadedModel::inspector() {
    if (!inspector_) {
        backbone::ExecutionSettings execution;
        execution.threads = platform::processorCount();
        inspector_ = std::make_unique<pipeline::Inspector>(model_, store_, execution);
    }
    return *inspector_;
}

} // namespace patchgauge::ui
