#include "ui/canvas/sample_image.h"

#include "base/random.h"
#include "methods/methods.h"
#include "pipeline/judgement.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace patchgauge::test {

namespace {

constexpr int patchSide = 4;
constexpr int trainingImages = 4;

detector::EmbeddingLayout layoutOf(Size patches) {
    const Size coarse{patches.width / 2, patches.height / 2};
    detector::EmbeddingLayout layout;
    layout.levels = {{coarse, {{"deep", 1, {0, 1}, 0, 0}}}, {patches, {{"shallow", 0, {0}, 0, 0}}}};
    return layout;
}

detector::Embedding randomEmbedding(const detector::EmbeddingLayout& layout, Random& random) {
    detector::Embedding embedding;
    for (const detector::Level& level : layout.levels) {
        std::vector<float> values(level.grid.area() * static_cast<std::size_t>(level.dimensions()));
        for (float& value : values)
            value = static_cast<float>(random.uniform(-1, 1));
        embedding.levels.push_back(std::move(values));
    }
    return embedding;
}

Grid<float> randomGrid(Size size, double low, double high, Random& random) {
    Grid<float> grid(size);
    for (float& value : grid)
        value = static_cast<float>(random.uniform(low, high));
    return grid;
}

std::shared_ptr<const detector::Model> sampleModel(const SampleOptions& options, Random& random) {
    const Size patches = patchGridOf(options.input);
    const detector::EmbeddingLayout layout = layoutOf(patches);
    std::vector<detector::Embedding> batch;
    batch.reserve(trainingImages);
    for (int i = 0; i < trainingImages; ++i)
        batch.push_back(randomEmbedding(layout, random));

    detector::ModelInfo info;
    info.backbone.id = "sample";
    info.input = options.input;
    info.calibration.threshold = options.threshold;
    info.calibration.reviewThreshold = options.reviewThreshold;
    return std::make_shared<detector::Model>(
        info, layout,
        methods::learn(layout, detector::EmbeddingList(std::move(batch)), {},
                       detector::Storage::Float32, 1, {}),
        detector::NormalRange{randomGrid(patches, 3, 5, random),
                              randomGrid(patches, 6, 8, random)});
}

double hill(double x, double y, double centreX, double centreY, double radius) {
    const double dx = (x - centreX) / radius;
    const double dy = (y - centreY) / radius;
    return std::exp(-(dx * dx + dy * dy) / 2);
}

Grid<float> samplePixels(Size size) {
    Grid<float> pixels(size);
    const double width = size.width;
    const double height = size.height;
    for (int row = 0; row < size.height; ++row)
        for (int column = 0; column < size.width; ++column)
            pixels.at(row, column) = static_cast<float>(
                2 + column / width +
                27 * hill(column, row, 0.68 * width, 0.36 * height, 0.09 * width) +
                12 * hill(column, row, 0.2 * width, 0.8 * height, 0.06 * width));
    return pixels;
}

detector::AnomalyMap sampleMap(const image::InputSettings& input, Random& random) {
    const Size patches = patchGridOf(input);
    detector::AnomalyMap map;
    map.patches = randomGrid(patches, 1, 30, random);
    map.pixels = samplePixels(input.crop);
    const auto peak = std::max_element(map.pixels.begin(), map.pixels.end());
    map.score = *peak;
    map.layers = {{"deep", randomGrid({patches.width / 2, patches.height / 2}, 0, 100, random)},
                  {"shallow", randomGrid(patches, 0, 100, random)}};
    return map;
}

/// A turned part with a bore on a workbench, every pixel a little different from its neighbours.
QImage samplePhoto(Size size) {
    QImage photo(size.width, size.height, QImage::Format_RGB32);
    QLinearGradient bench(0, 0, size.width, size.height);
    bench.setColorAt(0, QColor(96, 104, 112));
    bench.setColorAt(1, QColor(58, 62, 70));
    QPainter painter(&photo);
    painter.fillRect(photo.rect(), bench);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size.width, size.height);
    painter.setPen(Qt::NoPen);
    QRadialGradient metal(0.42, 0.4, 0.5);
    metal.setColorAt(0, QColor(226, 228, 230));
    metal.setColorAt(1, QColor(140, 146, 152));
    painter.setBrush(metal);
    painter.drawRoundedRect(QRectF(0.1, 0.12, 0.8, 0.76), 0.08, 0.1);
    painter.setBrush(QColor(52, 56, 62));
    painter.drawEllipse(QPointF(0.34, 0.5), 0.11, 0.17);
    painter.setBrush(QColor(120, 90, 64));
    painter.drawEllipse(QPointF(0.68, 0.37), 0.05, 0.05);
    return photo;
}

} // namespace

Size patchGridOf(const image::InputSettings& input) {
    return {input.crop.width / patchSide, input.crop.height / patchSide};
}

ui::InspectedImage sampleImage(const SampleOptions& options) {
    Random random(7);
    auto model = sampleModel(options, random);
    auto inspection = std::make_shared<pipeline::Inspection>();
    inspection->path = "parts/0012.png";
    inspection->imageSize = options.image;
    inspection->map = sampleMap(options.input, random);
    pipeline::judge(*inspection, model->info());
    return {std::move(model), std::move(inspection), samplePhoto(options.image)};
}

ui::InspectedImage withPhoto(const ui::InspectedImage& image, const QImage& photo) {
    return {image.model, image.inspection, photo};
}

ui::InspectedImage withPhoto(const ui::InspectedImage& image, const QColor& colour) {
    QImage photo(image.photo.size(), QImage::Format_RGB32);
    photo.fill(colour);
    return withPhoto(image, photo);
}

} // namespace patchgauge::test
