#pragma once

#include "models/map_archive.h"
#include "padim/model.h"
#include "pipeline/inspector.h"
#include "weights/store.h"

#include <QString>

#include <filesystem>
#include <memory>

namespace patchgauge::ui {

/// A model in use, with what belongs to it: its network, loaded when it is first needed, and the
/// maps of the images inspected with it.
class LoadedModel {
public:
    /// @param file  where the model lies or is to lie; names it
    /// Throws Error (WriteFailed) where there is no room for temporary data.
    LoadedModel(std::shared_ptr<const padim::Model> model, std::filesystem::path file,
                weights::Store store);

    const std::shared_ptr<const padim::Model>& model() const { return model_; }
    const std::filesystem::path& file() const { return file_; }

    /// The name that people know the model by: of its file, without extension.
    QString name() const;

    MapArchive& maps() { return maps_; }
    const MapArchive& maps() const { return maps_; }

    /// By one job at a time. The first call loads the network and throws as Inspector's
    /// constructor.
    pipeline::Inspector& inspector();

private:
    std::shared_ptr<const padim::Model> model_;
    std::filesystem::path file_;
    weights::Store store_;
    MapArchive maps_;
    std::unique_ptr<pipeline::Inspector> inspector_;
};

} // namespace patchgauge::ui
