#include "acceptance_options.h"

#include <charconv>

namespace patchgauge::cli {
namespace {

constexpr const char* scaleOption = "--mm-per-pixel";
constexpr const char* areaOption = "--smallest-area";

std::optional<double> scaleFrom(const std::string& text) {
    if (text == "none")
        return std::nullopt;
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        throw CLI::ValidationError(scaleOption, text + " is neither a number nor none");
    return value;
}

} // namespace

void AcceptanceOptions::addTo(CLI::App& command, CLI::Option* update) {
    const auto add = [&](const char* name, auto& value, const std::string& text) {
        auto* option = command.add_option(name, value, text)->group("Findings");
        if (update)
            option->excludes(update);
    };
    add(scaleOption, millimetresPerPixel, "Millimetres of a pixel of the photos, or none");
    add(areaOption, smallestArea,
        "Area below which a region does not reject, in mm² with a scale and else in pixels of the "
        "photo");
}

detector::Acceptance AcceptanceOptions::changed(const detector::Acceptance& before) const {
    detector::Acceptance after = before;
    if (millimetresPerPixel)
        after.millimetresPerPixel = scaleFrom(*millimetresPerPixel);
    after.smallestArea = smallestArea.value_or(before.smallestArea);
    const bool sameUnit =
        before.millimetresPerPixel.has_value() == after.millimetresPerPixel.has_value();
    if (!sameUnit && !smallestArea && before.smallestArea > 0)
        throw CLI::ValidationError(scaleOption,
                                   std::string("changes the unit of the smallest area to ") +
                                       (after.millimetresPerPixel ? "mm²" : "pixels") + ": give " +
                                       areaOption + " as well");
    return after;
}

} // namespace patchgauge::cli
