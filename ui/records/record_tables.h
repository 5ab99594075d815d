#pragma once

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace patchgauge::ui {

/// A table of records.
struct RecordTable {
    QString name;
    QStringList columns;
    /// The column with the SHA-256 of what stands in the others, or empty.
    QString seal;

    qsizetype column(const QString& name) const { return columns.indexOf(name); }

    /// "INSERT INTO … VALUES (?, …)"
    QString insertion() const;

    /// "SELECT … FROM …", all columns in their order.
    QString selection() const;

    /// The row at which a result of selection() stands.
    QVariantList row(const QSqlQuery& result) const;

    /// SHA-256 of a row but for its seal: of the JSON object of its columns, without those that are
    /// empty. So a column that a later version adds leaves the hashes of earlier rows as they are.
    /// @param values  in the order of the columns
    QString contentSha256(const QVariantList& values) const;

    /// As selection() gives it, with its seal in place.
    void sealRow(QVariantList& values) const;

    bool isIntact(const QVariantList& values) const;
};

namespace records {

/// Models as they were when they judged, under the hash of all that is said of them.
extern const RecordTable models;
extern const RecordTable batches;
/// Images of a batch by their position, from 1. `details` is the JSON of evidence::toJson().
extern const RecordTable images;
/// What was said of images, by row of the trail (`seq`) and number within it.
extern const RecordTable reviews;
/// The trail: every row seals itself and the row before it.
extern const RecordTable audit;

} // namespace records

/// A text as it is searched: without differences of case.
QString searchKey(const QString& text);

/// The last part of a path, as it is searched.
QString nameKey(const QString& path);

} // namespace patchgauge::ui
