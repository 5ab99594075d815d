#pragma once

#include <QObject>

namespace patchgauge::ui {

class Canvas;

/// Keeps two canvases on the same part of their photos at the same size: whichever is zoomed or
/// panned, the other follows. Photos of different size are shown equally wide. Disable the link
/// while the second canvas gets another photo, which would fit it and take the first along.
class ViewLink : public QObject {
    Q_OBJECT

public:
    /// Both outlive the link.
    ViewLink(Canvas& first, Canvas& second, QObject* parent = nullptr);

    /// Off, each canvas moves by itself. On again, the second takes the view of the first.
    void setEnabled(bool enabled);

private:
    void follow(Canvas& leader, Canvas& follower);

    Canvas& first_;
    Canvas& second_;
    bool enabled_ = true; ///< false as well while one of them follows
};

} // namespace patchgauge::ui
