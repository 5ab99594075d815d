#pragma once

#include "preferences/preferences.h"

#include <QObject>

class QSettings;
class QWidget;

namespace patchgauge::ui {

class Actions;
class CanvasPanel;
class Session;

/// Carries out what concerns the program as a whole: settings, guide, keys, versions.
class ApplicationActions : public QObject {
    Q_OBJECT

public:
    /// All outlive this.
    ApplicationActions(Actions& actions, Session& session, CanvasPanel& picture,
                       QSettings& settings, QWidget* window);

Q_SIGNALS:
    /// The user has chosen, and the choice has been remembered.
    void preferencesChanged(const Preferences& preferences);

private:
    void showPreferences();
    void showGuide();
    void showShortcuts();
    void showAbout();

    Actions& actions_;
    Session& session_;
    CanvasPanel& picture_;
    QSettings& settings_;
    QWidget* window_;
};

} // namespace patchgauge::ui
