#pragma once

#include "evidence/batch.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::ui {

/// What is listed of a recorded batch.
struct RecordSummary {
    QString id;
    QString startedUtc;   ///< ISO 8601
    QString startedLocal; ///< ISO 8601 with the distance from UTC
    QString modelName;
    QString statisticsSha256; ///< the model's identity
    QString operatorName;
    QString station;
    int images = 0; ///< all, of which by the verdict in force:
    int passed = 0;
    int toReview = 0;
    int rejected = 0;
    int unreadable = 0;
};

/// Which batches are looked for. What is empty does not restrict; texts are found anywhere inside,
/// whatever their case.
struct RecordQuery {
    QDate from; ///< first day, by the local time at which the batch was begun
    QDate to;   ///< last day
    QString model;
    QString operatorName;
    QString fileName;                            ///< of one of the images
    std::optional<calibration::Verdict> verdict; ///< in force, of one of the images (of the same
                                                 ///< one where a file name is given)
    int limit = 1000;
};

/// What was said of a recorded image afterwards: its label, kind and override from then on.
struct RecordedReview {
    std::string imageSha256;
    std::string path; ///< as recorded
    evidence::Label label = evidence::Label::None;
    std::string kind;
    std::optional<evidence::VerdictOverride> verdictOverride;
    std::string by;   ///< the operator
    std::string time; ///< UTC, ISO 8601
};

/// What a check of the audit trail found.
struct Verification {
    std::int64_t rows = 0; ///< of the trail
    bool ok = true;
    std::optional<std::int64_t> firstBad; ///< its number, from 1
    QString problem; ///< names what was changed or is missing; empty where all is well
    /// Hash of the last row. Noted elsewhere (on a signed report, say) it shows later that nothing
    /// up to it was written anew; see RecordDatabase::verify().
    QString lastHash;
};

/// Inspections in a database, with a trail of rows chained by SHA-256 to which everything that is
/// recorded is added and from which nothing is ever taken. Used on the thread that opened it; the
/// program must have a QCoreApplication, which finds Qt's database drivers.
///
/// Every function throws Error: WriteFailed or Unreadable where the database is full, locked, gone
/// or not permitted; Corrupt; Unsupported for one of a later version. What is written is written
/// whole or not at all.
class RecordDatabase {
public:
    /// Opens a database, makes it where there is none, and brings one of an earlier version up to
    /// date.
    /// @param location  a file (SQLite), or postgresql://USER:PASSWORD@HOST:PORT/NAME, to which
    ///                  parameters of libpq can be added as in ?sslmode=require
    explicit RecordDatabase(const QString& location);
    ~RecordDatabase();

    /// Adds a batch. One that is there already (by its id) is left as it is.
    void record(const evidence::Batch& batch);

    /// Adds what was said of images of a recorded batch. What was said before stays in the trail;
    /// what is there word for word (with its time) is not added again. Throws Error (NotFound) for
    /// an image or a batch that was not recorded.
    void record(const QString& batchId, const std::vector<RecordedReview>& reviews);

    /// Newest first.
    std::vector<RecordSummary> find(const RecordQuery& query) const;

    /// A batch with what was last said of its images. Throws Error (NotFound) as well.
    evidence::Batch batch(const QString& id) const;

    /// Computes the whole trail anew from all that is recorded and stops at the first difference:
    /// a row of any table that was changed, is missing, or was added behind the trail's back.
    /// What cannot be noticed: that somebody who may do anything with the database wrote the whole
    /// trail anew from some row to its end, or put an older copy in its place. Against both helps
    /// a hash noted elsewhere.
    Verification verify() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace patchgauge::ui
