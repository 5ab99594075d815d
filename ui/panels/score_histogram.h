#pragma once

#include "calibration/calibration.h"
#include "detector/settings.h"
#include "models/histogram.h"

#include <QWidget>

#include <optional>

namespace patchgauge::ui {

/// How often images of a known kind get which score: good ones left out in turn, held-out good ones
/// in a stronger shade, defective ones hatched. Threshold and review threshold are labelled lines.
class ScoreHistogram : public QWidget {
    Q_OBJECT

public:
    explicit ScoreHistogram(QWidget* parent = nullptr);

    /// @param method  says what the scores are
    void setCalibration(const calibration::Calibration& calibration, detector::Method method);

    /// Moves the lines and leaves the scores as they are.
    void setThresholds(std::optional<float> threshold, std::optional<float> review);

    QSize sizeHint() const override { return {560, 208}; }
    QSize minimumSizeHint() const override { return {280, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// One kind of images.
    struct Series {
        QString name; ///< with their number
        std::vector<float> scores;
        Qt::BrushStyle brush = Qt::SolidPattern;
        double opacity = 1;
    };

    void count();
    void describe();
    QBrush brushOf(const Series& series) const;

    QRectF plotArea() const;
    double xOf(double score, const QRectF& plot) const;
    double yOf(double count, const QRectF& plot) const;
    int countStep() const;
    void paintLegend(QPainter& painter) const;
    void paintAxes(QPainter& painter, const QRectF& plot) const;
    void paintBars(QPainter& painter, const QRectF& plot) const;
    void paintLine(QPainter& painter, const QRectF& plot, float score, calibration::Verdict verdict,
                   const QString& label, int line) const;

    QList<Series> series_;
    Histogram histogram_;
    std::optional<float> threshold_;
    std::optional<float> review_;
    QString axis_;
};

} // namespace patchgauge::ui
