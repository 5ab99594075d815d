#pragma once

#include "models/thresholds.h"
#include "panels/score_histogram.h"

namespace patchgauge::ui {

class ThresholdHandle;

/// A histogram of scores whose lines are moved with mouse and keys. The review threshold stays
/// below the threshold; neither leaves the axis while it is dragged.
class ThresholdHistogram : public ScoreHistogram {
    Q_OBJECT

public:
    explicit ThresholdHistogram(QWidget* parent = nullptr);

    /// Narrow enough to stand beside a picture.
    QSize sizeHint() const override { return {304, 256}; }
    QSize minimumSizeHint() const override { return {264, 200}; }

Q_SIGNALS:
    /// The lines are elsewhere by the user's hand.
    void moved(const Thresholds& thresholds);

    /// A line has been caught, or let go.
    void dragChanged(bool dragged);

    /// Enter was pressed on a line.
    void accepted();

    /// Escape was pressed on a line.
    void dismissed();

protected:
    void placeLines() override;

private:
    ThresholdHandle* makeHandle(const QString& name, const QString& objectName,
                                calibration::Verdict verdict);
    void placeHandle(ThresholdHandle& handle, std::optional<float> score, const QString& value);
    void moveTo(const ThresholdHandle& handle, double score);
    double step() const;

    ThresholdHandle* reviewHandle_;
    ThresholdHandle* thresholdHandle_;
};

} // namespace patchgauge::ui
