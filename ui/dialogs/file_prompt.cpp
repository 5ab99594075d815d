#include "dialogs/file_prompt.h"

#include "models/text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace patchgauge::ui {
namespace {

QFileDialog* makeDialog(QWidget* parent, const QString& title, const QString& folder,
                        const QString& filter) {
    auto* dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

QString lastFolder(const QSettings& settings, const QString& key) {
    const QString folder = settings.value(key).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace

void promptForFolder(QWidget* parent, const QString& title, QSettings& settings, const QString& key,
                     const std::function<void(const std::filesystem::path&)>& chosen) {
    QFileDialog* dialog = makeDialog(parent, title, lastFolder(settings, key), {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&settings, key, chosen](const QString& folder) {
                         settings.setValue(key, QFileInfo(folder).absolutePath());
                         chosen(toPath(folder));
                     });
    dialog->open();
}

void promptForFiles(QWidget* parent, const QString& title, const QString& filter,
                    QSettings& settings, const QString& key,
                    const std::function<void(const std::vector<std::filesystem::path>&)>& chosen) {
    QFileDialog* dialog = makeDialog(parent, title, lastFolder(settings, key), filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [&settings, key, chosen](const QStringList& files) {
                         settings.setValue(key, QFileInfo(files.front()).absolutePath());
                         std::vector<std::filesystem::path> paths;
                         for (const QString& file : files)
                             paths.push_back(toPath(file));
                         chosen(paths);
                     });
    dialog->open();
}

void promptForFile(QWidget* parent, const QString& title, const QString& filter,
                   QSettings& settings, const QString& key,
                   const std::function<void(const std::filesystem::path&)>& chosen) {
    QFileDialog* dialog = makeDialog(parent, title, lastFolder(settings, key), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&settings, key, chosen](const QString& file) {
                         settings.setValue(key, QFileInfo(file).absolutePath());
                         chosen(toPath(file));
                     });
    dialog->open();
}

void promptForSaving(QWidget* parent, const QString& title, const std::filesystem::path& suggestion,
                     const QString& filter,
                     const std::function<void(const std::filesystem::path&)>& chosen) {
    QFileDialog* dialog = makeDialog(parent, title, displayPath(suggestion.parent_path()), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(displayPath(suggestion.extension()).mid(1));
    dialog->selectFile(displayName(suggestion));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen](const QString& file) { chosen(toPath(file)); });
    dialog->open();
}

} // namespace patchgauge::ui
