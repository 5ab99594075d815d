#include "batch_report.h"

#include "base/error.h"
#include "base/files.h"
#include "base/platform.h"
#include "models/listed_photo.h"
#include "painting.h"
#include "report/report.h"

#include <QDateTime>

#include <utility>
#include <vector>

namespace patchgauge::cli {
namespace {

evidence::Moment momentOf(const std::string& time) {
    if (time.empty())
        return evidence::now();
    const QDateTime moment = QDateTime::fromString(QString::fromStdString(time), Qt::ISODate);
    if (!moment.isValid())
        throw Error(ErrorCode::InvalidArgument, "the time cannot be understood", time,
                    "give it as 2025-03-01T13:45:09Z or 2025-03-01T21:45:09+08:00");
    const bool isUtc = moment.timeSpec() == Qt::UTC;
    const QDateTime local = moment.toOffsetFromUtc(moment.offsetFromUtc());
    return {moment.toUTC().toString(Qt::ISODate).toStdString(),
            isUtc ? moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss+00:00")).toStdString()
                  : local.toString(Qt::ISODate).toStdString()};
}

} // namespace

void ReportArguments::addTo(CLI::App& command, CLI::Option* needed) {
    const auto add = [&](const char* option, std::string& value, const char* words) {
        CLI::Option* added = command.add_option(option, value, words)->capture_default_str();
        if (needed)
            added->needs(needed);
        return added;
    };
    add("--title", title, "Title of the report");
    add("--time", time, "Moment that the report gives for itself and the inspection (ISO 8601)");
    add("--paper", paper, "Size of the report's pages")->check(CLI::IsMember({"a4", "letter"}));
    add("--language", language, "Language of the report")
        ->check(CLI::IsMember({"en", "zh_TW", "zh_CN"}));
    add("--labels", labels, "Whether the report has a column for labels")
        ->check(CLI::IsMember({"all", "none"}));
}

struct BatchReport::State {
    std::shared_ptr<const detector::Model> model;
    std::filesystem::path file;
    ReportArguments arguments;
    ui::MapArchive maps;
    std::vector<ui::ListedImage> images;
    evidence::Batch batch;
};

BatchReport::BatchReport(std::shared_ptr<const detector::Model> model,
                         const std::filesystem::path& modelFile, std::filesystem::path file,
                         ReportArguments arguments)
    : state_(new State{std::move(model),
                       std::move(file),
                       std::move(arguments),
                       ui::MapArchive(std::filesystem::temp_directory_path()),
                       {},
                       {}}) {
    checkWritable(state_->file);
    evidence::Batch& batch = state_->batch;
    batch.id = evidence::newBatchId();
    batch.started = momentOf(state_->arguments.time);
    batch.model = evidence::recordOf(*state_->model, toUtf8(modelFile));
    batch.operatorName = state_->arguments.operatorName;
    batch.station = platform::hostName();
    batch.softwareVersion = PATCHGAUGE_VERSION;
}

BatchReport::~BatchReport() = default;

void BatchReport::add(const pipeline::Inspection& inspection) {
    const detector::ModelInfo& info = state_->model->info();
    state_->batch.images.push_back(evidence::recordOf(inspection, info));
    state_->images.push_back(ui::listed(inspection, info, state_->maps));
}

int BatchReport::write(const std::string& device, const std::string& recordId,
                       const RunContext& context) {
    const Painting painting(state_->arguments.language);
    evidence::Batch& batch = state_->batch;
    batch.finished = momentOf(state_->arguments.time);
    batch.device = device;

    ui::ReportOptions options;
    options.title = QString::fromStdString(state_->arguments.title);
    options.operatorName = QString::fromStdString(batch.operatorName);
    options.recordId = QString::fromStdString(recordId);
    options.time = batch.finished;
    options.paper = state_->arguments.paper == "letter" ? ui::Paper::Letter : ui::Paper::A4;
    options.labels = state_->arguments.labels != "none";
    const auto image = [this](std::size_t index) {
        return ui::lookAt(state_->model, state_->maps, state_->images[index]);
    };
    return ui::writeReport(state_->file, batch, image, options, context);
}

} // namespace patchgauge::cli
