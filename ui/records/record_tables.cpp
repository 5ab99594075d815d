#include "records/record_tables.h"

#include "base/sha256.h"

#include <nlohmann/json.hpp>

namespace patchgauge::ui {
namespace records {

const RecordTable models{
    "models", {"id", "name", "name_key", "file", "file_sha256", "statistics_sha256", "info"}, "id"};

const RecordTable batches{"batches",
                          {"id", "model_id", "started_utc", "started_local", "finished_utc",
                           "finished_local", "operator", "operator_key", "station", "device",
                           "software_version", "images", "passed", "to_review", "rejected",
                           "unreadable"},
                          {}};

const RecordTable images{
    "images",
    {"batch_id", "position", "path", "name_key", "sha256", "verdict", "details", "content_sha256"},
    "content_sha256"};

const RecordTable reviews{"reviews",
                          {"seq", "number", "batch_id", "position", "label", "kind",
                           "verdict_before", "verdict", "override_verdict", "override_by",
                           "override_reason", "override_time", "said_by", "time"},
                          {}};

const RecordTable audit{
    "audit",
    {"seq", "time", "kind", "batch_id", "content_sha256", "previous_hash", "hash"},
    "hash"};

} // namespace records

QString RecordTable::insertion() const {
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(name, columns.join(", "), QStringList(columns.size(), QStringLiteral("?")).join(", "));
}

QString RecordTable::selection() const {
    return QStringLiteral("SELECT %1 FROM %2").arg(columns.join(", "), name);
}

QVariantList RecordTable::row(const QSqlQuery& result) const {
    QVariantList values;
    for (int i = 0; i < columns.size(); ++i)
        values.append(result.value(i));
    return values;
}

QString RecordTable::contentSha256(const QVariantList& values) const {
    nlohmann::json content = nlohmann::json::object();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QVariant& value = values[i];
        if (columns[i] == seal || value.toString().isEmpty())
            continue;
        nlohmann::json& field = content[columns[i].toStdString()];
        if (value.metaType().id() == QMetaType::QString)
            field = value.toString().toStdString();
        else
            field = value.toLongLong();
    }
    const std::string text = content.dump();
    return QString::fromStdString(sha256(text.data(), text.size()));
}

void RecordTable::sealRow(QVariantList& values) const {
    values[column(seal)] = contentSha256(values);
}

bool RecordTable::isIntact(const QVariantList& values) const {
    return values[column(seal)].toString() == contentSha256(values);
}

QString searchKey(const QString& text) {
    return text.toCaseFolded();
}

QString nameKey(const QString& path) {
    return searchKey(path.section('/', -1));
}

} // namespace patchgauge::ui
