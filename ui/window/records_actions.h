#pragma once

#include "evidence/batch.h"

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <memory>

class QAction;
class QSettings;
class QWidget;

namespace patchgauge::ui {

class Actions;
class Recording;
class RecordsWindow;
class Session;

/// Shows the records, and opens a recorded batch again.
class RecordsActions : public QObject {
    Q_OBJECT

public:
    /// All outlive this.
    RecordsActions(Actions& actions, Session& session, Recording& recording, QSettings& settings,
                   QWidget* window);

    /// Goes over to what the settings say of records now.
    void followSettings();

private:
    using Batch = std::shared_ptr<const evidence::Batch>;

    void showRecords();

    /// Begins with the file that the model had then.
    void openAgain(const Batch& batch);
    void openWith(const Batch& batch, const std::filesystem::path& model);
    void askForModel(const Batch& batch, const QString& why);

    Session& session_;
    Recording& recording_;
    QSettings& settings_;
    QWidget* window_;
    QPointer<RecordsWindow> records_;
};

} // namespace patchgauge::ui
