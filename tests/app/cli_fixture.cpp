#include "app/cli_fixture.h"

#include "base/files.h"

#include <QProcessEnvironment>
#include <QRegularExpression>

#include <cstring>

namespace patchgauge::test {
namespace fs = std::filesystem;

namespace {

QProcessEnvironment environmentFor(const fs::path& dataDirectory) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATCHGAUGE_DATA_DIR", toQString(dataDirectory));
    environment.insert("CLI", PATCHGAUGE_CLI);
    return environment;
}

CliRun finish(QProcess& process) {
    const bool ended = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

QString toQString(const fs::path& path) {
    return QString::fromStdU16String(path.u16string());
}

std::vector<Json> CliRun::lines() const {
    std::vector<Json> lines;
    for (const QByteArray& line : out.split('\n'))
        if (!line.isEmpty())
            lines.push_back(Json::parse(line.toStdString()));
    return lines;
}

Json CliRun::json() const {
    const std::vector<Json> all = lines();
    return all.size() == 1 ? all.front() : Json();
}

QString CliRun::notAsFailuresMust(const QString& part) const {
    static const QRegularExpression sentence("^error: .+: .+: .+$",
                                             QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(err);
    if (status == 1 && out.isEmpty() && text.count("error: ") == 1 &&
        sentence.match(text).captured().contains(part))
        return {};
    return QString("status %1, output \"%2\", errors \"%3\"")
        .arg(status)
        .arg(QString::fromUtf8(out), text);
}

QString CliFixture::path(const std::string& name) const {
    return toQString(folder() / fromUtf8(name));
}

CliRun CliFixture::run(const QStringList& arguments) const {
    QProcess process;
    start(process, arguments);
    return finish(process);
}

Json CliFixture::json(const QStringList& arguments) const {
    const CliRun done = run(QStringList{"--json"} + arguments);
    return done.status == 0 ? done.json() : Json();
}

CliRun CliFixture::runShell(const QString& line) const {
    QProcess process;
    process.setProcessEnvironment(environmentFor(folder() / "data"));
    process.start("bash", {"-c", line});
    return finish(process);
}

void CliFixture::start(QProcess& process, const QStringList& arguments) const {
    process.setProcessEnvironment(environmentFor(folder() / "data"));
    process.setWorkingDirectory(toQString(folder()));
    process.start(PATCHGAUGE_CLI, arguments);
}

CliRun CliFixture::train(const QStringList& good, const QString& output,
                         const QStringList& options) const {
    return run(QStringList{"--json", "train", "--output", output} + smallOptions() + options +
               QStringList{"--good"} + good);
}

QString CliFixture::trainedModel(const std::string& name, const QStringList& options) const {
    files_.drawGood(name + "/good/part", 8, 1);
    QString model = path(name + "/model.padim");
    train({path(name + "/good")}, model, options);
    return model;
}

QStringList smallOptions() {
    return {"--resize", "64x64", "--dims", "20", "--threads", "1"};
}

QString wrongField(const Json& json, const std::map<std::string, std::string>& types) {
    for (const auto& [name, allowed] : types) {
        if (!json.contains(name))
            return QString("%1 is missing").arg(name.c_str());
        const char* type = json[name].type_name();
        if (!QString::fromStdString(allowed).split('|').contains(type))
            return QString("%1 is of type %2").arg(name.c_str(), type);
    }
    return {};
}

Grid<float> readNpy(const fs::path& file) {
    const std::vector<unsigned char> bytes = readFile(file);
    constexpr std::size_t preamble = 10;
    const std::size_t header = preamble + bytes[8] + 256 * bytes[9];
    const QString text = QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()) + preamble,
                                             static_cast<qsizetype>(header - preamble));
    static const QRegularExpression shape("'descr': '<f4'.*'shape': \\((\\d+), (\\d+)\\)");
    const auto match = shape.match(text);
    Grid<float> values({match.captured(2).toInt(), match.captured(1).toInt()});
    if (bytes.size() != header + values.count() * sizeof(float))
        return {};
    std::memcpy(values.data(), bytes.data() + header, values.count() * sizeof(float));
    return values;
}

} // namespace patchgauge::test
