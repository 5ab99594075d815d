#pragma once

#include "calibration/calibration.h"

#include <QPixmap>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace patchgauge::ui {

/// The distance of one patch in every image of a batch, in the order of the batch: a mark for each
/// image whose shape says the image's verdict, the thresholds, and what is normal at the patch as a
/// band. Hovering over a mark says what it is, a click on it chooses the image. With the focus,
/// Left, Right, Home, End, Page Up and Page Down walk through the images, Enter chooses one.
class PatchPlot : public QWidget {
    Q_OBJECT

public:
    struct Point {
        float distance = 0;                                          ///< NaN where it is not known
        calibration::Verdict verdict = calibration::Verdict::Review; ///< of the whole image
    };

    /// What the distances are compared with, as far as it is known.
    struct Levels {
        std::optional<float> threshold;
        std::optional<float> reviewThreshold;
        std::optional<float> normalMean; ///< of good parts, at this patch
        std::optional<float> normalP99;  ///< their 99th percentile
    };

    explicit PatchPlot(QWidget* parent = nullptr);

    void setPoints(std::vector<Point> points, const Levels& levels);
    const std::vector<Point>& points() const { return points_; }

    /// The image that is looked at, or −1.
    void setCurrent(int image);

    /// Gives the name of an image.
    void setNames(std::function<QString(int image)> names) { names_ = std::move(names); }

    /// What is said in place of a plot without points.
    void setHint(const QString& hint);

    /// Where the mark of an image with a known distance stands.
    QPointF positionOf(int image) const;

    QSize sizeHint() const override { return {560, 152}; }
    QSize minimumSizeHint() const override { return {280, 112}; }

Q_SIGNALS:
    void imageChosen(int image);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool isKnown(int image) const;
    int imageAt(QPointF position) const;
    void mark(int image);
    void walk(int from, int step);
    QString describe(int image) const;

    QRectF plotArea() const;
    QPointF positionIn(const QRectF& plot, int image) const;
    double yOf(double distance, const QRectF& plot) const;
    double markSize() const;
    void paintLevels(QPainter& painter, const QRectF& plot) const;
    void paintLine(QPainter& painter, const QRectF& plot, float level, calibration::Verdict verdict,
                   const QString& label) const;
    void paintAxes(QPainter& painter, const QRectF& plot) const;
    void paintMarks(QPainter& painter, const QRectF& plot, calibration::Verdict verdict) const;
    void paintRing(QPainter& painter, int image) const;
    QPixmap drawPoints() const;

    std::vector<Point> points_;
    Levels levels_;
    double top_ = 1; ///< distance at the upper edge
    int current_ = -1;
    int marked_ = -1; ///< under the cursor, or reached by keys
    std::function<QString(int)> names_;
    QString hint_;
    QPixmap drawn_; ///< axes, levels and marks; null when they have to be drawn again
};

} // namespace patchgauge::ui
