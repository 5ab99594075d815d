#include "window/application_actions.h"

#include "dialogs/about_dialog.h"
#include "dialogs/guide_dialog.h"
#include "dialogs/preferences_dialog.h"
#include "dialogs/shortcuts_dialog.h"
#include "preferences/language.h"
#include "window/actions.h"
#include "window/canvas_panel.h"
#include "window/heat_settings.h"
#include "window/session.h"

#include <QAction>
#include <QSettings>

namespace patchgauge::ui {
namespace {

void openOnce(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

ApplicationActions::ApplicationActions(Actions& actions, Session& session, CanvasPanel& picture,
                                       QSettings& settings, QWidget* window)
    : QObject(window),
      actions_(actions),
      session_(session),
      picture_(picture),
      settings_(settings),
      window_(window) {
    connect(actions_.preferences, &QAction::triggered, this, &ApplicationActions::showPreferences);
    connect(actions_.guide, &QAction::triggered, this, &ApplicationActions::showGuide);
    connect(actions_.shortcuts, &QAction::triggered, this, &ApplicationActions::showShortcuts);
    connect(actions_.about, &QAction::triggered, this, &ApplicationActions::showAbout);
    connect(actions_.quit, &QAction::triggered, window_, &QWidget::close);
}

void ApplicationActions::showPreferences() {
    auto* dialog = new PreferencesDialog(readPreferences(settings_), session_.dataDirectory(),
                                         settings_, window_);
    new HeatSettings(picture_.viewActions(), picture_.viewBar(), *dialog);
    if (session_.permissions().operatorMode())
        dialog->restrictToAppearance();
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Preferences preferences = dialog->preferences();
        writePreferences(settings_, preferences);
        Q_EMIT preferencesChanged(preferences);
    });
    openOnce(dialog);
}

void ApplicationActions::showGuide() {
    const QString chosen = readPreferences(settings_).language;
    auto* dialog = new GuideDialog(chosen.isEmpty() ? desktopLanguage() : chosen, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show(); // beside the window: one reads while one does
}

void ApplicationActions::showShortcuts() {
    openOnce(new ShortcutsDialog(actions_.shortcutLines(), window_));
}

void ApplicationActions::showAbout() {
    const auto& loaded = session_.loaded();
    openOnce(new AboutDialog(
        loaded ? QString::fromStdString(loaded->model()->info().backbone.execution) : QString(),
        window_));
}

} // namespace patchgauge::ui
