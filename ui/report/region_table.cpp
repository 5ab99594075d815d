#include "report/region_table.h"

#include "canvas/area_text.h"
#include "canvas/number_text.h"
#include "report/region_peak.h"
#include "report/sheet.h"
#include "report/type.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <array>

namespace patchgauge::ui::report {
namespace {

constexpr double rowHeight = 4 * grid;
constexpr std::size_t mostRows = 10;
constexpr double gap = 2 * grid;

/// Right ends of the columns as shares of the width; all but the last are right-aligned.
constexpr std::array rightEnds = {0.09, 0.26, 0.41, 0.54, 0.65, 0.77, 0.89, 1.0};
using Texts = std::array<QString, rightEnds.size()>;

void paintRow(QPainter& painter, const QRectF& row, const Texts& texts, Style style,
              const QColor& colour) {
    double left = row.left();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const double right = row.left() + row.width() * rightEnds[i];
        const bool last = i + 1 == texts.size();
        paintLine(painter, QRectF(left + gap, row.top(), right - left - gap, row.height()),
                  texts[i], style, colour, last ? Qt::AlignLeft : Qt::AlignRight);
        left = right;
    }
}

Texts textsOf(std::size_t number, const evidence::RegionRecord& record,
              const std::optional<NormalThere>& normal, const detector::Acceptance& acceptance) {
    const detector::Region& region = record.region;
    const QString unknown = QStringLiteral("–");
    return {QString::number(number),
            QStringLiteral("%1, %2").arg(region.x).arg(region.y),
            QStringLiteral("%1 × %2").arg(region.width).arg(region.height),
            areaText(region.area, acceptance),
            distanceText(region.peak),
            normal ? distanceText(normal->mean) : unknown,
            normal ? distanceText(normal->p99) : unknown,
            record.counts ? QString() : tr("too small")};
}

} // namespace

double paintRegions(QPainter& painter, const QRectF& line, const InspectedImage& image,
                    const evidence::ImageRecord& record, const detector::Acceptance& acceptance) {
    QRectF row(line.topLeft(), QSizeF(line.width(), rowHeight));
    paintRow(painter, row,
             {tr("Region"), tr("Left, top (px)"), tr("Size (px)"), tr("Area"), tr("Peak"),
              tr("Normal mean"), tr("Normal 99 %"), QString()},
             Style::Small, page::faintText);
    painter.setPen(QPen(page::text, point / 2));
    painter.drawLine(row.bottomLeft(), row.bottomRight());

    // Both lists are in the same order.
    const auto& found = image.inspection->regions;
    const std::size_t all = std::min(record.regions.size(), found.size());
    const std::size_t shown = std::min(all, mostRows);
    for (std::size_t i = 0; i < shown; ++i) {
        row.translate(0, rowHeight);
        paintRow(painter, row,
                 textsOf(i + 1, record.regions[i], normalAtPeak(image, found[i]), acceptance),
                 Style::Body, page::text);
        painter.setPen(QPen(page::rule, point / 4));
        painter.drawLine(row.bottomLeft(), row.bottomRight());
    }
    if (shown < all) {
        row.translate(0, rowHeight);
        paintLine(painter, row.adjusted(gap, 0, 0, 0), tr("and %1 more").arg(all - shown),
                  Style::Body, page::faintText);
    }
    return row.bottom() - line.top();
}

} // namespace patchgauge::ui::report
