#include "canvas/verdict_mark.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace patchgauge::ui {

using calibration::Verdict;

QString verdictText(Verdict verdict) {
    switch (verdict) {
    case Verdict::Pass:
        return QCoreApplication::translate("Verdict", "Pass");
    case Verdict::Review:
        return QCoreApplication::translate("Verdict", "Review");
    case Verdict::Reject:
        return QCoreApplication::translate("Verdict", "Reject");
    }
    return {};
}

QColor verdictColour(Verdict verdict) {
    switch (verdict) {
    case Verdict::Pass:
        return {0, 138, 112};
    case Verdict::Review:
        return {190, 120, 0};
    case Verdict::Reject:
        return {214, 58, 58};
    }
    return {};
}

void paintVerdictMark(QPainter& painter, const QRectF& area, Verdict verdict) {
    const double diameter = std::min(area.width(), area.height());
    const double width = diameter / 7;
    QRectF circle(0, 0, diameter - width, diameter - width);
    circle.moveCenter(area.center());
    constexpr int quarterTurn = 90 * 16;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(verdictColour(verdict), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(verdictColour(verdict));
    if (verdict == Verdict::Reject)
        painter.drawEllipse(circle);
    else if (verdict == Verdict::Review)
        painter.drawPie(circle, quarterTurn, 2 * quarterTurn);
    painter.restore();
}

} // namespace patchgauge::ui
