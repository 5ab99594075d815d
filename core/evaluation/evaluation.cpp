#include "evaluation/evaluation.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/files.h"
#include "base/platform.h"
#include "detector/model_file.h"
#include "evaluation/pixel_metrics.h"
#include "evaluation/ranking.h"
#include "evaluation/truth.h"
#include "pipeline/trainer.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace patchgauge::evaluation {
namespace {

/// Collects what a model makes of test images.
class Measurement {
public:
    explicit Measurement(const detector::Model& model) : model_(model) {
        if (model.patchGrid().area() > 1)
            pixels_.emplace();
    }

    /// @param decisive  score, which thresholds are compared with
    /// @param truth     of each pixel, where it is known
    void add(bool defective, const detector::AnomalyMap& map, float decisive,
             const std::optional<Mask>& truth) {
        (defective ? defective_ : good_).push_back(map.score);
        (defective ? decisiveDefective_ : decisiveGood_).push_back(decisive);
        if (pixels_ && truth)
            pixels_->add(map.pixels, *truth);
    }

    Evaluation result() const {
        const detector::ModelInfo& info = model_.info();
        Evaluation result;
        result.method = info.settings.method;
        result.seed = info.settings.seed;
        result.trainImages = info.images.size();
        result.testImages = good_.size() + defective_.size();
        measureImages(result);
        if (pixels_) {
            result.pixelAuroc = pixels_->pixelAuroc();
            result.proAuroc = pixels_->proAuroc();
        }
        result.threshold = info.calibration.threshold;
        if (result.threshold)
            measureAt(*result.threshold, result);
        result.peakBytes = platform::peakResidentBytes();
        result.modelBytes = detector::savedBytes(model_);
        result.warnings = info.warnings;
        return result;
    }

private:
    void measureImages(Evaluation& result) const {
        result.imageAuroc = auroc(good_, defective_);
        result.imageAp = averagePrecision(good_, defective_);
        if (const auto best = bestF1(good_, defective_)) {
            result.f1Max = best->f1;
            result.f1Threshold = best->threshold;
        }
    }

    void measureAt(float threshold, Evaluation& result) const {
        const auto above = [threshold](const std::vector<float>& scores) {
            return static_cast<std::size_t>(
                std::count_if(scores.begin(), scores.end(),
                              [threshold](float score) { return score > threshold; }));
        };
        if (!defective_.empty())
            result.escape = calibration::clopperPearson(
                defective_.size() - above(decisiveDefective_), defective_.size());
        if (!good_.empty())
            result.overkill = calibration::clopperPearson(above(decisiveGood_), good_.size());
    }

    const detector::Model& model_;
    std::vector<float> good_;
    std::vector<float> defective_;
    std::vector<float> decisiveGood_;
    std::vector<float> decisiveDefective_;
    std::optional<PixelMetrics> pixels_;
};

/// A part that was not found is judged as the photo shows it.
std::optional<Mask> truthOf(const TestImage& image, const pipeline::Inspection& inspection,
                            const detector::Model& model) {
    const Size photo = inspection.pose ? inspection.pose->photo : inspection.imageSize;
    return truthAtInput(image, photo, model.info().input, {}, inspection.pose);
}

Error noneReadable(const Dataset& dataset, const pipeline::SkippedImage& first) {
    return {ErrorCode::Unreadable, Engine::tr("none of the test images could be read"),
            toUtf8(dataset.folder), Engine::tr("the first one says: %1", first.error)};
}

} // namespace

Evaluation evaluate(const pipeline::TrainSettings& settings, const DatasetFeatures& features,
                    const RunContext& context) {
    const Stopwatch learning;
    const detector::EmbeddingLayout layout = layoutOf(settings);
    const int threads = settings.execution.threads;
    detector::ModelInfo info = pipeline::describe(settings, features.backbone());
    info.alignment = features.alignment();
    const auto model = pipeline::makeModel(std::move(info), layout, features.trainingSet(layout),
                                           threads, context);
    const double learningSeconds = learning.seconds();

    const std::string stage = "evaluating";
    const auto test = features.testEmbeddings(layout);
    Measurement measurement(*model);
    double milliseconds = 0;
    for (std::size_t i = 0; i < test->count(); ++i) {
        context.report(stage, i, test->count());
        const Stopwatch stopwatch;
        const detector::AnomalyMap map = model->detect(test->read(i), threads, features.pose(i));
        milliseconds += stopwatch.milliseconds();
        measurement.add(features.isDefective(i), map, map.score, features.truth(i));
    }
    context.report(stage, test->count(), test->count());

    Evaluation result = measurement.result();
    result.dataset = features.name();
    result.protocol = features.protocol();
    result.trainSeconds = features.trainingSeconds() + learningSeconds;
    result.millisecondsPerImage =
        features.testMilliseconds() + milliseconds / static_cast<double>(test->count());
    result.skipped = features.skipped();
    return result;
}

Evaluation evaluateModel(const Dataset& dataset, pipeline::Inspector& inspector,
                         const RunContext& context) {
    std::vector<std::filesystem::path> files;
    for (const TestImage& image : dataset.test)
        files.push_back(image.image);

    const detector::Model& model = inspector.model();
    Measurement measurement(model);
    std::vector<pipeline::SkippedImage> skipped;
    double milliseconds = 0;
    std::size_t position = 0;
    inspector.inspect(files, context,
                      [&](const pipeline::Inspection& inspection, const image::Image&) {
                          const TestImage& image = dataset.test[position++];
                          if (inspection.failed()) {
                              skipped.push_back({inspection.path, inspection.error});
                              return;
                          }
                          milliseconds += inspection.milliseconds;
                          measurement.add(image.defective, inspection.map, inspection.decisiveScore,
                                          truthOf(image, inspection, model));
                      });
    if (skipped.size() == files.size())
        throw noneReadable(dataset, skipped.front());

    Evaluation result = measurement.result();
    result.dataset = dataset.name;
    result.millisecondsPerImage = milliseconds / static_cast<double>(result.testImages);
    result.skipped = std::move(skipped);
    return result;
}

} // namespace patchgauge::evaluation
