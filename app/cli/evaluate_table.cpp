#include "evaluate_table.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;
using evaluation::Table;
using Numbers = std::vector<std::optional<double>>;

struct Column {
    const char* heading;
    const char* field; ///< as a JSON pointer
    int decimals;
};

const std::vector<Column> measures{{"image AUROC", "/image_auroc", 4},
                                   {"image AP", "/image_ap", 4},
                                   {"F1", "/f1_max", 4},
                                   {"pixel AUROC", "/pixel_auroc", 4},
                                   {"PRO", "/pro_auroc", 4},
                                   {"escape", "/escape/rate", 3},
                                   {"overkill", "/overkill/rate", 3},
                                   {"train s", "/train_s", 1},
                                   {"ms/image", "/ms_per_image", 1},
                                   {"model MB", "/model_mb", 1},
                                   {"peak MB", "/peak_rss_mb", 0}};

const std::vector<Column> deviations{{"image AUROC ±", "/image_auroc_std", 4},
                                     {"image AP ±", "/image_ap_std", 4},
                                     {"F1 ±", "/f1_max_std", 4},
                                     {"pixel AUROC ±", "/pixel_auroc_std", 4},
                                     {"PRO ±", "/pro_auroc_std", 4}};

std::optional<double> numberAt(const Json& row, const char* field) {
    const Json::json_pointer pointer(field);
    if (!row.contains(pointer) || !row[pointer].is_number())
        return std::nullopt;
    return row[pointer].get<double>();
}

std::optional<double> mean(const Numbers& values) {
    double sum = 0;
    std::size_t count = 0;
    for (const std::optional<double>& value : values) {
        sum += value.value_or(0);
        count += value ? 1 : 0;
    }
    return count > 0 ? std::optional(sum / static_cast<double>(count)) : std::nullopt;
}

/// The options that any of the runs sets, in the order in which they come up.
std::vector<std::string> optionsOf(const std::vector<SweepRun>& runs) {
    std::vector<std::string> names;
    for (const SweepRun& run : runs)
        for (const auto& option : run.options.items())
            if (std::find(names.begin(), names.end(), option.key()) == names.end())
                names.push_back(option.key());
    return names;
}

std::vector<std::string> valuesOf(const SweepRun& run, const std::vector<std::string>& options) {
    std::vector<std::string> values;
    for (const std::string& option : options) {
        const auto value = run.options.find(option);
        if (value == run.options.end())
            values.emplace_back();
        else
            values.push_back(value->is_string() ? value->get<std::string>() : value->dump());
    }
    return values;
}

} // namespace

Table datasetTable(const std::vector<Json>& rows) {
    std::vector<Column> columns = measures;
    if (rows.front().contains("repeat"))
        columns.insert(columns.end(), deviations.begin(), deviations.end());
    std::vector<Table::NumberColumn> headings;
    for (const Column& column : columns)
        headings.push_back({column.heading, column.decimals});

    Table table({"dataset", "method"}, headings);
    for (const Json& row : rows) {
        Numbers numbers;
        for (const Column& column : columns)
            numbers.push_back(numberAt(row, column.field));
        table.add({{row["dataset"], row["method"]}, std::move(numbers)});
    }
    if (rows.size() > 1)
        table.addMean("mean");
    return table;
}

Table sweepTable(const std::vector<SweepRun>& runs, const std::vector<Json>& rows) {
    const std::size_t datasets = rows.size() / runs.size();
    std::vector<Table::NumberColumn> headings;
    const auto addHeadings = [&](const std::string& dataset) {
        headings.push_back({dataset + " image", 4});
        headings.push_back({dataset + " pixel", 4});
    };
    for (std::size_t d = 0; d < datasets; ++d)
        addHeadings(rows[d * runs.size()]["dataset"]);
    if (datasets > 1)
        addHeadings("mean");

    const std::vector<std::string> options = optionsOf(runs);
    Table table(options, headings);
    for (std::size_t r = 0; r < runs.size(); ++r) {
        Numbers image;
        Numbers pixel;
        for (std::size_t d = 0; d < datasets; ++d) {
            const Json& row = rows[d * runs.size() + r];
            image.push_back(numberAt(row, "/image_auroc"));
            pixel.push_back(numberAt(row, "/pixel_auroc"));
        }
        if (datasets > 1) {
            image.push_back(mean(image));
            pixel.push_back(mean(pixel));
        }
        Numbers numbers;
        for (std::size_t i = 0; i < image.size(); ++i) {
            numbers.push_back(image[i]);
            numbers.push_back(pixel[i]);
        }
        table.add({valuesOf(runs[r], options), std::move(numbers)});
    }
    return table;
}

} // namespace patchgauge::cli
