#include "recovery/leftover.h"

#include "base/platform.h"
#include "models/text.h"

#include <QDateTime>
#include <QDir>

namespace patchgauge::ui {
namespace {

constexpr int reportsKept = 10;

QString journalEnding() {
    return QStringLiteral(".jsonl");
}

QString reportEnding() {
    return QStringLiteral(".txt");
}

/// Names begin with the time: in the order of their names they are in the order of time.
QString nameOfThisRun() {
    return QStringLiteral("%1-%2")
        .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")))
        .arg(platform::processId());
}

/// Another program's lock is stale as soon as that program is gone.
std::unique_ptr<QLockFile> lockOf(const RunFiles& files) {
    auto lock = std::make_unique<QLockFile>(displayPath(files.lock));
    lock->setStaleLockTime(0);
    return lock;
}

QStringList namesIn(const QDir& folder, const QString& ending) {
    QStringList names =
        folder.entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name | QDir::Reversed);
    for (QString& name : names)
        name.chop(ending.size());
    return names;
}

void dropOldReports(const QDir& folder) {
    for (const QString& name : namesIn(folder, reportEnding()).mid(reportsKept))
        QFile::remove(folder.filePath(name + reportEnding()));
}

} // namespace

RunFiles RunFiles::of(const std::filesystem::path& folder, const QString& name) {
    return {folder / toPath(name + QStringLiteral(".lock")),
            folder / toPath(name + journalEnding()), folder / toPath(name + reportEnding())};
}

RunPlace::RunPlace(const std::filesystem::path& folder)
    : files_(RunFiles::of(folder, nameOfThisRun())), lock_(lockOf(files_)) {
    QDir().mkpath(displayPath(folder));
    lock_->tryLock();
}

RunPlace::~RunPlace() = default;

std::vector<Leftover> takeLeftovers(const std::filesystem::path& folder) {
    const QDir place(displayPath(folder));
    std::vector<Leftover> leftovers;
    for (const QString& name : namesIn(place, journalEnding())) {
        const RunFiles files = RunFiles::of(folder, name);
        const auto lock = lockOf(files);
        if (!lock->tryLock())
            continue;
        Leftover leftover;
        leftover.open = BatchJournal::read(files.journal).value_or(OpenBatch());
        std::error_code unknown;
        if (std::filesystem::exists(files.report, unknown))
            leftover.report = files.report;
        leftovers.push_back(std::move(leftover));
        std::filesystem::remove(files.journal, unknown);
    }
    dropOldReports(place);
    return leftovers;
}

} // namespace patchgauge::ui
