#include "records/sql_connection.h"

#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include <filesystem>
#include <system_error>

namespace patchgauge::ui {
namespace {

// Results of SQLite, without what its extended codes add.
constexpr int sqlitePermission = 3;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteInputOutput = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

constexpr const char* whileLocked = "end the other program or wait until it is done";
constexpr const char* forPermission =
    "have the permission granted, or choose another place for the records";
constexpr const char* forSpace = "free some space on the disk";

/// What happened, in one line of the database's own words.
std::string words(const QSqlError& error) {
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return text.simplified().toStdString();
}

Error sqliteError(const QSqlError& error, ErrorCode code, const std::string& where) {
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return {code, "the records are locked by another program", where, whileLocked};
    case sqlitePermission:
    case sqliteReadOnly:
        return {code, "there is no permission to write the records", where, forPermission};
    case sqliteFull:
        return {code, "the disk that holds the records is full", where, forSpace};
    case sqliteInputOutput:
        return {code, "the disk that holds the records fails (" + words(error) + ")", where,
                "check the disk and its free space"};
    case sqliteCannotOpen:
        return {code, "the records cannot be opened", where,
                "check that the folder is there and may be written to"};
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return {ErrorCode::Corrupt, Engine::tr("the file is damaged or holds no records"), where,
                Engine::tr("use a copy of it, or choose another place for the records")};
    default:
        return {code, "the records refuse this (" + words(error) + ")", where,
                "check that nothing else changes the file"};
    }
}

Error postgresError(const QSqlError& error, ErrorCode code, const std::string& where) {
    const QString state = error.nativeErrorCode();
    if (state == "42501")
        return {code, "there is no permission to write the records", where, forPermission};
    if (state == "53100")
        return {code, "the disk that holds the records is full", where, forSpace};
    if (state == "55P03")
        return {code, "the records are locked by another program", where, whileLocked};
    if (state.isEmpty() || state.startsWith("08") || state.startsWith("57P"))
        return {code, "the database does not answer (" + words(error) + ")", where,
                "check that the server runs and that address, user and password are right"};
    return {code, "the database refuses this (" + words(error) + ")", where,
            "ask whoever runs the server"};
}

/// The value of a connection parameter of libpq.
QString quoted(QString value) {
    value.replace('\\', "\\\\").replace('\'', "\\'");
    return '\'' + value + '\'';
}

/// How long is waited: for the server, for an answer, and (see openServer()) for another station.
const QString patience = QStringLiteral("connect_timeout=5;tcp_user_timeout=15000");

} // namespace

bool isServer(const QString& location) {
    return location.startsWith("postgresql://") || location.startsWith("postgres://");
}

QString shownLocation(const QString& location) {
    return isServer(location) ? QUrl(location).toDisplayString(QUrl::RemovePassword) : location;
}

SqlConnection::SqlConnection(const QString& location)
    : postgres_(isServer(location)), where_(shownLocation(location).toStdString()) {
    database_ =
        QSqlDatabase::addDatabase(postgres_ ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"),
                                  QUuid::createUuid().toString());
    try {
        if (postgres_)
            openServer(location);
        else
            openFile(location);
    } catch (...) {
        const QString name = database_.connectionName();
        database_ = {};
        QSqlDatabase::removeDatabase(name);
        throw;
    }
}

SqlConnection::~SqlConnection() {
    const QString name = database_.connectionName();
    database_.close();
    database_ = {};
    QSqlDatabase::removeDatabase(name);
}

void SqlConnection::openFile(const QString& file) {
    const std::filesystem::path path(file.toStdU16String());
    std::error_code failed;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), failed);
    if (failed)
        throw Error(ErrorCode::WriteFailed,
                    Engine::tr("no folder can be made for the records (%1)", failed.message()),
                    where_, Engine::tr("choose another place for the records"));
    database_.setDatabaseName(file);
    database_.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000"));
    if (!database_.open())
        throw error(database_.lastError());
    define("PRAGMA journal_mode = WAL");
    define("PRAGMA synchronous = FULL");
    define("PRAGMA foreign_keys = ON");
}

void SqlConnection::openServer(const QString& location) {
    const QUrl url(location);
    QString options = patience;
    QString host = url.host();
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == "host") // a folder with a socket, which no address can hold
            host = value;
        else
            options += ';' + name + '=' + quoted(value);
    }
    database_.setHostName(host);
    database_.setPort(url.port());
    database_.setUserName(url.userName(QUrl::FullyDecoded));
    database_.setPassword(url.password(QUrl::FullyDecoded));
    database_.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    database_.setConnectOptions(options);
    if (!database_.open())
        throw error(database_.lastError());
    define("SET lock_timeout = '10s'");
    define("SET client_min_messages = warning");
}

Error SqlConnection::error(const QSqlError& error) const {
    const ErrorCode code = writing_ ? ErrorCode::WriteFailed : ErrorCode::Unreadable;
    return postgres_ ? postgresError(error, code, where_) : sqliteError(error, code, where_);
}

QSqlQuery SqlConnection::prepare(const QString& statement) const {
    QSqlQuery query(database_);
    // PostgreSQL could not run another statement before all rows of this one were read.
    query.setForwardOnly(!postgres_);
    if (!query.prepare(statement))
        throw error(query.lastError());
    return query;
}

void SqlConnection::execute(QSqlQuery& query, const QVariantList& values) const {
    for (int i = 0; i < values.size(); ++i) {
        // Qt binds a null string as NULL, which is not what an empty text means here.
        const bool emptyText =
            values[i].metaType().id() == QMetaType::QString && values[i].toString().isNull();
        query.bindValue(i, emptyText ? QVariant(QStringLiteral("")) : values[i]);
    }
    if (!query.exec())
        throw error(query.lastError());
}

QSqlQuery SqlConnection::run(const QString& statement, const QVariantList& values) const {
    QSqlQuery query = prepare(statement);
    execute(query, values);
    return query;
}

void SqlConnection::define(const QString& statement) const {
    QSqlQuery query(database_);
    if (!query.exec(statement))
        throw error(query.lastError());
}

bool SqlConnection::next(QSqlQuery& query) const {
    if (query.next())
        return true;
    if (query.lastError().isValid())
        throw error(query.lastError());
    return false;
}

SqlTransaction::SqlTransaction(const SqlConnection& connection, Kind kind)
    : connection_(connection) {
    connection_.writing_ = kind == Kind::Write;
    if (connection_.isPostgres())
        connection_.define(kind == Kind::Write ? "BEGIN"
                                               : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    else
        connection_.define(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

SqlTransaction::~SqlTransaction() {
    if (open_)
        QSqlQuery(connection_.database_).exec("ROLLBACK");
    connection_.writing_ = false;
}

void SqlTransaction::commit() {
    connection_.define("COMMIT");
    open_ = false;
}

} // namespace patchgauge::ui
