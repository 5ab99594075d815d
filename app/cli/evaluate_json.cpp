#include "evaluate_json.h"

#include "base/files.h"
#include "rate_json.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;

template <typename T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

Json orNull(const std::optional<calibration::Rate>& rate) {
    return rate ? toJson(*rate) : Json();
}

double megabytes(std::uint64_t bytes) {
    return static_cast<double>(bytes) / 1e6;
}

std::vector<Json> valuesOf(const std::vector<Json>& rows, const std::string& field) {
    std::vector<Json> values;
    for (const Json& row : rows)
        values.push_back(row[field]);
    return values;
}

bool areNumbers(const std::vector<Json>& values) {
    return std::all_of(values.begin(), values.end(),
                       [](const Json& value) { return value.is_number(); });
}

double mean(const std::vector<Json>& numbers) {
    double sum = 0;
    for (const Json& number : numbers)
        sum += number.get<double>();
    return sum / static_cast<double>(numbers.size());
}

double deviation(const std::vector<Json>& numbers) {
    const double centre = mean(numbers);
    double sum = 0;
    for (const Json& number : numbers)
        sum += std::pow(number.get<double>() - centre, 2);
    return std::sqrt(sum / static_cast<double>(numbers.size() - 1));
}

/// What all agree on, the mean of numbers, the same for each field of objects; null otherwise.
Json meanOf(const std::vector<Json>& values) {
    const Json& first = values.front();
    if (std::all_of(values.begin(), values.end(),
                    [&](const Json& value) { return value == first; }))
        return first;
    if (areNumbers(values))
        return mean(values);
    Json result;
    if (std::all_of(values.begin(), values.end(),
                    [](const Json& value) { return value.is_object(); }))
        for (const auto& field : first.items())
            result[field.key()] = meanOf(valuesOf(values, field.key()));
    return result;
}

} // namespace

Json evaluationToJson(const evaluation::Evaluation& evaluation) {
    Json skipped = Json::array();
    for (const pipeline::SkippedImage& image : evaluation.skipped)
        skipped.push_back({{"path", toUtf8(image.path)}, {"error", image.error.english()}});
    return {{"dataset", evaluation.dataset},
            {"method", name(evaluation.method)},
            {"protocol", name(evaluation.protocol)},
            {"seed", evaluation.seed},
            {"train_images", evaluation.trainImages},
            {"test_images", evaluation.testImages},
            {"image_auroc", orNull(evaluation.imageAuroc)},
            {"image_ap", orNull(evaluation.imageAp)},
            {"f1_max", orNull(evaluation.f1Max)},
            {"f1_threshold", orNull(evaluation.f1Threshold)},
            {"pixel_auroc", orNull(evaluation.pixelAuroc)},
            {"pro_auroc", orNull(evaluation.proAuroc)},
            {"threshold", orNull(evaluation.threshold)},
            {"escape", orNull(evaluation.escape)},
            {"overkill", orNull(evaluation.overkill)},
            {"train_s", orNull(evaluation.trainSeconds)},
            {"ms_per_image", evaluation.millisecondsPerImage},
            {"peak_rss_mb", megabytes(evaluation.peakBytes)},
            {"model_mb", megabytes(evaluation.modelBytes)},
            {"settings", nullptr},
            {"skipped", std::move(skipped)}};
}

Json meanEvaluation(const std::vector<Json>& rows) {
    Json result = meanOf(rows);
    for (const std::string measure :
         {"image_auroc", "image_ap", "f1_max", "pixel_auroc", "pro_auroc"}) {
        const std::vector<Json> values = valuesOf(rows, measure);
        result[measure + "_std"] = areNumbers(values) ? Json(deviation(values)) : Json();
    }
    result["seed"] = nullptr;
    result["seeds"] = valuesOf(rows, "seed");
    result["repeat"] = rows.size();
    return result;
}

} // namespace patchgauge::cli
