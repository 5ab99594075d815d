#pragma once

#include <QObject>
#include <QPoint>

#include <array>
#include <cstddef>
#include <optional>

namespace patchgauge::ui {

class Canvas;
class CanvasMarks;

/// Has two canvases read out the same place of their photos: what is under the cursor of the one is
/// outlined in the other as well, under a crosshair, and both have the same pin.
class CursorLink : public QObject {
    Q_OBJECT

public:
    /// A canvas and the marks over it; both outlive the link.
    struct Side {
        Canvas& canvas;
        CanvasMarks& marks;
    };

    CursorLink(Side first, Side second, QObject* parent = nullptr);

private:
    struct End {
        Side side;
        std::optional<QPoint> pixel; ///< as it was last seen
    };

    void follow(std::size_t changed);
    void mirror(const Side& leader, const Side& follower);

    std::array<End, 2> ends_;
    std::size_t leader_ = 0; ///< whose cursor was moved last
    bool mirroring_ = false;
};

} // namespace patchgauge::ui
