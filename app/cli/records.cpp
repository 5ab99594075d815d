#include "base/files.h"
#include "base/text.h"
#include "command.h"
#include "evidence/csv.h"
#include "evidence/json.h"
#include "records/sql_connection.h"
#include "records_location.h"
#include "records_query.h"

#include <iostream>
#include <memory>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;

struct Arguments {
    std::string location;
    RecordsQuery wanted;
    std::string id;
    std::vector<std::string> ids;
    std::filesystem::path jsonFile;
    std::filesystem::path csvFile;
};

/// Throws Error: NotFound where nothing was recorded; as RecordDatabase.
std::unique_ptr<ui::RecordDatabase> open(const Arguments& arguments, const Session& session) {
    startQt();
    const QString location = recordsLocation(arguments.location, session.dataDirectory);
    if (!ui::isServer(location) && !std::filesystem::exists(location.toStdU16String()))
        throw Error(ErrorCode::NotFound, "there are no records", location.toStdString(),
                    "record an inspection (patchgauge-cli inspect --record), or name other "
                    "records (--records)");
    return std::make_unique<ui::RecordDatabase>(location);
}

Json toJson(const ui::RecordSummary& summary) {
    return {{"id", summary.id.toStdString()},
            {"started",
             {{"utc", summary.startedUtc.toStdString()},
              {"local", summary.startedLocal.toStdString()}}},
            {"model", summary.modelName.toStdString()},
            {"statistics_sha256", summary.statisticsSha256.toStdString()},
            {"operator", summary.operatorName.toStdString()},
            {"station", summary.station.toStdString()},
            {"images", summary.images},
            {"pass", summary.passed},
            {"review", summary.toReview},
            {"reject", summary.rejected},
            {"error", summary.unreadable}};
}

void list(const Arguments& arguments, Session& session) {
    const auto found = open(arguments, session)->find(arguments.wanted.query());
    if (session.json) {
        Json batches = Json::array();
        for (const ui::RecordSummary& summary : found)
            batches.push_back(toJson(summary));
        printJson({{"batches", std::move(batches)}});
        return;
    }
    for (const ui::RecordSummary& summary : found)
        std::cout << summary.startedLocal.toStdString() << "  " << summary.id.toStdString() << "  "
                  << summary.modelName.toStdString() << "  "
                  << (summary.operatorName.isEmpty() ? "-" : summary.operatorName.toStdString())
                  << "  " << summary.images << " images: " << summary.passed << " pass, "
                  << summary.toReview << " review, " << summary.rejected << " reject, "
                  << summary.unreadable << " unreadable\n";
    std::cout << std::flush;
}

std::string verdictText(const evidence::ImageRecord& image) {
    return image.failed() ? "error" : name(image.verdict());
}

void print(const evidence::Batch& batch) {
    std::cout << "batch     " << batch.id << '\n'
              << "begun     " << batch.started.local << '\n'
              << "ended     " << batch.finished.local << '\n'
              << "model     " << batch.model.name << " (" << batch.model.statisticsSha256 << ")\n"
              << "operator  " << batch.operatorName << '\n'
              << "station   " << batch.station << ", " << batch.device << '\n'
              << "software  " << batch.softwareVersion << '\n';
    for (const evidence::ImageRecord& image : batch.images) {
        std::cout << verdictText(image) << "  ";
        if (image.failed())
            std::cout << image.error.english();
        else
            std::cout << image.score << "  " << image.path;
        if (image.label != evidence::Label::None)
            std::cout << "  " << name(image.label) << (image.kind.empty() ? "" : ", ")
                      << image.kind;
        if (image.verdictOverride)
            std::cout << "  (by " << image.verdictOverride->by << ": "
                      << image.verdictOverride->reason << "; before " << name(image.machineVerdict)
                      << ')';
        std::cout << '\n';
    }
    std::cout << std::flush;
}

void show(const Arguments& arguments, Session& session) {
    const evidence::Batch batch =
        open(arguments, session)->batch(QString::fromStdString(arguments.id));
    if (session.json)
        printJson(toJson(batch));
    else
        print(batch);
}

void verify(const Arguments& arguments, Session& session) {
    const ui::Verification found = open(arguments, session)->verify();
    if (session.json)
        printJson({{"rows", found.rows},
                   {"ok", found.ok},
                   {"first_bad", found.firstBad ? Json(*found.firstBad) : Json()},
                   {"problem", found.ok ? Json() : Json(found.problem.toStdString())},
                   {"last_hash", found.lastHash.toStdString()}});
    else if (found.ok)
        std::cout << "nothing was changed: " << countOf(std::size_t(found.rows), "row")
                  << ", the last with hash " << found.lastHash.toStdString() << std::endl;
    else
        std::cout << found.problem.toStdString() << std::endl;
    if (!found.ok)
        session.exitStatus = failed;
}

std::vector<std::string> idsToExport(const Arguments& arguments,
                                     const ui::RecordDatabase& database) {
    if (!arguments.ids.empty())
        return arguments.ids;
    std::vector<std::string> ids;
    for (const ui::RecordSummary& summary : database.find(arguments.wanted.query()))
        ids.push_back(summary.id.toStdString());
    return ids;
}

void writeJson(const std::filesystem::path& file, const std::vector<std::string>& ids,
               const ui::RecordDatabase& database) {
    writeAtomically(file, [&](std::ostream& stream) {
        const char* separator = "[\n";
        for (const std::string& id : ids) {
            stream << separator << toJson(database.batch(QString::fromStdString(id))).dump();
            separator = ",\n";
        }
        stream << (ids.empty() ? "[]\n" : "\n]\n");
    });
}

void writeTable(const std::filesystem::path& file, const std::vector<std::string>& ids,
                const ui::RecordDatabase& database) {
    writeAtomically(file, [&](std::ostream& stream) {
        stream << evidence::csvHeadings();
        for (const std::string& id : ids) {
            const evidence::Batch batch = database.batch(QString::fromStdString(id));
            for (const evidence::ImageRecord& image : batch.images)
                stream << evidence::csvLine(image, batch);
        }
    });
}

void exportBatches(const Arguments& arguments, Session& session) {
    const auto database = open(arguments, session);
    const std::vector<std::string> ids = idsToExport(arguments, *database);
    if (!arguments.jsonFile.empty())
        writeJson(arguments.jsonFile, ids, *database);
    if (!arguments.csvFile.empty())
        writeTable(arguments.csvFile, ids, *database);
    if (session.json)
        printJson({{"batches", ids.size()}});
    session.console.say("written: " + countOf(ids.size(), "inspection"));
}

} // namespace

void addRecords(CLI::App& program, Session& session) {
    CLI::App* records = program.add_subcommand("records", "What was inspected, and when");
    records->require_subcommand(1);
    const auto arguments = std::make_shared<Arguments>();
    records->add_option("--records", arguments->location,
                        "File or postgresql://USER:PASSWORD@HOST/NAME");
    const auto add = [&](const char* name, const char* description, auto work) {
        CLI::App* command = records->add_subcommand(name, description);
        command->fallthrough();
        command->callback([arguments, work, &session] { work(*arguments, session); });
        return command;
    };
    arguments->wanted.addTo(*add("list", "Recorded batches, newest first", list));
    add("show", "A batch with all its images", show)
        ->add_option("id", arguments->id, "Batch")
        ->required();
    add("verify", "Whether anything was changed since it was recorded", verify);
    CLI::App* writing = add("export", "Batches as files", exportBatches);
    writing->add_option("ids", arguments->ids, "Batches; all that are asked for otherwise");
    CLI::Option_group* files = writing->add_option_group("file");
    files->add_option("--json", arguments->jsonFile, "JSON array to write");
    files->add_option("--csv", arguments->csvFile, "Table of images to write");
    files->require_option(1, 2);
    arguments->wanted.addTo(*writing);
}

} // namespace patchgauge::cli
