#pragma once

#include "jobs/job_runner.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace patchgauge::ui {

/// The job that runs: stage, how far, rate, time left, and Cancel. Hidden when idle.
class JobBar : public QWidget {
    Q_OBJECT

public:
    /// @param runner  outlives the bar
    explicit JobBar(JobRunner& runner, QWidget* parent = nullptr);

private:
    void showStarted(const QString& title);
    void showProgress(const JobProgress& progress);
    void cancel();

    JobRunner& runner_;
    QLabel* stage_;
    QProgressBar* bar_;
    QLabel* count_;
    QLabel* rate_;
    QLabel* timeLeft_;
    QPushButton* cancel_;
};

} // namespace patchgauge::ui
