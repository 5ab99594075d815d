#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <vector>

class QSettings;
class QWidget;

namespace patchgauge::ui {

// Asking for files and folders without an event loop of one's own: each function returns at once,
// and `chosen` is called when the user has decided, never when they have thought better of it. The
// folder begun in is the last one used under `key`, which is remembered in the settings.

void promptForFolder(QWidget* parent, const QString& title, QSettings& settings, const QString& key,
                     const std::function<void(const std::filesystem::path&)>& chosen);

void promptForFiles(QWidget* parent, const QString& title, const QString& filter,
                    QSettings& settings, const QString& key,
                    const std::function<void(const std::vector<std::filesystem::path>&)>& chosen);

void promptForFile(QWidget* parent, const QString& title, const QString& filter,
                   QSettings& settings, const QString& key,
                   const std::function<void(const std::filesystem::path&)>& chosen);

/// Asks before it gives a file that exists. @param suggestion  a file's full path
void promptForSaving(QWidget* parent, const QString& title, const std::filesystem::path& suggestion,
                     const QString& filter,
                     const std::function<void(const std::filesystem::path&)>& chosen);

} // namespace patchgauge::ui
