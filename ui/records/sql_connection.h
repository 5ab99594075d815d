#pragma once

#include "base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <string>

namespace patchgauge::ui {

/// A location without the password that it may hold, for people to read.
QString shownLocation(const QString& location);

/// Whether a location names a PostgreSQL server, not a file.
bool isServer(const QString& location);

/// An open connection to a database. Used on the thread that made it. Every function throws Error:
/// Unreadable, or WriteFailed within a transaction that writes; Corrupt.
class SqlConnection {
public:
    /// @param location  see RecordDatabase
    explicit SqlConnection(const QString& location);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    bool isPostgres() const { return postgres_; }

    /// The location, for errors.
    const std::string& where() const { return where_; }

    QStringList tables() const { return database_.tables(); }

    QSqlQuery prepare(const QString& statement) const;

    /// @param values  of the statement's question marks, in order
    void execute(QSqlQuery& query, const QVariantList& values = {}) const;

    /// prepare() and execute().
    QSqlQuery run(const QString& statement, const QVariantList& values = {}) const;

    /// A statement that is not prepared, such as one that defines tables.
    void define(const QString& statement) const;

    /// Goes on to the next row of a result. False where there is none.
    bool next(QSqlQuery& query) const;

private:
    friend class SqlTransaction;

    void openFile(const QString& file);
    void openServer(const QString& location);
    Error error(const QSqlError& error) const;

    bool postgres_ = false;
    std::string where_;
    QSqlDatabase database_;
    mutable bool writing_ = false;
};

/// Everything between its construction and commit(), or nothing.
class SqlTransaction {
public:
    enum class Kind {
        Read, ///< sees one state of the database throughout
        Write,
    };

    SqlTransaction(const SqlConnection& connection, Kind kind);
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction&) = delete;
    SqlTransaction& operator=(const SqlTransaction&) = delete;

    void commit();

private:
    const SqlConnection& connection_;
    bool open_ = true;
};

} // namespace patchgauge::ui
