#include "window/desktop.h"

#include "preferences/theme.h"
#include "window/main_window.h"
#include "window/session.h"

#include <QSettings>

#include <utility>

namespace patchgauge::ui {

Desktop::Desktop(Session& session, QSettings& settings) : session_(session), settings_(settings) {
    const Preferences preferences = readPreferences(settings_);
    translation_.use(preferences.language);
    applyTheme(preferences.theme);
    session_.setExecution(preferences.execution());
    openWindow();
}

Desktop::~Desktop() = default;

void Desktop::openWindow() {
    window_ = std::make_unique<MainWindow>(session_, settings_);
    // Queued: the window may be replaced, and its dialog is still at work.
    connect(window_.get(), &MainWindow::preferencesChanged, this, &Desktop::follow,
            Qt::QueuedConnection);
    window_->show();
}

void Desktop::follow(const Preferences& preferences) {
    applyTheme(preferences.theme);
    session_.setExecution(preferences.execution());
    const QString before = translation_.language();
    translation_.use(preferences.language);
    if (translation_.language() == before)
        return;
    window_->rememberState();
    const std::unique_ptr<MainWindow> old = std::exchange(window_, nullptr);
    openWindow();
    window_->continueFrom(*old);
}

} // namespace patchgauge::ui
