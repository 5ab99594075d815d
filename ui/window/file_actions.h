#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace patchgauge::ui {

class Actions;
class Canvas;
class Session;

/// Does what the actions say that begin by choosing a file or folder: asks for it and hands it to
/// the session. The folders used last are remembered.
class FileActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    /// @param canvas  whose layers are exported
    /// @param window  that asks; the parent
    FileActions(Actions& actions, Session& session, Canvas& canvas, QSettings& settings,
                QWidget* window);

private:
    void createModel();
    void chooseModel();
    void chooseModelCopy();
    void chooseFolder();
    void chooseImages();
    void exportView();

    Session& session_;
    Canvas& canvas_;
    QSettings& settings_;
    QWidget* window_;
};

} // namespace patchgauge::ui
