#include "evidence/csv_format.h"

namespace patchgauge::evidence {
namespace {

constexpr std::array allSeparators = {Separator::Comma, Separator::Semicolon, Separator::Tab};

char character(Separator separator) {
    switch (separator) {
    case Separator::Comma:
        return ',';
    case Separator::Semicolon:
        return ';';
    case Separator::Tab:
        return '\t';
    }
    return ',';
}

} // namespace

std::string name(Separator separator) {
    switch (separator) {
    case Separator::Comma:
        return "comma";
    case Separator::Semicolon:
        return "semicolon";
    case Separator::Tab:
        return "tab";
    }
    return {};
}

std::optional<Separator> separatorNamed(const std::string& text) {
    for (const Separator separator : allSeparators)
        if (name(separator) == text)
            return separator;
    return std::nullopt;
}

std::string csvHeadings(const std::vector<std::string>& headings, const CsvFormat& format) {
    return (format.byteOrderMark ? "\xEF\xBB\xBF" : "") +
           csvLine(headings, character(format.separator));
}

std::string CsvFields::line() const {
    return csvLine(fields_, character(separator_));
}

} // namespace patchgauge::evidence
