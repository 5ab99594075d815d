#pragma once

#include "base/run_context.h"
#include "canvas/inspected_image.h"
#include "image/similarity.h"
#include "pipeline/image_loader.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::ui {

/// The photos that a model was trained on, to be looked at beside inspected ones, aligned as those
/// are. Reading them and
/// telling them apart takes a while and is for a worker thread; what they look like is remembered.
/// By one job at a time.
class GoodParts {
public:
    explicit GoodParts(std::shared_ptr<const detector::Model> model);

    /// A training photo that is like another photo.
    struct Match {
        std::size_t position = 0; ///< in the model's list
        double similarity = 0;    ///< see image::similarity()
        std::size_t compared = 0; ///< training photos that it was chosen from
    };

    /// The training photo that is most like an inspected one, which itself does not count. Reads
    /// the photos that have not been looked at yet. Stage reported: `comparing` (images).
    /// Throws Error (NotFound) where none of them can be compared with, Cancelled.
    Match mostSimilar(const InspectedImage& inspected, const RunContext& context);

    /// A training photo without distances: all of them are NaN. Throws Error as readFile() and
    /// image::decode(), and Corrupt where the file is no longer what the model was trained on or
    /// its part is not found.
    InspectedImage show(std::size_t position);

private:
    /// What is known of one photo; nothing yet where both are empty.
    struct Glance {
        image::Thumbprint print;
        Sentence error; ///< which file cannot be read, and why
    };

    const Glance& glanceAt(std::size_t position);
    image::Image read(std::size_t position);

    std::shared_ptr<const detector::Model> model_;
    std::vector<Glance> glances_;     ///< as the model's list
    pipeline::SharedAligner aligner_; ///< where the model aligns: made with the first photo
};

} // namespace patchgauge::ui
