#pragma once

#include "core/padim/dense_reference.h"
#include "detector/detector.h"
#include "detector/model_file.h"

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace patchgauge::test {

/// Grids of 2 × 2 and 4 × 4; the finer one has two segments, of 2 and 3 channels.
detector::EmbeddingLayout twoLevelLayout(int coarseChannels = 4);

/// Information on a model of so many images.
detector::ModelInfo infoOf(const detector::Settings& settings, std::size_t images);

/// What a detector wants kept, handed out again as a model file would.
class MemoryArrays : public detector::ArrayReader {
public:
    explicit MemoryArrays(const detector::Detector& detector);

    /// Takes an array away.
    void remove(const std::string& name) { arrays_.erase(name); }
    /// Makes an array claim one more row than it has.
    void lengthen(const std::string& name) { ++arrays_.at(name).shape.front(); }

    SharedArray<float> floats(const std::string& name,
                              const std::vector<std::int64_t>& shape) const override;
    SharedArray<double> doubles(const std::string& name, std::size_t count) const override;
    std::int64_t rowsOf(const std::string& name) const override;

private:
    const detector::NamedArray& get(const std::string& name) const;

    std::map<std::string, detector::NamedArray> arrays_;
};

/// The embedding of one patch, replicated and joined, in float64.
std::vector<double> patchOf(const detector::EmbeddingLayout& layout,
                            const detector::Embedding& embedding, std::size_t patch);

/// Every channel's mean over its cells, joined in the order of the layout, in float64.
std::vector<double> pooledOf(const detector::EmbeddingLayout& layout,
                             const detector::Embedding& embedding);

double euclidean(const std::vector<double>& a, const std::vector<double>& b);

/// Fails the running test where the responses differ in a single bit.
void compareExactly(const detector::Response& found, const detector::Response& expected);

/// Fails the running test unless the distances are the roots of what the shares add up to, and the
/// shares are those of the layout's segments.
void compareSharesWithDistances(const detector::Response& response,
                                const detector::EmbeddingLayout& layout);

bool isNear(double found, double expected, double tolerance = 1e-4);

} // namespace patchgauge::test
