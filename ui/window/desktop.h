#pragma once

#include "preferences/language.h"
#include "preferences/preferences.h"

#include <QObject>

#include <memory>

class QSettings;

namespace patchgauge::ui {

class MainWindow;
class Session;

/// Puts what the user prefers into force, at the start and whenever it changes. Another language
/// needs another window: texts are given to widgets once.
class Desktop : public QObject {
    Q_OBJECT

public:
    /// Shows the window.
    /// @param session   outlives this
    /// @param settings  outlives this
    Desktop(Session& session, QSettings& settings);
    ~Desktop() override;

    /// Another one after each change of the language.
    MainWindow& window() { return *window_; }

private:
    void follow(const Preferences& preferences);
    void openWindow();

    Session& session_;
    QSettings& settings_;
    Translation translation_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace patchgauge::ui
