#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace patchgauge::test {

/// A PostgreSQL server of its own, reached by a socket in a folder of its own. Gone with the
/// object.
class PostgresServer {
public:
    PostgresServer() = default;
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// Whether its programs are installed.
    static bool isInstalled();

    /// Makes and starts the server. What went wrong, or an empty text.
    QString create();

    QString start();
    QString stop();

    /// Of a new, empty database.
    QString newLocation();

private:
    QString run(const QString& program, const QStringList& arguments) const;

    QTemporaryDir folder_;
    bool running_ = false;
    int databases_ = 0;
};

} // namespace patchgauge::test
