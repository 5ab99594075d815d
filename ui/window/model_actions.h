#pragma once

#include "evaluation/evaluation.h"

#include <QObject>

#include <filesystem>

class QSettings;
class QWidget;

namespace patchgauge::ui {

class Actions;
class Session;

/// Does what the actions say that concern the model in use, by dialogs where something is to be
/// entered or read.
class ModelActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    /// @param window  that asks; the parent
    ModelActions(Actions& actions, Session& session, QSettings& settings, QWidget* window);

private:
    void changeThreshold();
    void chooseTestFolder();
    void showEvaluation(const QString& modelName, const evaluation::Evaluation& evaluation,
                        const std::filesystem::path& folder);
    void enable();

    Actions& actions_;
    Session& session_;
    QSettings& settings_;
    QWidget* window_;
};

} // namespace patchgauge::ui
