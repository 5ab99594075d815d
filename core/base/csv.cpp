#include "base/csv.h"

#include <cstddef>

namespace patchgauge {

std::string csvText(std::string text) {
    if (text.find_first_of("=+-@\t\r") == 0)
        text.insert(text.begin(), '\'');
    if (text.find_first_of(",;\t\"\r\n") == std::string::npos)
        return text;
    std::string quoted(1, '"');
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string csvLine(const std::vector<std::string>& fields, char separator) {
    std::string line;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += separator;
        line += fields[i];
    }
    return line + "\r\n";
}

} // namespace patchgauge
