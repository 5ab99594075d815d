#pragma once

#include "dialogs/agreement_setup_dialog.h"

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <vector>

class QSettings;
class QWidget;

namespace patchgauge::ui {

class Actions;
class AgreementDialog;
class InspectionFilterModel;
class Session;

/// Begins agreement studies with the images of the list, and goes on with the last one.
class AgreementActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    /// @param shown   the images that a study may take in
    /// @param window  that asks; the parent
    AgreementActions(Actions& actions, Session& session, InspectionFilterModel& shown,
                     QSettings& settings, QWidget* window);

Q_SIGNALS:
    /// A photo of a study is to be seen.
    void imageChosen(const std::filesystem::path& photo);

private:
    void open();
    void makeDialog();
    void create();
    void choose();
    void begin(const evaluation::Study& study);
    void read(const std::filesystem::path& file);
    void take(const evaluation::Study& study, const std::filesystem::path& file);
    void say(const QString& problem);
    std::filesystem::path folder() const;
    std::vector<StudyCandidate> candidates() const;

    Session& session_;
    InspectionFilterModel& shown_;
    QSettings& settings_;
    QWidget* window_;
    QPointer<AgreementDialog> dialog_;
};

} // namespace patchgauge::ui
