#pragma once

#include "models/master_history.h"

#include <QObject>
#include <QPointer>

#include <filesystem>

class QSettings;
class QWidget;

namespace patchgauge::ui {

class Actions;
class LoadedModel;
class MasterCheckDialog;
class Session;
struct Message;

/// Checks the master parts of the model in use: asks once for their folder, inspects what lies
/// there now, adds it to the log of the model, and shows it beside the earlier checks.
class MasterActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    /// @param window  that asks; the parent
    MasterActions(Actions& actions, Session& session, QSettings& settings, QWidget* window);

Q_SIGNALS:
    void said(const Message& message);

private:
    void check();
    void chooseFolder();
    void checkIn(const std::filesystem::path& folder);
    void show(const MasterHistory& history, const LoadedModel& model,
              const std::filesystem::path& folder);
    QString folderKey() const;
    void enable();

    Actions& actions_;
    Session& session_;
    QSettings& settings_;
    QWidget* window_;
    QPointer<MasterCheckDialog> dialog_;
};

} // namespace patchgauge::ui
