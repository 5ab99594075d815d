#include "evaluation/table.h"

#include "base/csv.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iomanip>
#include <locale>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace patchgauge::evaluation {
namespace {

using Line = std::vector<std::string>;

std::string fixed(double number, int decimals) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << std::fixed << std::setprecision(decimals) << number;
    return text.str();
}

std::string markdownText(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '|')
            escaped += '\\';
        escaped += c == '\n' || c == '\r' ? ' ' : c;
    }
    return escaped;
}

/// Code points of UTF-8: all bytes but those that continue one.
std::size_t widthOf(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
    }));
}

constexpr std::size_t narrowest = 3; // room for a rule of ---

std::vector<std::size_t> columnWidths(const std::vector<Line>& lines) {
    std::vector<std::size_t> widths(lines.front().size(), narrowest);
    for (const Line& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(line[i]));
    return widths;
}

/// The first `texts` fields to the left, the others to the right.
std::string aligned(const Line& line, const std::vector<std::size_t>& widths, std::size_t texts) {
    std::string text = "|";
    for (std::size_t i = 0; i < line.size(); ++i) {
        const std::string padding(widths[i] - widthOf(line[i]), ' ');
        text += ' ' + (i < texts ? line[i] + padding : padding + line[i]) + " |";
    }
    return text + '\n';
}

/// The rule below the headings, which aligns numbers to the right.
Line ruleOf(const std::vector<std::size_t>& widths, std::size_t texts) {
    Line rule;
    for (std::size_t i = 0; i < widths.size(); ++i)
        rule.push_back(i < texts ? std::string(widths[i], '-')
                                 : std::string(widths[i] - 1, '-') + ':');
    return rule;
}

} // namespace

Table::Table(std::vector<std::string> textHeadings, std::vector<NumberColumn> numberColumns)
    : textHeadings_(std::move(textHeadings)), numberColumns_(std::move(numberColumns)) {}

void Table::add(Row row) {
    if (row.texts.size() != textHeadings_.size() || row.numbers.size() != numberColumns_.size())
        throw std::invalid_argument("a row that does not fit the table's columns");
    for (std::optional<double>& number : row.numbers)
        if (number && !std::isfinite(*number))
            number.reset();
    rows_.push_back(std::move(row));
}

void Table::addMean(const std::string& label) {
    Row mean{Line(textHeadings_.size()), {}};
    if (!mean.texts.empty())
        mean.texts.front() = label;
    for (std::size_t column = 0; column < numberColumns_.size(); ++column) {
        double sum = 0;
        std::size_t count = 0;
        for (const Row& row : rows_) {
            sum += row.numbers[column].value_or(0);
            count += row.numbers[column] ? 1 : 0;
        }
        mean.numbers.push_back(count > 0 ? std::optional(sum / static_cast<double>(count))
                                         : std::nullopt);
    }
    rows_.push_back(std::move(mean));
}

std::string Table::csv() const {
    std::string text;
    for (const Line& line : lines(csvText, ""))
        text += csvLine(line);
    return text;
}

std::string Table::markdown() const {
    std::vector<Line> all = lines(markdownText, "–");
    const std::size_t texts = textHeadings_.size();
    const std::vector<std::size_t> widths = columnWidths(all);
    all.insert(all.begin() + 1, ruleOf(widths, texts));
    std::string text;
    for (const Line& line : all)
        text += aligned(line, widths, texts);
    return text;
}

std::vector<Line> Table::lines(const TextForm& form, const std::string& missing) const {
    std::vector<Line> lines(1);
    for (const std::string& heading : textHeadings_)
        lines.front().push_back(form(heading));
    for (const NumberColumn& column : numberColumns_)
        lines.front().push_back(form(column.heading));

    for (const Row& row : rows_) {
        Line& line = lines.emplace_back();
        for (const std::string& text : row.texts)
            line.push_back(form(text));
        for (std::size_t i = 0; i < row.numbers.size(); ++i)
            line.push_back(row.numbers[i] ? fixed(*row.numbers[i], numberColumns_[i].decimals)
                                          : missing);
    }
    return lines;
}

} // namespace patchgauge::evaluation
