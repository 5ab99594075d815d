#pragma once

#include "canvas/inspected_image.h"
#include "canvas/layer_options.h"
#include "detector/heat_scale.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace patchgauge::ui {

/// The drawing of a colour bar, from 0 at the bottom to the hottest value at the top: the heat
/// scale's colours over a medium grey, round numbers beside it, the threshold marked, and with a
/// thinner mark where the review band begins. Where the heat shows one layer's share, the bar is
/// the share's, without thresholds, under a title that says so. All measures follow from the font.
class ColourScale {
public:
    /// @param image    whose model says what the colours mean; only looked at here
    /// @param font     of the numbers
    /// @param options  which heat is shown, in which colours
    ColourScale(const InspectedImage& image, const QFont& font, const LayerOptions& options = {});

    /// What the numbers need.
    double width() const;

    /// The value at the top.
    double maximum() const { return scale_.high(); }

    /// @param area    at least as wide as width()
    /// @param text    colour of numbers and marks
    /// @param marked  a value to point at, such as the one under the cursor
    void paint(QPainter& painter, const QRectF& area, const QColor& text,
               std::optional<float> marked) const;

    /// The coloured part of an area.
    QRectF barIn(const QRectF& area) const;

    /// Round numbers from 0 to the maximum, as many as `height` logical pixels have room for.
    std::vector<double> ticks(double height) const;

private:
    double yOf(double value, const QRectF& bar) const;

    /// Whether the number of a mark stands there.
    bool isTaken(double y, std::optional<float> marked, const QRectF& bar) const;

    void paintTitle(QPainter& painter, const QRectF& area) const;
    void paintColours(QPainter& painter, const QRectF& bar) const;
    void paintTicks(QPainter& painter, const QRectF& bar) const;
    void paintReview(QPainter& painter, const QRectF& bar) const;
    void paintThreshold(QPainter& painter, const QRectF& bar) const;
    void paintMark(QPainter& painter, const QRectF& bar, float value) const;

    detector::HeatScale scale_;
    QStringList title_; ///< its lines; none over the whole
    std::optional<float> threshold_;
    std::optional<float> review_; ///< where the review band begins
    QFont font_;
    QFont boldFont_;
    double unit_; ///< height of the font
};

} // namespace patchgauge::ui
