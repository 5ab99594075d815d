#include "records/record_schema.h"

#include <array>

namespace patchgauge::ui {
namespace {

// Steps from one version to the next. A step that was once delivered is never changed.

/// Texts are compared by their bytes, whatever the server's language; {text} and {whole} are types.
const QStringList tablesOfVersion1{
    R"(CREATE TABLE schema_version (
        one {whole} PRIMARY KEY CHECK (one = 1),
        version {whole} NOT NULL))",
    R"(INSERT INTO schema_version (one, version) VALUES (1, 1))",
    R"(CREATE TABLE models (
        id {text} PRIMARY KEY,
        name {text} NOT NULL,
        name_key {text} NOT NULL,
        file {text} NOT NULL,
        file_sha256 {text} NOT NULL,
        statistics_sha256 {text} NOT NULL,
        info {text} NOT NULL))",
    R"(CREATE TABLE batches (
        id {text} PRIMARY KEY,
        model_id {text} NOT NULL REFERENCES models (id),
        started_utc {text} NOT NULL,
        started_local {text} NOT NULL,
        finished_utc {text} NOT NULL,
        finished_local {text} NOT NULL,
        operator {text} NOT NULL,
        operator_key {text} NOT NULL,
        device {text} NOT NULL,
        software_version {text} NOT NULL,
        images {whole} NOT NULL,
        passed {whole} NOT NULL,
        to_review {whole} NOT NULL,
        rejected {whole} NOT NULL,
        unreadable {whole} NOT NULL))",
    R"(CREATE TABLE images (
        batch_id {text} NOT NULL REFERENCES batches (id),
        position {whole} NOT NULL,
        path {text} NOT NULL,
        name_key {text} NOT NULL,
        sha256 {text} NOT NULL,
        verdict {text} NOT NULL,
        details {text} NOT NULL,
        content_sha256 {text} NOT NULL,
        PRIMARY KEY (batch_id, position)))",
    R"(CREATE TABLE reviews (
        seq {whole} NOT NULL,
        number {whole} NOT NULL,
        batch_id {text} NOT NULL,
        position {whole} NOT NULL,
        label {text} NOT NULL,
        verdict_before {text} NOT NULL,
        verdict {text} NOT NULL,
        override_verdict {text} NOT NULL,
        override_by {text} NOT NULL,
        override_reason {text} NOT NULL,
        override_time {text} NOT NULL,
        said_by {text} NOT NULL,
        time {text} NOT NULL,
        PRIMARY KEY (seq, number),
        FOREIGN KEY (batch_id, position) REFERENCES images (batch_id, position)))",
    R"(CREATE TABLE audit (
        seq {whole} PRIMARY KEY,
        time {text} NOT NULL,
        kind {text} NOT NULL,
        batch_id {text} NOT NULL,
        content_sha256 {text} NOT NULL,
        previous_hash {text} NOT NULL,
        hash {text} NOT NULL))",
    R"(CREATE TABLE audit_head (
        one {whole} PRIMARY KEY CHECK (one = 1),
        rows {whole} NOT NULL,
        hash {text} NOT NULL))",
    R"(INSERT INTO audit_head (one, rows, hash) VALUES (1, 0, ''))",
};

/// %1 is the table.
const QStringList sqliteGuard{
    R"(CREATE TRIGGER %1_not_changed BEFORE UPDATE ON %1
       BEGIN SELECT RAISE(ABORT, 'records are never changed'); END)",
    R"(CREATE TRIGGER %1_not_removed BEFORE DELETE ON %1
       BEGIN SELECT RAISE(ABORT, 'records are never removed'); END)",
};
const QStringList sqliteHeadGuard{
    R"(CREATE TRIGGER audit_head_grows BEFORE UPDATE ON audit_head WHEN NEW.rows <> OLD.rows + 1
       BEGIN SELECT RAISE(ABORT, 'the trail grows row by row'); END)",
    R"(CREATE TRIGGER audit_head_not_removed BEFORE DELETE ON audit_head
       BEGIN SELECT RAISE(ABORT, 'records are never removed'); END)",
};

const QString postgresRefusal{
    R"(CREATE FUNCTION refuse_change_of_records() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN RAISE EXCEPTION 'records are never changed or removed'; END $$)"};
const QString postgresGuard{
    R"(CREATE TRIGGER %1_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON %1
       FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_records())"};
const QStringList postgresHeadGuard{
    R"(CREATE TRIGGER audit_head_grows BEFORE UPDATE ON audit_head
       FOR EACH ROW WHEN (NEW.rows <> OLD.rows + 1)
       EXECUTE FUNCTION refuse_change_of_records())",
    R"(CREATE TRIGGER audit_head_not_removed BEFORE DELETE OR TRUNCATE ON audit_head
       FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_records())",
};

/// Stations share records, defects have kinds, and files are searched by name.
const QStringList changesOfVersion2{
    R"(ALTER TABLE batches ADD COLUMN station {text} NOT NULL DEFAULT '')",
    R"(ALTER TABLE reviews ADD COLUMN kind {text} NOT NULL DEFAULT '')",
    R"(CREATE INDEX batches_by_time ON batches (started_utc, id))",
    R"(CREATE INDEX images_by_name ON images (batch_id, name_key, position, verdict))",
    R"(CREATE INDEX reviews_by_image ON reviews (batch_id, position, seq, number))",
};

void defineAll(const SqlConnection& connection, const QStringList& statements) {
    const bool postgres = connection.isPostgres();
    for (QString statement : statements)
        connection.define(statement.replace("{text}", postgres ? R"(TEXT COLLATE "C")" : "TEXT")
                              .replace("{whole}", "BIGINT"));
}

void guardAgainstChange(const SqlConnection& connection) {
    const bool postgres = connection.isPostgres();
    if (postgres)
        connection.define(postgresRefusal);
    for (const char* table : {"models", "batches", "images", "reviews", "audit"})
        for (const QString& statement : postgres ? QStringList{postgresGuard} : sqliteGuard)
            connection.define(statement.arg(table));
    defineAll(connection, postgres ? postgresHeadGuard : sqliteHeadGuard);
}

void makeVersion1(const SqlConnection& connection) {
    defineAll(connection, tablesOfVersion1);
    guardAgainstChange(connection);
}

void makeVersion2(const SqlConnection& connection) {
    defineAll(connection, changesOfVersion2);
}

using Step = void (*)(const SqlConnection&);
constexpr std::array<Step, schemaVersion> steps = {makeVersion1, makeVersion2};

int versionOf(const SqlConnection& connection) {
    if (!connection.tables().contains("schema_version"))
        return 0;
    QSqlQuery query = connection.run("SELECT version FROM schema_version");
    return connection.next(query) ? query.value(0).toInt() : 0;
}

/// Throws Error (Unsupported).
void checkNotLater(int version, const std::string& where) {
    if (version > schemaVersion)
        throw Error(
            ErrorCode::Unsupported,
            Engine::tr("the records are of version %1, and this program knows versions up to %2",
                       version, schemaVersion),
            where, Engine::tr("open them with a later version of PatchGauge"));
}

} // namespace

void bringUpToDate(const SqlConnection& connection) {
    const int found = versionOf(connection);
    checkNotLater(found, connection.where());
    if (found == schemaVersion)
        return;
    SqlTransaction transaction(connection, SqlTransaction::Kind::Write);
    if (connection.isPostgres()) // SQLite lets only one in here anyway
        connection.define("SELECT pg_advisory_xact_lock(hashtext('patchgauge records'))");
    const int version = versionOf(connection); // another station may have been faster
    checkNotLater(version, connection.where());
    for (int next = version; next < schemaVersion; ++next)
        steps[static_cast<std::size_t>(next)](connection);
    connection.run("UPDATE schema_version SET version = ?", {schemaVersion});
    transaction.commit();
}

} // namespace patchgauge::ui
