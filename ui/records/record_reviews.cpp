#include "records/record_reviews.h"

#include "evidence/json_reading.h"
#include "records/audit_trail.h"
#include "records/batch_rows.h"
#include "records/record_tables.h"

#include <nlohmann/json.hpp>

namespace patchgauge::ui {
namespace {

using Json = nlohmann::json;

Error notRecorded(const SqlConnection& connection, const char* what, const std::string& which) {
    return {ErrorCode::NotFound, what, which,
            Engine::tr("look for it in other records than %1", connection.where())};
}

/// A recorded image that something is said of.
struct ReviewedImage {
    qlonglong position = 0;
    QString verdict;        ///< in force until now
    QString machineVerdict; ///< `error` where there is none
};

ReviewedImage imageOf(const SqlConnection& connection, const QString& batchId,
                      const RecordedReview& review) {
    const QString path = storedText(review.path);
    QSqlQuery image =
        connection.run("SELECT position, verdict, details FROM images WHERE batch_id "
                       "= ? AND name_key = ? AND path = ? AND sha256 = ?",
                       {batchId, nameKey(path), path, storedText(review.imageSha256)});
    if (!connection.next(image))
        throw notRecorded(connection, "the image is not part of the recorded batch", review.path);
    ReviewedImage found{image.value(0).toLongLong(), image.value(1).toString(),
                        QStringLiteral("error")};
    const Json details = Json::parse(image.value(2).toString().toStdString(), nullptr, false);
    if (details.is_object() && details.value("machine_verdict", Json()).is_string())
        found.machineVerdict = storedText(details["machine_verdict"].get<std::string>());

    QSqlQuery latest = connection.run("SELECT verdict FROM reviews WHERE batch_id = ? AND position "
                                      "= ? ORDER BY seq DESC, number DESC LIMIT 1",
                                      {batchId, found.position});
    if (connection.next(latest))
        found.verdict = latest.value(0).toString();
    return found;
}

QVariantList reviewRow(qlonglong seq, qlonglong number, const QString& batchId,
                       const ReviewedImage& image, const RecordedReview& review) {
    const auto given = review.verdictOverride.value_or(evidence::VerdictOverride{});
    const QString overridden =
        review.verdictOverride ? storedText(calibration::name(given.verdict)) : QString();
    const bool judged = image.machineVerdict != "error";
    return {seq,
            number,
            batchId,
            image.position,
            storedText(name(review.label)),
            storedText(review.kind),
            image.verdict,
            review.verdictOverride && judged ? overridden : image.machineVerdict,
            overridden,
            storedText(given.by),
            storedText(given.reason),
            storedText(given.time),
            storedText(review.by),
            storedText(review.time)};
}

/// Whether the same was said of the image at the same time.
bool wasSaid(const SqlConnection& connection, const QVariantList& row) {
    const RecordTable& reviews = records::reviews;
    QStringList conditions;
    QVariantList values;
    for (const char* column :
         {"batch_id", "position", "label", "kind", "override_verdict", "override_by",
          "override_reason", "override_time", "said_by", "time"}) {
        conditions.append(QString(column) + " = ?");
        values.append(row[reviews.column(column)]);
    }
    QSqlQuery query =
        connection.run("SELECT 1 FROM reviews WHERE " + conditions.join(" AND "), values);
    return connection.next(query);
}

} // namespace

std::optional<QString> storeReviews(const SqlConnection& connection, std::int64_t seq,
                                    const QString& batchId,
                                    const std::vector<RecordedReview>& reviews) {
    QStringList hashes;
    for (const RecordedReview& review : reviews) {
        const ReviewedImage image = imageOf(connection, batchId, review);
        const QVariantList row = reviewRow(seq, hashes.size() + 1, batchId, image, review);
        if (wasSaid(connection, row))
            continue;
        connection.run(records::reviews.insertion(), row);
        hashes.append(records::reviews.contentSha256(row));
    }
    return hashes.isEmpty() ? std::nullopt : std::optional(contentOf(hashes));
}

void applyReviews(const SqlConnection& connection, const QString& batchId,
                  std::vector<evidence::ImageRecord>& images) {
    QSqlQuery query = connection.run(
        "SELECT position, label, kind, override_verdict, override_by, override_reason, "
        "override_time FROM reviews WHERE batch_id = ? ORDER BY seq, number",
        {batchId});
    const auto field = [&](int column) { return query.value(column).toString().toStdString(); };
    while (connection.next(query)) {
        const std::size_t position = query.value(0).toUInt();
        if (position < 1 || position > images.size())
            throw Error(ErrorCode::Corrupt, Engine::tr("a review belongs to no image of the batch"),
                        connection.where(), Engine::tr("have the audit trail verified"));
        evidence::ImageRecord& image = images[position - 1];
        image.label = evidence::labelNamed(field(1)).value_or(evidence::Label::None);
        image.kind = field(2);
        image.verdictOverride.reset();
        for (const auto verdict : {calibration::Verdict::Pass, calibration::Verdict::Review,
                                   calibration::Verdict::Reject})
            if (calibration::name(verdict) == field(3))
                image.verdictOverride = {verdict, field(4), field(5), field(6)};
    }
}

} // namespace patchgauge::ui
