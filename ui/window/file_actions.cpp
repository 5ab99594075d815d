#include "window/file_actions.h"

#include "canvas/canvas.h"
#include "dialogs/file_prompt.h"
#include "dialogs/new_model_dialog.h"
#include "image/reader.h"
#include "models/text.h"
#include "window/actions.h"
#include "window/session.h"

#include <QAction>
#include <QSettings>
#include <QStandardPaths>

namespace patchgauge::ui {
namespace {

QString imageFilter() {
    QStringList patterns;
    for (const std::string& extension : image::fileExtensions())
        patterns << QStringLiteral("*%1").arg(QString::fromStdString(extension));
    return FileActions::tr("Images (%1)").arg(patterns.join(QLatin1Char(' ')));
}

QString modelFilter() {
    return FileActions::tr("PatchGauge models (*.padim)");
}

} // namespace

FileActions::FileActions(Actions& actions, Session& session, Canvas& canvas, QSettings& settings,
                         QWidget* window)
    : QObject(window), session_(session), canvas_(canvas), settings_(settings), window_(window) {
    connect(actions.newModel, &QAction::triggered, this, &FileActions::createModel);
    connect(actions.openModel, &QAction::triggered, this, &FileActions::chooseModel);
    connect(actions.saveModelAs, &QAction::triggered, this, &FileActions::chooseModelCopy);
    connect(actions.inspectFolder, &QAction::triggered, this, &FileActions::chooseFolder);
    connect(actions.inspectImages, &QAction::triggered, this, &FileActions::chooseImages);
    connect(actions.exportView, &QAction::triggered, this, &FileActions::exportView);
}

void FileActions::createModel() {
    auto* dialog = new NewModelDialog(session_.viewer(), session_.store(), session_.modelFolder(),
                                      settings_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { session_.train(dialog->request()); });
    dialog->open();
}

void FileActions::chooseModel() {
    promptForFile(window_, tr("Open model"), modelFilter(), settings_,
                  QStringLiteral("folders/models"),
                  [this](const std::filesystem::path& file) { session_.open(file); });
}

void FileActions::chooseModelCopy() {
    promptForSaving(window_, tr("Save model as"), session_.loaded()->file(), modelFilter(),
                    [this](const std::filesystem::path& file) { session_.saveModelAs(file); });
}

void FileActions::chooseFolder() {
    promptForFolder(window_, tr("Inspect folder"), settings_, QStringLiteral("folders/inspect"),
                    [this](const std::filesystem::path& folder) { session_.inspect({folder}); });
}

void FileActions::chooseImages() {
    promptForFiles(
        window_, tr("Inspect images"), imageFilter(), settings_, QStringLiteral("folders/inspect"),
        [this](const std::vector<std::filesystem::path>& files) { session_.inspect(files); });
}

void FileActions::exportView() {
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) +
                             QStringLiteral("/PatchGauge");
    const QString folder = settings_.value(QStringLiteral("folders/export"), pictures).toString();
    session_.viewing().exportTo(canvas_.layerOptions(), toPath(folder));
}

} // namespace patchgauge::ui
