#include "canvas/canvas_marks.h"

#include "canvas/canvas.h"

#include <QAbstractButton>
#include <QPainter>
#include <QResizeEvent>

#include <cmath>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr double outlineWidth = 2;
constexpr double crosshairGap = 4;
constexpr double crosshairArm = 16;
constexpr int casingReach = 4;

// Laid over photos, which have no palette.
constexpr QColor pinFill(255, 255, 255);
constexpr QColor pinLine(0, 0, 0, 220);

/// A drop that stands on its point.
class PinButton : public QAbstractButton {
public:
    explicit PinButton(QWidget* parent) : QAbstractButton(parent) {
        setObjectName(QStringLiteral("pinMark"));
        setToolTip(CanvasMarks::tr("Release the pinned patch (Esc)"));
        setAccessibleName(CanvasMarks::tr("Release the pinned patch"));
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::PointingHandCursor);
        resize(sizeHint());
    }

    QSize sizeHint() const override { return {16, 20}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        constexpr double radius = 6;
        const QPointF head(width() / 2.0, radius + 1);
        const QPointF point(width() / 2.0, height());
        QPainterPath round;
        round.addEllipse(head, radius, radius);
        // From where the sides touch the circle, or nearly so.
        const QPointF side(0.8 * radius, 0.6 * radius);
        QPainterPath spike(head + side);
        spike.lineTo(point);
        spike.lineTo(head + QPointF(-side.x(), side.y()));
        spike.closeSubpath();
        const QPainterPath drop = round.united(spike);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(pinLine, 1));
        painter.setBrush(pinFill);
        painter.drawPath(drop);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pinLine);
        painter.drawEllipse(head, radius / 3, radius / 3);
    }
};

} // namespace

CanvasMarks::CanvasMarks(Canvas& canvas)
    : QWidget(&canvas), canvas_(canvas), pin_(new PinButton(&canvas)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    resize(canvas.size());
    canvas.installEventFilter(this);
    ReadoutModel& readout = canvas.readout();
    connect(&canvas, &Canvas::viewChanged, this, &CanvasMarks::place);
    connect(&canvas, &Canvas::photoBareChanged, this, &CanvasMarks::place);
    connect(&readout, &ReadoutModel::imageChanged, this, &CanvasMarks::place);
    connect(&readout, &ReadoutModel::pinChanged, this, &CanvasMarks::place);
    connect(pin_, &QAbstractButton::clicked, this, [&readout] { readout.setPin(std::nullopt); });
    place();
}

void CanvasMarks::setCrosshair(std::optional<QPointF> image) {
    if (image == crosshair_)
        return;
    update(crosshairArea());
    crosshair_ = image;
    update(crosshairArea());
}

QRectF CanvasMarks::pinnedArea() const {
    const auto& pinned = canvas_.readout().pinned();
    if (!pinned)
        return {};
    const image::Rect& area = pinned->patchArea;
    return {canvas_.mapFromImage({area.left, area.top}),
            canvas_.mapFromImage({area.left + area.width, area.top + area.height})};
}

QRect CanvasMarks::crosshairArea() const {
    if (!crosshair_)
        return {};
    const double reach = crosshairArm + casingReach;
    const QPointF centre = canvas_.mapFromImage(*crosshair_);
    return QRectF(centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)).toAlignedRect();
}

void CanvasMarks::place() {
    const QRectF area = pinnedArea();
    pin_->setVisible(!area.isEmpty() && !canvas_.isPhotoBare());
    pin_->move(static_cast<int>(std::lround(area.center().x() - pin_->width() / 2.0)),
               static_cast<int>(std::lround(area.top() - pin_->height())));
    update();
}

void CanvasMarks::paintEvent(QPaintEvent* /*event*/) {
    if (canvas_.isPhotoBare())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRect(pinnedArea());
    strokeCased(painter, outline, outlineWidth);
    if (!crosshair_)
        return;
    QPainterPath cross;
    const QPointF centre = canvas_.mapFromImage(*crosshair_);
    for (const QPointF way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
        cross.moveTo(centre + crosshairGap * way);
        cross.lineTo(centre + crosshairArm * way);
    }
    strokeCased(painter, cross, 1);
}

bool CanvasMarks::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        resize(static_cast<QResizeEvent*>(event)->size());
    return QWidget::eventFilter(watched, event);
}

} // namespace patchgauge::ui
