#include "base/platform.h"
#include "data_directory.h"
#include "jobs/threaded_job_runner.h"
#include "models/text.h"
#include "panels/icon.h"
#include "preferences/preferences.h"
#include "recovery/crash_handler.h"
#include "window/desktop.h"
#include "window/main_window.h"
#include "window/operator_actions.h"
#include "window/recovery.h"
#include "window/session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHashSeed>
#include <QSettings>
#include <QSysInfo>

#include <memory>
#include <vector>

using namespace patchgauge;

namespace {

struct Request {
    QStringList models; ///< none or one
    std::vector<std::filesystem::path> paths;
    bool operatorMode = false;
};

Request parseCommandLine(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Visual inspection of parts by PaDiM"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption model(QStringLiteral("model"),
                                   QCoreApplication::translate("main", "Open the model in <file>."),
                                   QStringLiteral("file"));
    parser.addOption(model);
    const QCommandLineOption operatorMode(
        QStringLiteral("operator"),
        QCoreApplication::translate("main", "Start in operator mode, which locks everything but "
                                            "inspecting with approved models."));
    parser.addOption(operatorMode);
    parser.addPositionalArgument(
        QStringLiteral("path"),
        QCoreApplication::translate("main", "Images and folders to inspect, or a model to open."),
        QStringLiteral("[path…]"));
    parser.process(application);

    Request request;
    request.operatorMode = parser.isSet(operatorMode);
    request.models = parser.values(model).mid(0, 1);
    for (const QString& path : parser.positionalArguments())
        request.paths.push_back(ui::toPath(path));
    return request;
}

/// The environment's word goes before the user's choice, and that before the system's place.
std::filesystem::path dataDirectory(const QSettings& settings) {
    const QString chosen = ui::readPreferences(settings).dataDirectory;
    return chosen.isEmpty() || qEnvironmentVariableIsSet("PATCHGAUGE_DATA_DIR")
               ? app::dataDirectory()
               : ui::toPath(chosen);
}

/// What a crash report begins with.
std::string crashHead() {
    return QStringLiteral("PatchGauge %1, Qt %2, %3")
        .arg(QStringLiteral(PATCHGAUGE_VERSION), QString::fromLatin1(qVersion()),
             QSysInfo::prettyProductName())
        .toStdString();
}

} // namespace

int main(int argc, char** argv) {
    // The same report has the same bytes, whichever program writes it.
    QHashSeed::setDeterministicGlobalSeed();
    platform::failOnTooLargeFiles();
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("PatchGauge"));
    QApplication::setOrganizationName(QStringLiteral("PatchGauge"));
    QApplication::setApplicationVersion(QStringLiteral(PATCHGAUGE_VERSION));
    QApplication::setWindowIcon(ui::applicationIcon());
    const Request request = parseCommandLine(application);

    QSettings settings;
    if (request.operatorMode)
        ui::beginInOperatorMode(settings);
    ui::Session session(std::make_unique<ui::ThreadedJobRunner>(),
                        std::make_unique<ui::ThreadedJobRunner>(), dataDirectory(settings));
    ui::Recovery recovery(session, session.dataDirectory() / "recovery");
    ui::reportCrashes(recovery.report(), crashHead());
    ui::Desktop desktop(session, settings);
    recovery.offerLeftovers();
    for (const QString& model : request.models)
        session.open(ui::toPath(model));
    desktop.window().openPaths(request.paths);
    return QApplication::exec();
}
