#pragma once

#include "report/report_options.h"

#include <QPageSize>
#include <QRectF>

namespace patchgauge::ui::report {

/// Lengths on paper are tenths of a point: fine enough for text, and whole for font sizes.
inline constexpr double point = 10;
inline constexpr int unitsPerInch = 720;

/// Everything stands on multiples of it.
inline constexpr double grid = 4 * point;

/// Where things stand on a page.
struct Sheet {
    explicit Sheet(Paper paper);

    QPageSize pageSize;
    QRectF page;
    QRectF head; ///< a line above the body
    QRectF body;
    QRectF foot; ///< a line below it
};

} // namespace patchgauge::ui::report
