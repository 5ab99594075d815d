#pragma once

#include <QObject>

class QDockWidget;
class QLabel;
class QMainWindow;
class QMenu;
class QSettings;

namespace patchgauge::ui {

class Actions;
class CanvasPanel;
class PatchPanel;
class Session;

/// Comparing: a good part beside the inspected image, and a pinned patch through the whole batch.
/// Makes the views for it and the actions, and puts them into the window.
class CompareActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    /// @param view    the menu
    /// @param window  the parent
    CompareActions(const Actions& actions, Session& session, CanvasPanel& picture,
                   QSettings& settings, QMenu* view, QMainWindow* window);

    /// Shows or hides the dock as it was left, after the other docks were restored.
    void restoreDock();

    void saveState();

    /// @param row  of the image that is looked at, in the list, or −1
    void setCurrentRow(int row);

Q_SIGNALS:
    /// An image of the list is to be looked at.
    void imageChosen(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildGoodPart(CanvasPanel& picture);
    void buildDock(QMenu* view, QMainWindow* window);
    void showImageName();
    void followPin();
    void keepFittingPin();

    const Actions& actions_;
    Session& session_;
    QSettings& settings_;
    QLabel* imageName_ = nullptr;
    PatchPanel* panel_ = nullptr;
    QDockWidget* dock_ = nullptr;
    bool opensByItself_ = true; ///< with a pin, until the user closes it
    bool keptOpen_ = false;     ///< by the user, without a pin as well
};

} // namespace patchgauge::ui
