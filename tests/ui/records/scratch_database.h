#pragma once

#include "records/sql_connection.h"

#include <QString>
#include <QStringList>

namespace patchgauge::test {

/// Changes records as somebody does who knows the database but not the program: what guards them
/// against change is removed first. For SQLite.
inline void tamper(const QString& location, const QStringList& statements) {
    const ui::SqlConnection connection(location);
    connection.define("PRAGMA foreign_keys = OFF");
    QStringList triggers;
    {
        QSqlQuery query = connection.run("SELECT name FROM sqlite_master WHERE type = 'trigger'");
        while (connection.next(query))
            triggers.append(query.value(0).toString());
    }
    for (const QString& trigger : triggers)
        connection.define("DROP TRIGGER " + trigger);
    for (const QString& statement : statements)
        connection.define(statement);
}

} // namespace patchgauge::test
