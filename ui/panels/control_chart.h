#pragma once

#include "models/master_history.h"

#include <QPen>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace patchgauge::ui {

/// Scores of one master part, check by check, with centre line, limits and threshold. A point
/// outside the limits is a triangle that points to where it lies; the last one has a ring.
class ControlChart : public QWidget {
    Q_OBJECT

public:
    explicit ControlChart(QWidget* parent = nullptr);

    /// @param part       its name, for people
    /// @param points     oldest first; may be empty
    /// @param limits     nothing while there are too few earlier checks
    /// @param threshold  of the model; nothing without one
    void setPart(const QString& part, std::vector<MasterHistory::Point> points,
                 std::optional<calibration::ControlLimits> limits, std::optional<float> threshold);

    QSize sizeHint() const override { return {560, 232}; }
    QSize minimumSizeHint() const override { return {320, 184}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Scale {
        QRectF plot;
        double low = 0;
        double high = 1;
        std::size_t count = 1;

        double x(std::size_t point) const;
        double y(double score) const;
    };

    /// A line across the chart, with what it is called beside its end.
    struct Line {
        double score = 0;
        QPen pen;
        QString label;
    };

    void describe();
    Scale scale() const;
    calibration::ControlSide sideOf(const MasterHistory::Point& point) const;
    void paintAxes(QPainter& painter, const Scale& scale) const;
    void paintLines(QPainter& painter, const Scale& scale) const;
    std::vector<Line> lines(const Scale& scale) const;
    void paintPoints(QPainter& painter, const Scale& scale) const;

    QString part_;
    std::vector<MasterHistory::Point> points_;
    std::optional<calibration::ControlLimits> limits_;
    std::optional<float> threshold_;
};

} // namespace patchgauge::ui
