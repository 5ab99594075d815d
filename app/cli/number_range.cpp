#include "number_range.h"

#include <locale>
#include <sstream>

namespace patchgauge::cli {

CLI::Validator number(bool (*fits)(double), const std::string& range) {
    const auto problemOf = [fits, range](const std::string& text) -> std::string {
        std::istringstream stream(text);
        stream.imbue(std::locale::classic());
        double value = 0;
        if (stream >> value && stream.eof() && fits(value))
            return {};
        return text + " must be a number " + range;
    };
    return {problemOf, range};
}

CLI::Validator properShare() {
    return number([](double value) { return value > 0 && value < 1; }, "above 0 and below 1");
}

} // namespace patchgauge::cli
