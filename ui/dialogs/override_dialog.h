#pragma once

#include "models/review.h"

#include <QDialog>

#include <optional>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QSettings;

namespace patchgauge::ui {

/// Asks for a verdict in the place of the one that follows from the score, and who gives it why.
class OverrideDialog : public QDialog {
    Q_OBJECT

public:
    /// @param what      the images' name, or how many they are
    /// @param judged    the verdict that follows from the score
    /// @param present   the override in force, if there is one
    /// @param settings  remember the name; outlive the dialog
    OverrideDialog(const QString& what, calibration::Verdict judged,
                   const std::optional<VerdictOverride>& present, QSettings& settings,
                   QWidget* parent = nullptr);

    /// What was entered, with the present time; nothing where the override is to be taken off.
    std::optional<VerdictOverride> verdictOverride() const;

    void accept() override;

private:
    QWidget* makeVerdicts(calibration::Verdict judged, calibration::Verdict chosen);
    QWidget* makePerson(const QString& reason);
    QWidget* makeButtons(bool canRemove);
    void showReady();
    bool isComplete() const;

    QSettings& remembered_;
    QButtonGroup* verdicts_;
    QLineEdit* by_ = nullptr;
    QLineEdit* reason_ = nullptr;
    QPushButton* override_ = nullptr;
    bool removed_ = false;
};

} // namespace patchgauge::ui
