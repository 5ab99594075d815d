#pragma once

#include "jobs/job_runner.h"

#include <QWidget>

#include <filesystem>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace patchgauge::ui {

/// The part of the settings that says who inspects and where inspections are recorded: a file, or a
/// PostgreSQL database, whose password is never shown.
class RecordSettings : public QWidget {
    Q_OBJECT

public:
    /// @param usualPlace  of the records where the settings name none
    /// @param settings    `operator/name` and `records/location`; outlives this
    RecordSettings(const std::filesystem::path& usualPlace, QSettings& settings,
                   QWidget* parent = nullptr);
    ~RecordSettings() override;

    /// As chosen: see RecordDatabase; empty for the usual place.
    QString location() const;

public Q_SLOTS:
    /// Into the settings.
    void save();

private:
    void setLocation(const QString& location);
    void showKind();
    void test();

    QString usualPlace_;
    QSettings& settings_;
    QLineEdit* operator_;
    QLineEdit* place_; ///< without the password
    QLabel* passwordName_;
    QLineEdit* password_;
    QPushButton* test_;
    QLabel* result_;
    std::unique_ptr<JobRunner> runner_; ///< last: its jobs use the rest
};

} // namespace patchgauge::ui
