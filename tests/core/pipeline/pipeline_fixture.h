#pragma once

#include "base/error.h"
#include "pipeline/inspector.h"
#include "pipeline/trainer.h"

#include <QTemporaryDir>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::test {

enum class Part { Good, Defective };

/// A temporary folder with a randomly drawn network and drawn photos of a part: a shaded disc on a
/// plain ground, with a dark stain where it is defective.
class PipelineFixture {
public:
    PipelineFixture();

    std::filesystem::path folder() const;
    const weights::Store& store() const { return store_; }

    /// A photo; the same seed gives the same pixels. Returns its path below folder().
    std::filesystem::path draw(const std::string& name, std::uint64_t seed, Part part = Part::Good,
                               Size size = {80, 80}) const;

    /// Good photos `name`-0.png …, seeded one after the other.
    std::vector<std::filesystem::path> drawGood(const std::string& name, int count,
                                                std::uint64_t firstSeed) const;

    /// A file with any content.
    std::filesystem::path write(const std::string& name, const std::string& content) const;

    pipeline::TrainResult train(const std::vector<std::filesystem::path>& images,
                                const pipeline::TrainSettings& settings) const;

    pipeline::Inspection inspect(const std::shared_ptr<const detector::Model>& model,
                                 const std::filesystem::path& image) const;

private:
    QTemporaryDir directory_;
    weights::Store store_;
};

/// The default, at 64 × 64 with 20 channels on one thread.
pipeline::TrainSettings smallSettings();

/// The file as the model that a user would have.
std::shared_ptr<const detector::Model> savedAndLoaded(const detector::Model& model,
                                                      const std::filesystem::path& file);

/// |a − b| over the larger of both magnitudes, the largest of all cells.
double largestRelativeDifference(const Grid<float>& a, const Grid<float>& b);

bool contains(const std::vector<Sentence>& sentences, const std::string& part);

/// The code of the Error that `call` throws, or nothing.
template <typename Call>
std::optional<ErrorCode> errorOf(const Call& call) {
    try {
        call();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

} // namespace patchgauge::test
