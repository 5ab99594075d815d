#pragma once

#include <QObject>

#include <filesystem>

class QAction;
class QSettings;
class QWidget;

namespace patchgauge::ui {

class InspectionFilterModel;
class Recording;
class ReportDialog;
class Session;

/// Writes what is listed as a report, when asked for by its action.
class ReportActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    /// @param action  that asks for a report
    /// @param shown   what of the list the user looks at
    /// @param window  that asks; the parent
    ReportActions(QAction* action, Session& session, const InspectionFilterModel& shown,
                  const Recording& recording, QSettings& settings, QWidget* window);

private:
    void ask();
    void write(const ReportDialog& dialog);
    void sayWritten(const std::filesystem::path& file, int pages);
    std::filesystem::path suggestedFile() const;
    void enable();

    QAction* action_;
    Session& session_;
    const InspectionFilterModel& shown_;
    const Recording& recording_;
    QSettings& settings_;
    QWidget* window_;
};

} // namespace patchgauge::ui
