#include "records/batch_rows.h"

#include "detector/model_json.h"
#include "evidence/json.h"
#include "evidence/json_reading.h"
#include "records/audit_trail.h"
#include "records/record_tables.h"

#include <nlohmann/json.hpp>

#include <array>

namespace patchgauge::ui {
namespace {

using Json = nlohmann::json;

QVariantList modelRow(const evidence::ModelRecord& model, const Json& info) {
    const QString name = storedText(model.name);
    QVariantList row{QString(),
                     name,
                     searchKey(name),
                     storedText(model.file),
                     storedText(model.fileSha256),
                     storedText(model.statisticsSha256),
                     storedText(info)};
    records::models.sealRow(row);
    return row;
}

QVariantList imageRow(const QString& batchId, int position, const evidence::ImageRecord& image,
                      const calibration::Calibration& calibration) {
    const Json details = toJson(image, calibration);
    const QString path = storedText(image.path);
    QVariantList row{batchId,
                     position,
                     path,
                     nameKey(path),
                     storedText(image.sha256),
                     storedText(details["verdict"].get<std::string>()),
                     storedText(details),
                     QString()};
    records::images.sealRow(row);
    return row;
}

QVariantList batchRow(const evidence::Batch& batch, const QVariant& modelId) {
    int unreadable = 0;
    std::array<int, 3> counts{};
    for (const evidence::ImageRecord& image : batch.images)
        ++(image.failed() ? unreadable : counts.at(static_cast<std::size_t>(image.verdict())));
    const QString operatorName = storedText(batch.operatorName);
    return {storedText(batch.id),
            modelId,
            storedText(batch.started.utc),
            storedText(batch.started.local),
            storedText(batch.finished.utc),
            storedText(batch.finished.local),
            operatorName,
            searchKey(operatorName),
            storedText(batch.station),
            storedText(batch.device),
            storedText(batch.softwareVersion),
            int(batch.images.size()),
            counts[std::size_t(calibration::Verdict::Pass)],
            counts[std::size_t(calibration::Verdict::Review)],
            counts[std::size_t(calibration::Verdict::Reject)],
            unreadable};
}

/// The texts of a row by the names of their columns.
class StoredRow {
public:
    StoredRow(const RecordTable& table, const QVariantList& values)
        : table_(table), values_(values) {}

    std::string text(const char* column) const {
        return values_[table_.column(column)].toString().toStdString();
    }

    /// Throws Error (Corrupt).
    Json json(const char* column, const std::string& where) const {
        Json json = Json::parse(text(column), nullptr, false);
        if (json.is_discarded())
            throw evidence::damagedRecord(where);
        return json;
    }

private:
    const RecordTable& table_;
    const QVariantList& values_;
};

} // namespace

QString storedText(const std::string& text) {
    return QString::fromStdString(text);
}

QString storedText(const Json& json) {
    return storedText(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString BatchRows::contentSha256() const {
    QStringList hashes{records::batches.contentSha256(batch),
                       model[records::models.column("id")].toString()};
    for (const QVariantList& image : images)
        hashes.append(image[records::images.column("content_sha256")].toString());
    return contentOf(hashes);
}

BatchRows rowsOf(const evidence::Batch& batch) {
    BatchRows rows;
    rows.model = modelRow(batch.model, detector::toJson(batch.model.info, batch.model.layout));
    rows.batch = batchRow(batch, rows.model[records::models.column("id")]);
    int position = 0;
    for (const evidence::ImageRecord& image : batch.images)
        rows.images.push_back(
            imageRow(storedText(batch.id), ++position, image, batch.model.info.calibration));
    return rows;
}

evidence::Batch batchOf(const BatchRows& rows, const std::string& where) {
    const StoredRow model(records::models, rows.model);
    const StoredRow batch(records::batches, rows.batch);
    evidence::Batch read;
    read.id = batch.text("id");
    read.started = {batch.text("started_utc"), batch.text("started_local")};
    read.finished = {batch.text("finished_utc"), batch.text("finished_local")};
    read.operatorName = batch.text("operator");
    read.station = batch.text("station");
    read.device = batch.text("device");
    read.softwareVersion = batch.text("software_version");
    read.model.name = model.text("name");
    read.model.file = model.text("file");
    read.model.fileSha256 = model.text("file_sha256");
    read.model.statisticsSha256 = model.text("statistics_sha256");
    detector::fromJson(model.json("info", where), where + ", model", read.model.info,
                       read.model.layout);
    for (const QVariantList& image : rows.images) {
        const StoredRow row(records::images, image);
        const std::string which = where + ", image " + row.text("position");
        read.images.push_back(evidence::imageFromJson(row.json("details", which), which));
    }
    return read;
}

} // namespace patchgauge::ui
