#pragma once

#include "models/inspection_filter_model.h"
#include "preferences/preferences.h"
#include "window/actions.h"

#include <QMainWindow>

#include <filesystem>
#include <vector>

class QDockWidget;
class QLabel;
class QMenu;
class QSettings;

namespace patchgauge::ui {

class BatchFigures;
class CanvasPanel;
class CentrePages;
class CompareActions;
class FilterBar;
class FirstLook;
class ImageListPanel;
class JobBar;
class MessageArea;
class ReadoutPanel;
class QualityPanel;
class RecentModels;
class ScoresPanel;
class Session;
class WatchActions;
class WatchBar;

/// The window: wires actions, panels and the session together, and nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @param session   outlives the window
    /// @param settings  what is remembered from one start to the next; outlives the window
    MainWindow(Session& session, QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a model if one is among them, and inspects the rest.
    void openPaths(const std::vector<std::filesystem::path>& paths);

    /// Keeps in the settings how the window looks; closing it does so as well.
    void rememberState();

    /// Lists what another window on the same session lists, and goes on with its watch.
    void continueFrom(MainWindow& earlier);

Q_SIGNALS:
    void preferencesChanged(const Preferences& preferences);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildDocks();
    void buildCentre();
    void connectActions();
    void connectSession();
    void restoreState();
    void restoreDocks();

    /// Inspects an image and shows it.
    void lookAt(const std::filesystem::path& image);

    /// Shows an image of the list, also one that the filter hides.
    void choose(int row);

    void showModel();
    void enableActions();
    void stopAndClose();

    Session& session_;
    QSettings& settings_;
    Actions actions_;
    InspectionFilterModel shown_;
    RecentModels* recent_;
    MessageArea* messages_;
    CanvasPanel* picture_;
    ImageListPanel* list_;
    /// Before the pages, which may give the list the focus: a list that gets it without a choice
    /// makes one of its own.
    FirstLook* firstLook_;
    CentrePages* pages_;
    ReadoutPanel* readoutPanel_;
    BatchFigures* figures_;
    ScoresPanel* scores_;
    QualityPanel* quality_;
    QDockWidget* scoresDock_ = nullptr;
    FilterBar* filter_;
    WatchBar* watchBar_;
    WatchActions* watch_ = nullptr;
    CompareActions* compare_ = nullptr;
    QMenu* viewMenu_ = nullptr;
    QLabel* modelLine_;
    bool docksRestored_ = false; ///< with the first model
    bool closing_ = false;       ///< the user has agreed to stop the jobs
};

} // namespace patchgauge::ui
