#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace patchgauge::ui {

class Actions;
class Session;
struct Message;
struct ReleaseRequest;

/// Approves and retires the model in use, and says so where a retired one is opened.
class ReleaseActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    /// @param window  that asks; the parent
    ReleaseActions(Actions& actions, Session& session, QSettings& settings, QWidget* window);

Q_SIGNALS:
    void said(const Message& message);

private:
    void ask();
    void change(const ReleaseRequest& request);
    void warnOfRetired();
    void enable();

    Actions& actions_;
    Session& session_;
    QSettings& settings_;
    QWidget* window_;
};

} // namespace patchgauge::ui
