#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::evaluation {

/// A table of results, columns of text followed by columns of numbers, written as CSV and as
/// Markdown. Texts are UTF-8.
class Table {
public:
    struct NumberColumn {
        std::string heading;
        int decimals = 3;
    };

    /// One value for each column; a number that is missing or not finite is left open.
    struct Row {
        std::vector<std::string> texts;
        std::vector<std::optional<double>> numbers;
    };

    Table(std::vector<std::string> textHeadings, std::vector<NumberColumn> numberColumns);

    /// Throws std::invalid_argument where the row does not fit the columns.
    void add(Row row);

    /// Adds the mean of each column's numbers so far, over the rows that have one.
    /// @param label  the row's first text
    void addMean(const std::string& label);

    /// RFC 4180, with a line of headings; see csvText().
    std::string csv() const;

    /// GitHub's tables, with columns lined up to be read as plain text.
    std::string markdown() const;

private:
    using TextForm = std::function<std::string(const std::string&)>;

    /// Headings and rows, field by field, as one kind of table writes them.
    std::vector<std::vector<std::string>> lines(const TextForm& form,
                                                const std::string& missing) const;

    std::vector<std::string> textHeadings_;
    std::vector<NumberColumn> numberColumns_;
    std::vector<Row> rows_;
};

} // namespace patchgauge::evaluation
