#pragma once

#include "dialogs/results_format.h"

#include <QDialog>

class QButtonGroup;
class QSettings;
class QVBoxLayout;

namespace patchgauge::ui {

/// Asks for which images results are wanted, and in which form.
class ExportResultsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param shown     images that the filter shows
    /// @param all       images listed
    /// @param settings  remembers the form; outlives the dialog
    ExportResultsDialog(int shown, int all, QSettings& settings, QWidget* parent = nullptr);

    /// Whether only what the filter shows is wanted.
    bool onlyShown() const;
    ResultsFormat format() const;

    void accept() override;

private:
    void addChoice(QVBoxLayout& layout, QButtonGroup& group, int id, const QString& text,
                   const char* name);

    QSettings& settings_;
    QButtonGroup* images_;
    QButtonGroup* formats_;
};

} // namespace patchgauge::ui
