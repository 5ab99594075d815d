#pragma once

#include <QWidget>

#include <optional>

namespace patchgauge::ui {

/// Where a patch's distance stands against what is normal there: a line from zero, a band up to the
/// 99th percentile of good parts, a tick at their mean and a marker at the value.
class NormalGauge : public QWidget {
    Q_OBJECT

public:
    struct Reading {
        double value = 0;
        double mean = 0; ///< of good parts, at this patch
        double p99 = 0;  ///< their 99th percentile
    };

    explicit NormalGauge(QWidget* parent = nullptr);

    /// Nothing leaves the line empty.
    void setReading(std::optional<Reading> reading);

    QSize sizeHint() const override { return {160, 20}; }
    QSize minimumSizeHint() const override { return {80, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Reading> reading_;
};

} // namespace patchgauge::ui
