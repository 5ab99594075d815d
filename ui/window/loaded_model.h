#pragma once

#include "detector/model.h"
#include "models/map_archive.h"
#include "pipeline/image_set.h"
#include "pipeline/inspector.h"
#include "weights/store.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <string>

namespace patchgauge::ui {

/// On whatever device there is, with as many threads as the machine has processors.
backbone::ExecutionSettings onAllProcessors();

/// A model in use, with what belongs to it: its network, loaded when it is first needed, the maps
/// of the images inspected with it, and the embeddings that it was trained on while they live.
class LoadedModel {
public:
    /// @param file         where the model lies or is to lie; names it
    /// @param trainingSet  of a training, or nothing
    /// Throws Error (WriteFailed) where there is no room for temporary data.
    LoadedModel(std::shared_ptr<const detector::Model> model, std::filesystem::path file,
                weights::Store store,
                std::shared_ptr<const pipeline::TrainingSet> trainingSet = nullptr,
                const backbone::ExecutionSettings& execution = onAllProcessors());

    /// Another model made from this one, of the same file: only where it lies and how it runs are
    /// shared. Throws as the constructor.
    std::shared_ptr<LoadedModel>
    changedTo(std::shared_ptr<const detector::Model> model,
              std::shared_ptr<const pipeline::TrainingSet> trainingSet) const;

    /// The same under other thresholds: network, maps and training set are shared.
    /// @param model  of Model::withCalibration()
    std::shared_ptr<LoadedModel> judgedBy(std::shared_ptr<const detector::Model> model) const;

    const std::shared_ptr<const detector::Model>& model() const { return model_; }
    const std::filesystem::path& file() const { return file_; }
    const weights::Store& store() const { return store_; }

    /// How its network runs.
    const backbone::ExecutionSettings& execution() const { return execution_; }

    /// Nothing unless the model was trained or changed by this program since it was started.
    const std::shared_ptr<const pipeline::TrainingSet>& trainingSet() const { return trainingSet_; }

    /// Whether maps and scores of the one are those of the other: they differ in thresholds only.
    bool hasNumbersOf(const LoadedModel& other) const { return shared_ == other.shared_; }

    /// The name that people know the model by: of its file, without extension.
    QString name() const;

    MapArchive& maps() { return shared_->maps; }
    const MapArchive& maps() const { return shared_->maps; }

    /// By one job at a time. The first call loads the network and throws as Inspector's
    /// constructor. Verdicts and regions may be those of other thresholds.
    pipeline::Inspector& inspector();

    /// How the network runs, in words; empty while it is not loaded. By the job that inspector() is
    /// for.
    std::string device() const;

private:
    /// What does not depend on thresholds.
    struct Shared {
        MapArchive maps;
        std::unique_ptr<pipeline::Inspector> inspector;
    };

    std::shared_ptr<const detector::Model> model_;
    std::filesystem::path file_;
    weights::Store store_;
    backbone::ExecutionSettings execution_;
    std::shared_ptr<const pipeline::TrainingSet> trainingSet_;
    std::shared_ptr<Shared> shared_;
};

} // namespace patchgauge::ui
