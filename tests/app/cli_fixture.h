#pragma once

#include "core/pipeline/pipeline_fixture.h"

#include <nlohmann/json.hpp>
#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace patchgauge::test {

using Json = nlohmann::json;

QString toQString(const std::filesystem::path& path);

/// What a run of the command line left behind.
struct CliRun {
    int status = -1; ///< -1 where the program did not end by itself
    QByteArray out;
    QByteArray err;

    /// Standard output, which must be JSON and nothing else: one value a line.
    std::vector<Json> lines() const;

    /// Its only line; null where there is none or more.
    Json json() const;

    /// Empty where the run ended as failures must: status 1, nothing on standard output, and one
    /// line `error: WHAT: WHERE: what to do` that contains `part`. Otherwise what is wrong.
    QString notAsFailuresMust(const QString& part) const;
};

/// The command line with a data directory of its own, a randomly drawn network in it, and drawn
/// photos to work on.
class CliFixture {
public:
    const PipelineFixture& files() const { return files_; }
    std::filesystem::path folder() const { return files_.folder(); }
    QString path(const std::string& name) const;

    CliRun run(const QStringList& arguments) const;

    /// What a run with --json prints: one value. Null where it fails.
    Json json(const QStringList& arguments) const;

    /// A line for bash, in which $CLI is the program.
    CliRun runShell(const QString& line) const;

    /// Starts the program and returns at once.
    void start(QProcess& process, const QStringList& arguments) const;

    /// `train` at 64 × 64 with 20 channels.
    CliRun train(const QStringList& good, const QString& output,
                 const QStringList& options = {}) const;

    /// A model of eight photos below `name`/good, saved as `name`/model.padim. Its path.
    QString trainedModel(const std::string& name, const QStringList& options = {}) const;

private:
    PipelineFixture files_;
};

/// Options of train() as a list.
QStringList smallOptions();

/// Empty where each field is there and has one of its types, given as in `number|null`; otherwise
/// the first that does not.
QString wrongField(const Json& json, const std::map<std::string, std::string>& types);

/// A float32 array of two dimensions in NumPy's format.
Grid<float> readNpy(const std::filesystem::path& file);

} // namespace patchgauge::test
