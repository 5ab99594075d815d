#pragma once

#include "evaluation/study.h"
#include "jobs/job_runner.h"

#include <QDialog>

#include <filesystem>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace patchgauge::ui {

class AgreementResults;
class BlindPage;

/// An agreement study: who has still to judge what, the blind runs, and when all is judged, the
/// results. Every decision is written to the study's file. Stays open beside the window.
class AgreementDialog : public QDialog {
    Q_OBJECT

public:
    /// @param runner  reads photos and writes files; outlives the dialog
    explicit AgreementDialog(JobRunner& runner, QWidget* parent = nullptr);

    /// @param file  that the study was read from or has been written to
    void setStudy(const evaluation::Study& study, const std::filesystem::path& file);

    /// Says above the study what went wrong with it.
    void showProblem(const QString& problem);

    const std::optional<evaluation::Study>& study() const { return study_; }

Q_SIGNALS:
    void newRequested();
    void openRequested();

    /// A photo of the study was chosen, to be seen in the window.
    void partChosen(const std::filesystem::path& photo);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeOverview();
    QWidget* makeButtons();
    void showOverview();
    void showProgress();
    void addAppraiser(int row, std::size_t appraiser);
    void begin(std::size_t appraiser);
    void save();
    void exportPdf();
    void exportTable();
    void run(const QString& title, const std::function<void()>& write);

    JobRunner& runner_;
    std::optional<evaluation::Study> study_;
    std::filesystem::path file_;
    QStackedWidget* pages_;
    BlindPage* blind_;
    QLabel* title_ = nullptr;
    QLabel* facts_ = nullptr;
    QLabel* hint_ = nullptr;
    QLabel* problem_ = nullptr; ///< that came up when something was written
    QWidget* progress_ = nullptr;
    QGridLayout* progressGrid_ = nullptr;
    QScrollArea* area_ = nullptr;
    AgreementResults* results_ = nullptr;
    QPushButton* pdf_ = nullptr;
    QPushButton* table_ = nullptr;
};

} // namespace patchgauge::ui
