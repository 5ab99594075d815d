#pragma once

#include "base/grid.h"
#include "calibration/calibration.h"
#include "image/geometry.h"
#include "padim/embedding.h"
#include "padim/factor.h"
#include "padim/projection.h"
#include "padim/settings.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::padim {

/// An image that the model was trained on.
struct TrainingImage {
    std::string path; ///< UTF-8, absolute
    std::string sha256;
    Size size;
};

/// Which network the features come from.
struct BackboneRecord {
    std::string id;
    std::string weightsFile; ///< name without folder
    std::string weightsSha256;
    bool weightsKnown = false; ///< the manifest lists the checksum
    std::string execution;     ///< FeaturePyramid::description() at training
};

/// Numbers are stored with this precision. A model in Float16 cannot be updated.
enum class Storage { Float32, Float16 };

/// Everything about a model but its numbers: what `info` prints.
struct ModelInfo {
    BackboneRecord backbone;
    image::InputSettings input;
    Settings settings;
    Storage storage = Storage::Float32;
    std::vector<TrainingImage> images;
    calibration::Calibration calibration;
    std::vector<std::string> warnings; ///< said at training
    std::string softwareVersion;
    std::string created; ///< UTC, ISO 8601
};

/// What the distances of good parts are at each patch, from leave-one-out.
struct NormalRange {
    Grid<float> mean;
    Grid<float> p99; ///< 99th percentile
};

/// A trained model. Immutable, shared by threads.
class Model {
public:
    /// @param normal  absent where there were fewer than three images
    Model(ModelInfo info, EmbeddingLayout layout, std::optional<Projection> projection,
          Factor factor, std::optional<NormalRange> normal);

    const ModelInfo& info() const { return info_; }

    /// Channels picked from the network's maps.
    const EmbeddingLayout& layout() const { return layout_; }

    /// Principal components, with Reduction::Pca.
    const std::optional<Projection>& projection() const { return projection_; }

    /// The Gaussians, over the projected embedding where there is a projection.
    const Factor& factor() const { return factor_; }
    const std::optional<NormalRange>& normal() const { return normal_; }

    Size patchGrid() const { return factor_.layout().patchGrid(); }
    int dimensions() const { return factor_.layout().dimensions(); }

    /// The model's identity: SHA-256 over the numbers and what made them. A new threshold or
    /// calibration changes the file, not the identity.
    const std::string& statisticsSha256() const { return statisticsSha256_; }

    /// Distances of one image. Thread-safe.
    detector::AnomalyMap detect(const Embedding& embedding, int threads) const;

private:
    ModelInfo info_;
    EmbeddingLayout layout_;
    std::optional<Projection> projection_;
    Factor factor_;
    std::optional<NormalRange> normal_;
    std::string statisticsSha256_;
};

} // namespace patchgauge::padim
