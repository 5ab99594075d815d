#pragma once

#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

class QSettings;
class QWidget;

namespace patchgauge::ui {

class Actions;
class LoadedModel;
class Session;

/// Adds good images to the model in use, undoably, and shows what that did to its scores.
class UpdateActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    /// @param window  that asks; the parent
    UpdateActions(Actions& actions, Session& session, QSettings& settings, QWidget* window);

    /// @param sources  images and folders
    void add(const std::vector<std::filesystem::path>& sources);

private:
    void chooseFolder();
    void chooseImages();
    void enable();

    Actions& actions_;
    Session& session_;
    QSettings& settings_;
    QWidget* window_;
};

} // namespace patchgauge::ui
