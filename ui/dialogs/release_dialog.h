#pragma once

#include "detector/release.h"

#include <QDialog>
#include <QString>

#include <vector>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace patchgauge::ui {

/// A step in a model's life, and who answers for it.
struct ReleaseRequest {
    detector::ReleaseState state = detector::ReleaseState::Draft;
    QString by;
    QString reason;
};

/// Approves a model, retires it or makes it a draft again: shows its present state and the steps
/// that led there, and asks who decides and why.
class ReleaseDialog : public QDialog {
    Q_OBJECT

public:
    /// @param modelName  as people know the model
    /// @param settings   remembers who decides; outlives the dialog
    ReleaseDialog(const std::vector<detector::ReleaseChange>& changes, const QString& modelName,
                  QSettings& settings, QWidget* parent = nullptr);

    /// What was entered; complete once the dialog has been accepted.
    ReleaseRequest request() const;

    void accept() override;

private:
    QWidget* makeState(const std::vector<detector::ReleaseChange>& changes);
    QWidget* makeChoice(detector::ReleaseState present);
    QWidget* makeForm();
    QWidget* makeHistory(const std::vector<detector::ReleaseChange>& changes);
    QWidget* makeButtons();
    QString obstacle() const;
    void showConsequences();

    QSettings& remembered_;
    QButtonGroup* choice_ = nullptr;
    QLineEdit* by_ = nullptr;
    QLineEdit* reason_ = nullptr;
    QLabel* obstacle_ = nullptr;
    QPushButton* set_ = nullptr;
};

} // namespace patchgauge::ui
