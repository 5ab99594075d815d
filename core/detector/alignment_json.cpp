#include "detector/alignment_json.h"

#include <algorithm>
#include <optional>
#include <string>

namespace patchgauge::detector {

using Json = nlohmann::json;

Json toJson(const image::Alignment& alignment) {
    const Size reference = alignment.reference.size();
    return {{"method", name(alignment.method)},
            {"photo", {alignment.photo.width, alignment.photo.height}},
            {"reference", {reference.width, reference.height}}};
}

image::Alignment alignmentFrom(const JsonFields& fields) {
    const auto text = fields.get<std::string>("method");
    const std::optional<image::AlignmentMethod> method = image::alignmentMethodNamed(text);
    if (!method || *method == image::AlignmentMethod::None)
        throw Error(ErrorCode::Unsupported, Engine::tr("the model's alignment is not known"), text,
                    Engine::tr("install a later version of PatchGauge"));
    const Size reference = fields.size("reference");
    if (std::max(reference.width, reference.height) > image::Alignment::longestSide)
        throw fields.at("reference").damaged();
    return {*method,
            {cv::Mat(reference.height, reference.width, CV_8UC3, cv::Scalar::all(0))},
            fields.size("photo")};
}

} // namespace patchgauge::detector
