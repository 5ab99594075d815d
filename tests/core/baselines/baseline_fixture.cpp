#include "core/baselines/baseline_fixture.h"

#include "base/error.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <variant>

namespace patchgauge::test {
namespace {

Error damaged(const std::string& name) {
    return {ErrorCode::Corrupt, "an array is missing or has another shape", name, "none"};
}

} // namespace

detector::EmbeddingLayout twoLevelLayout(int coarseChannels) {
    detector::EmbeddingLayout layout = makeLayout({{2, 2}, {4, 4}}, {coarseChannels, 2});
    layout.levels.back().segments.push_back({"another", 2, {0, 1, 2}, 0, 0});
    return layout;
}

detector::ModelInfo infoOf(const detector::Settings& settings, std::size_t images) {
    detector::ModelInfo info;
    info.settings = settings;
    info.images.resize(images);
    return info;
}

MemoryArrays::MemoryArrays(const detector::Detector& detector) {
    for (const detector::NamedArray& array : detector.arrays())
        arrays_.emplace(array.name, array);
}

const detector::NamedArray& MemoryArrays::get(const std::string& name) const {
    const auto found = arrays_.find(name);
    if (found == arrays_.end())
        throw damaged(name);
    return found->second;
}

SharedArray<float> MemoryArrays::floats(const std::string& name,
                                        const std::vector<std::int64_t>& shape) const {
    if (get(name).shape != shape)
        throw damaged(name);
    return std::get<SharedArray<float>>(get(name).values);
}

SharedArray<double> MemoryArrays::doubles(const std::string& name, std::size_t count) const {
    const auto& values = std::get<SharedArray<double>>(get(name).values);
    if (values.size() != count)
        throw damaged(name);
    return values;
}

std::int64_t MemoryArrays::rowsOf(const std::string& name) const {
    return get(name).shape.front();
}

std::vector<double> patchOf(const detector::EmbeddingLayout& layout,
                            const detector::Embedding& embedding, std::size_t patch) {
    const Eigen::VectorXd joined = DenseReference::patch(layout, embedding, patch);
    return {joined.begin(), joined.end()};
}

std::vector<double> pooledOf(const detector::EmbeddingLayout& layout,
                             const detector::Embedding& embedding) {
    std::vector<double> means;
    for (std::size_t l = 0; l < layout.levels.size(); ++l) {
        const auto width = static_cast<std::size_t>(layout.levels[l].dimensions());
        const std::size_t cells = layout.levels[l].grid.area();
        for (std::size_t c = 0; c < width; ++c) {
            double sum = 0;
            for (std::size_t cell = 0; cell < cells; ++cell)
                sum += embedding.levels[l][cell * width + c];
            means.push_back(sum / static_cast<double>(cells));
        }
    }
    return means;
}

double euclidean(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(sum);
}

void compareExactly(const detector::Response& found, const detector::Response& expected) {
    const auto equal = [](const Grid<float>& a, const Grid<float>& b) {
        return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
    };
    QVERIFY(equal(found.patches, expected.patches));
    QVERIFY(found.score == expected.score);
    QCOMPARE(found.layers.size(), expected.layers.size());
    for (std::size_t s = 0; s < found.layers.size(); ++s) {
        QCOMPARE(found.layers[s].layer, expected.layers[s].layer);
        QVERIFY(equal(found.layers[s].values, expected.layers[s].values));
    }
}

void compareSharesWithDistances(const detector::Response& response,
                                const detector::EmbeddingLayout& layout) {
    std::vector<std::string> names;
    for (const detector::Level& level : layout.levels)
        for (const detector::Segment& segment : level.segments)
            names.push_back(segment.layer);
    QCOMPARE(response.layers.size(), names.size());
    for (std::size_t s = 0; s < names.size(); ++s)
        QCOMPARE(response.layers[s].layer, names[s]);
    const Size grid = response.patches.size();
    for (int row = 0; row < grid.height; ++row)
        for (int column = 0; column < grid.width; ++column) {
            double sum = 0;
            for (const detector::LayerShare& share : response.layers)
                sum += shareAt(share, {row, column}, grid);
            QVERIFY(isNear(response.patches.at(row, column), std::sqrt(sum), 1e-5));
        }
}

bool isNear(double found, double expected, double tolerance) {
    if (std::abs(found - expected) <= tolerance * std::max(1.0, std::abs(expected)))
        return true;
    qWarning("%.9g instead of %.9g", found, expected);
    return false;
}

} // namespace patchgauge::test
