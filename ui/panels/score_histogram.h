#pragma once

#include "calibration/calibration.h"
#include "detector/settings.h"
#include "models/histogram.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace patchgauge::ui {

class CountAxis;

/// How often images get which score. Of calibration: good ones left out in turn, held-out good ones
/// in a stronger shade, defective ones hatched. A batch of inspected images stands above them in a
/// strip with counts of its own, so that thousands do not hide the fifty that the threshold comes
/// from. Threshold and review threshold are labelled lines through both.
class ScoreHistogram : public QWidget {
    Q_OBJECT

public:
    explicit ScoreHistogram(QWidget* parent = nullptr);

    /// @param method  says what the scores are
    void setCalibration(const calibration::Calibration& calibration, detector::Method method);

    /// Scores of inspected images; none takes the strip away.
    void setBatch(std::vector<float> scores);

    /// Moves the lines and leaves the scores as they are.
    void setThresholds(std::optional<float> threshold, std::optional<float> review);

    /// Whether counts are drawn by their logarithm, which shows the few beside the many.
    void setLogarithmic(bool logarithmic);

    QSize sizeHint() const override { return {560, 208}; }
    QSize minimumSizeHint() const override { return {280, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

    /// Called whenever the lines may stand somewhere else.
    virtual void placeLines() {}

    /// While true, the axis of scores stays as it is wherever the lines go.
    void setAxisHeld(bool held);

    /// Where the bars are, all strips together; the lines go from its top to its bottom.
    QRectF plotArea() const;

    double xOf(double score) const;
    double scoreAt(double x) const;
    bool hasAxis() const { return histogram_.intervals() > 0; }
    const Histogram& histogram() const { return histogram_; }
    std::optional<float> threshold() const { return threshold_; }
    std::optional<float> review() const { return review_; }

private:
    /// One kind of images.
    struct Series {
        QString name;  ///< with their number
        QString brief; ///< the same where there is little room
        std::vector<float> scores;
        Qt::BrushStyle brush = Qt::SolidPattern;
        double opacity = 1;
    };

    /// Bars on one axis of counts.
    struct Strip {
        QRectF legend;
        QRectF area;
        qsizetype first; ///< of its series
        qsizetype last;  ///< after the last of them
    };

    void addSeries(const QString& name, const QString& brief, const std::vector<float>& scores,
                   Qt::BrushStyle brush, double opacity);
    void count();
    void showLines();
    void describe();
    QBrush brushOf(const Series& series) const;

    QList<Strip> strips() const;
    int totalOf(const Strip& strip, std::size_t interval) const;
    int highestOf(const Strip& strip) const;
    CountAxis axisOf(const Strip& strip) const;
    QString countText(QPoint position) const;
    void paintLegend(QPainter& painter, const Strip& strip) const;
    void paintBars(QPainter& painter, const Strip& strip) const;
    void paintCounts(QPainter& painter, const Strip& strip) const;
    void paintScores(QPainter& painter, const QRectF& plot) const;
    void paintLine(QPainter& painter, const QRectF& plot, float score, calibration::Verdict verdict,
                   const QString& label, int line) const;

    QList<Series> series_; ///< the batch last
    bool hasBatch_ = false;
    bool logarithmic_ = false;
    bool axisHeld_ = false;
    Histogram histogram_;
    std::optional<float> threshold_;
    std::optional<float> review_;
    QString axis_;
};

} // namespace patchgauge::ui
