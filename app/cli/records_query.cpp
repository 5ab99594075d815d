#include "records_query.h"

namespace patchgauge::cli {
namespace {

using calibration::Verdict;

constexpr Verdict verdicts[] = {Verdict::Pass, Verdict::Review, Verdict::Reject};

QDate day(const char* option, const std::string& text) {
    if (text.empty())
        return {};
    const QDate date = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    if (!date.isValid())
        throw CLI::ValidationError(option, text + " is no day such as 2025-03-01");
    return date;
}

} // namespace

void RecordsQuery::addTo(CLI::App& command) {
    std::vector<std::string> verdictNames;
    for (const Verdict verdict : verdicts)
        verdictNames.push_back(name(verdict));
    command.add_option("--from", from, "First day, as 2025-03-01");
    command.add_option("--to", to, "Last day");
    command.add_option("--model", model, "Part of the model's name");
    command.add_option("--operator", operatorName, "Part of the operator's name");
    command.add_option("--verdict", verdict, "Of one of the images")
        ->check(CLI::IsMember(verdictNames));
    command.add_option("--file", file, "Part of the name of one of the images");
    command.add_option("--limit", limit, "At most so many batches, newest first")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
}

ui::RecordQuery RecordsQuery::query() const {
    ui::RecordQuery query;
    query.from = day("--from", from);
    query.to = day("--to", to);
    query.model = QString::fromStdString(model);
    query.operatorName = QString::fromStdString(operatorName);
    query.fileName = QString::fromStdString(file);
    for (const Verdict asked : verdicts)
        if (name(asked) == verdict)
            query.verdict = asked;
    query.limit = limit;
    return query;
}

} // namespace patchgauge::cli
