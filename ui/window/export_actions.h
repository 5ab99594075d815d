#pragma once

#include "canvas/layer_options.h"

#include <QObject>

#include <filesystem>
#include <vector>

class QSettings;
class QWidget;

namespace patchgauge::ui {

class Actions;
class Canvas;
class ExportPicturesDialog;
class ExportResultsDialog;
class InspectionFilterModel;
class Session;
struct PictureExport;

/// Exports what was found in the images of the list: tables, and pictures.
class ExportActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    /// @param shown   the list as it is filtered
    /// @param canvas  whose heat is exported
    /// @param window  that asks; the parent
    ExportActions(Actions& actions, Session& session, const InspectionFilterModel& shown,
                  Canvas& canvas, QSettings& settings, QWidget* window);

private:
    void askForResults();
    void chooseResultsFile(const ExportResultsDialog& dialog);
    void askForPictures();
    void exportPicturesAs(const ExportPicturesDialog& dialog);
    std::vector<int> readableRows(const ExportPicturesDialog& dialog) const;
    int currentRow() const;
    void sayExported(const PictureExport& done, const std::filesystem::path& folder);

    Session& session_;
    const InspectionFilterModel& shown_;
    Canvas& canvas_;
    QSettings& settings_;
    QWidget* window_;
};

} // namespace patchgauge::ui
