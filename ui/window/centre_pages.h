#pragma once

#include <QStackedWidget>

namespace patchgauge::ui {

class Actions;
class CanvasPanel;
class NormalPage;
class Session;

/// The middle of the window. Shows what there is to see: how to begin while there is no model, what
/// is normal while nothing has been inspected with it, and otherwise the image that is looked at,
/// or again what is normal where the user wants that.
class CentrePages : public QStackedWidget {
    Q_OBJECT

public:
    /// All outlive the pages, but for the picture, which becomes one of them.
    CentrePages(Actions& actions, Session& session, CanvasPanel* picture,
                QWidget* parent = nullptr);

    NormalPage& normalPage() { return *normal_; }

    /// Shows a widget in place of every page for as long as something is done in it; null ends
    /// that. The widget becomes one of the pages.
    void setTask(QWidget* task);

    /// Shows images again rather than what is normal.
    void showImages();

Q_SIGNALS:
    /// Another page is shown.
    /// @param picture  it is the image that is looked at
    void pageChanged(bool picture);

private:
    void follow();

    Actions& actions_;
    Session& session_;
    QWidget* welcome_;
    NormalPage* normal_;
    CanvasPanel* picture_;
    QWidget* task_ = nullptr;
    bool normalWanted_ = false; ///< by the user, although there are images
};

} // namespace patchgauge::ui
