#include "detector/region_file.h"

#include "base/error.h"
#include "base/files.h"
#include "detector/region_json.h"

#include <nlohmann/json.hpp>

namespace patchgauge::detector {
namespace {

const char* const example =
    R"({"width": 640, "height": 480, "include": [{"type": "rectangle", "points": )"
    R"([[10, 20], [600, 400]]}], "exclude": []})";

Error damaged(const Sentence& what, const Sentence& where) {
    return {ErrorCode::Corrupt, what, where,
            Engine::tr("give %1; types are rectangle, ellipse and polygon", example)};
}

} // namespace

image::RegionOfInterest readRegion(const std::filesystem::path& file) {
    const std::vector<unsigned char> bytes = readFile(file);
    const auto json = nlohmann::json::parse(bytes, nullptr, false);
    if (json.is_discarded())
        throw damaged(Engine::tr("the region of interest is not JSON"), toUtf8(file));
    try {
        return regionFrom(JsonFields(json, toUtf8(file)));
    } catch (const Error& error) {
        throw damaged(Engine::tr("this is not a region of interest"), error.where());
    }
}

} // namespace patchgauge::detector
