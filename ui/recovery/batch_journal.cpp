#include "recovery/batch_journal.h"

#include "models/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace patchgauge::ui {
namespace {

QString modelKey() {
    return QStringLiteral("model");
}

QString sourcesKey() {
    return QStringLiteral("sources");
}

void writeLine(const std::filesystem::path& path, const QJsonObject& line,
               QIODevice::OpenMode mode) {
    QFile file(displayPath(path));
    if (file.open(QIODevice::WriteOnly | mode))
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace

BatchJournal::BatchJournal(std::filesystem::path file) : file_(std::move(file)) {
    writer_.setMaxThreadCount(1);
    begin({});
}

BatchJournal::~BatchJournal() {
    writer_.waitForDone();
    std::error_code nothingThere;
    std::filesystem::remove(file_, nothingThere);
}

void BatchJournal::begin(const std::filesystem::path& model) {
    writer_.start([file = file_, model] {
        writeLine(file, {{modelKey(), displayPath(model)}}, QIODevice::Truncate);
    });
}

void BatchJournal::add(const std::vector<std::filesystem::path>& sources) {
    writer_.start([file = file_, sources] {
        QJsonArray paths;
        for (const std::filesystem::path& source : sources)
            paths.append(displayPath(std::filesystem::absolute(source)));
        writeLine(file, {{sourcesKey(), paths}}, QIODevice::Append);
    });
}

std::optional<OpenBatch> BatchJournal::read(const std::filesystem::path& path) {
    QFile file(displayPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    OpenBatch open;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (line.contains(modelKey()))
            open = {toPath(line[modelKey()].toString()), {}};
        for (const QJsonValue& source : line[sourcesKey()].toArray())
            open.sources.push_back(toPath(source.toString()));
    }
    return open;
}

} // namespace patchgauge::ui
