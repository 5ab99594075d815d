#pragma once

#include "report/report_options.h"

#include <QDialog>

#include <filesystem>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;
class QSettings;

namespace patchgauge::ui {

class DecisionRow;

/// Asks what a report is to say and where it is to lie.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /// What there is to report.
    struct Choice {
        int all = 0;     ///< images of the list
        int shown = 0;   ///< as filtered
        int flagged = 0; ///< of all
        QString station;
        std::filesystem::path suggestedFile;
    };

    /// @param settings  remembers paper, operator and folder; outlives the dialog
    ReportDialog(const Choice& choice, const QString& operatorName, QSettings& settings,
                 QWidget* parent = nullptr);

    /// Time is left to the caller.
    ReportOptions options() const;
    bool shownOnly() const;
    std::filesystem::path file() const;

    void accept() override;

private:
    QWidget* makeImagesField(const Choice& choice);
    QWidget* makeFileField();
    void browse();
    void judge();

    QSettings& settings_;
    QLineEdit* title_;
    QLineEdit* operator_;
    QComboBox* paper_;
    QRadioButton* all_ = nullptr;
    QRadioButton* shown_ = nullptr;
    QCheckBox* imagePages_;
    QCheckBox* labels_;
    QLineEdit* file_;
    DecisionRow* decision_ = nullptr;
};

} // namespace patchgauge::ui
