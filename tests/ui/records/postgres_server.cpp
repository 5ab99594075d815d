#include "ui/records/postgres_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <unistd.h>

namespace patchgauge::test {
namespace {

const QString installed = QStringLiteral("/usr/lib/postgresql");

/// The folder with the programs of the latest version; empty where there is none.
QString programs() {
    const QStringList versions = QDir(installed).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        const QString folder = installed + '/' + *version + "/bin/";
        if (QFile::exists(folder + "initdb") && QFile::exists(folder + "pg_ctl"))
            return folder;
    }
    return {};
}

} // namespace

bool PostgresServer::isInstalled() {
    return !programs().isEmpty();
}

PostgresServer::~PostgresServer() {
    stop();
}

QString PostgresServer::run(const QString& program, const QStringList& arguments) const {
    QStringList command{programs() + program};
    command += arguments;
    if (::geteuid() == 0) // which the server refuses to run as
        command = QStringList{"runuser", "-u", "postgres", "--"} + command;
    QProcess process;
    process.setWorkingDirectory(folder_.path());
    // The server inherits the files; a pipe would stay open for as long as it runs.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(folder_.filePath("errors.txt"));
    process.start(command.takeFirst(), command);
    if (process.waitForFinished(120'000) && process.exitCode() == 0)
        return {};
    QFile errors(folder_.filePath("errors.txt"));
    const bool readable = errors.open(QIODevice::ReadOnly);
    return program + ": " + (readable ? QString::fromUtf8(errors.readAll()) : QString());
}

QString PostgresServer::create() {
    if (::geteuid() == 0 && QProcess::execute("chown", {"postgres", folder_.path()}) != 0)
        return "the folder cannot be given to postgres";
    const QString failure =
        run("initdb", {"--pgdata", folder_.filePath("data"), "--auth", "trust", "--username",
                       "inspector", "--no-sync", "--encoding", "UTF8", "--locale", "C.UTF-8"});
    return failure.isEmpty() ? start() : failure;
}

QString PostgresServer::start() {
    const QString failure =
        run("pg_ctl", {"start", "--wait", "--pgdata", folder_.filePath("data"), "--log",
                       folder_.filePath("log.txt"), "--options",
                       "-c listen_addresses= -c fsync=off -k " + folder_.path()});
    running_ = failure.isEmpty();
    return failure;
}

QString PostgresServer::stop() {
    if (!running_)
        return {};
    running_ = false;
    return run("pg_ctl",
               {"stop", "--wait", "--mode", "immediate", "--pgdata", folder_.filePath("data")});
}

QString PostgresServer::newLocation() {
    const QString name = QStringLiteral("records%1").arg(++databases_);
    const QString failure =
        run("createdb", {"--host", folder_.path(), "--username", "inspector", name});
    return failure.isEmpty() ? QStringLiteral("postgresql://inspector:secret@/%1?host=%2")
                                   .arg(name, folder_.path())
                             : QString();
}

} // namespace patchgauge::test
