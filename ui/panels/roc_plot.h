#pragma once

#include "evaluation/ranking.h"

#include <QPolygonF>
#include <QWidget>

#include <optional>
#include <vector>

namespace patchgauge::ui {

/// The ROC curve: which share of the defective images is rejected against which share of the good
/// ones, threshold by threshold, with the present threshold marked. The point nearest to the mouse
/// is read out, and chosen with a click; keys walk along the curve and choose with Enter.
class RocPlot : public QWidget {
    Q_OBJECT

public:
    explicit RocPlot(QWidget* parent = nullptr);

    /// @param curve  of evaluation::rocCurve(); empty for none
    void setCurve(std::vector<evaluation::RocPoint> curve);

    /// Marks the point of a threshold, or none.
    void setThreshold(std::optional<float> threshold);

    QSize sizeHint() const override { return {280, 220}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

Q_SIGNALS:
    void thresholdChosen(float threshold);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF plotArea() const;
    QString readoutAt(std::size_t point) const;
    QString presentReadout() const;
    void layOut();
    void readOut(std::optional<std::size_t> point);
    std::size_t nearest(QPointF position) const;
    std::optional<std::size_t> present() const;
    void walk(int steps);
    void paintAxes(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;

    std::vector<evaluation::RocPoint> curve_;
    std::vector<std::size_t> corners_; ///< points that are seen apart, of the curve
    QPolygonF line_;                   ///< where those are
    std::optional<float> threshold_;
    std::optional<std::size_t> read_; ///< point of the curve that is read out
};

} // namespace patchgauge::ui
