#pragma once

#include "window/passphrase.h"

#include <QObject>

class QAction;
class QSettings;
class QWidget;

namespace patchgauge::ui {

class Actions;
class Session;
struct Message;

/// Has the window started with these settings begin in operator mode.
void beginInOperatorMode(QSettings& settings);

/// Switches operator mode on and off, by a passphrase, and remembers it. What it locks vanishes
/// from menus and tool bar.
class OperatorActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    /// @param window  that asks; the parent
    OperatorActions(Actions& actions, Session& session, QSettings& settings, QWidget* window);

Q_SIGNALS:
    void said(const Message& message);

private:
    void ask();
    void enter();
    void askToLeave();
    void follow();
    void sayObjection();

    Actions& actions_;
    Session& session_;
    QSettings& settings_;
    Passphrase passphrase_;
    QWidget* window_;
};

} // namespace patchgauge::ui
