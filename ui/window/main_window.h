#pragma once

#include "models/inspection_filter_model.h"
#include "preferences/preferences.h"
#include "window/actions.h"

#include <QMainWindow>

#include <filesystem>
#include <vector>

class QLabel;
class QMenu;
class QSettings;

namespace patchgauge::ui {

class CanvasPanel;
class CentrePages;
class FilterBar;
class FirstLook;
class ImageListPanel;
class JobBar;
class MessageArea;
class ReadoutPanel;
class RecentModels;
class Session;

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
    FilterBar* filter_;
    QMenu* viewMenu_ = nullptr;
    QLabel* modelLine_;
    bool docksRestored_ = false; ///< with the first model
    bool closing_ = false;       ///< the user has agreed to stop the jobs
};

} // namespace patchgauge::ui
