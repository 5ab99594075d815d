#pragma once

#include "base/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace patchgauge::evidence {

enum class Separator { Comma, Semicolon, Tab };

/// `comma`, `semicolon`, `tab`.
std::string name(Separator separator);

/// The reverse of name(). Nothing for any other text.
std::optional<Separator> separatorNamed(const std::string& name);

struct CsvFormat {
    /// With semicolons go decimal commas, as spreadsheets of such places expect.
    Separator separator = Separator::Comma;

    /// Begin with a byte-order mark, without which Excel takes UTF-8 for the system's own encoding.
    bool byteOrderMark = false;
};

/// The first line of a table.
std::string csvHeadings(const std::vector<std::string>& headings, const CsvFormat& format);

/// A line of a table, field by field.
class CsvFields {
public:
    explicit CsvFields(const CsvFormat& format) : separator_(format.separator) {}

    void text(const std::string& text) { fields_.push_back(csvText(text)); }

    /// Fields without a meaning.
    void nothing(int count = 1) {
        fields_.resize(fields_.size() + static_cast<std::size_t>(count));
    }

    /// With all digits that tell it from its neighbours.
    template <typename Number>
    void number(Number value) {
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        std::string text(digits.data(), end);
        if (separator_ == Separator::Semicolon)
            std::replace(text.begin(), text.end(), '.', ',');
        fields_.push_back(std::move(text));
    }

    template <typename Number>
    void number(const std::optional<Number>& value) {
        if (value)
            number(*value);
        else
            nothing();
    }

    /// The whole line with its end.
    std::string line() const;

private:
    Separator separator_;
    std::vector<std::string> fields_;
};

} // namespace patchgauge::evidence
