#pragma once

#include "calibration/calibration.h"
#include "evaluation/study.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSettings;
class QSpinBox;

namespace patchgauge::ui {

class DecisionRow;

/// An image that a study may take in.
struct StudyCandidate {
    evaluation::StudyPart part;
    calibration::Verdict verdict = calibration::Verdict::Review; ///< of the machine

    bool flagged() const { return verdict != calibration::Verdict::Pass; }
};

/// The machine as it may take part.
struct StudyModel {
    QString name;
    evaluation::StudyMachine machine;
};

/// Asks what a new study is made of.
class AgreementSetupDialog : public QDialog {
    Q_OBJECT

public:
    /// @param candidates  the images shown in the list
    /// @param settings    keeps who judged and how often; outlives the dialog
    AgreementSetupDialog(std::vector<StudyCandidate> candidates, StudyModel model,
                         QSettings& settings, QWidget* parent = nullptr);

    /// What was asked for, with images drawn anew in each call.
    evaluation::Study study() const;

private:
    QWidget* makeImages();
    QWidget* makePeople();
    QStringList names() const;
    std::vector<StudyCandidate> drawn(std::uint64_t seed) const;
    void showState();
    QString objection() const;
    QString referenceText() const;

    std::vector<StudyCandidate> candidates_;
    StudyModel model_;
    QSettings& settings_;
    QLineEdit* title_ = nullptr;
    QRadioButton* all_ = nullptr;
    QRadioButton* some_ = nullptr;
    QSpinBox* flagged_ = nullptr;
    QSpinBox* passed_ = nullptr;
    QLabel* references_ = nullptr;
    QLineEdit* names_ = nullptr;
    QSpinBox* trials_ = nullptr;
    QCheckBox* machine_ = nullptr;
    QComboBox* review_ = nullptr;
    DecisionRow* row_ = nullptr;
};

} // namespace patchgauge::ui
