#include "report/sheet.h"

namespace patchgauge::ui::report {
namespace {

constexpr double side = 12 * grid;
constexpr double edge = 8 * grid; ///< above the head and below the foot
constexpr double line = 4 * grid;
constexpr double gap = 5 * grid;

} // namespace

Sheet::Sheet(Paper paper)
    : pageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
      page(QPointF(0, 0), QSizeF(pageSize.sizePoints()) * point),
      head(side, edge, page.width() - 2 * side, line),
      foot(side, page.height() - edge - line, page.width() - 2 * side, line) {
    body =
        QRectF(QPointF(side, head.bottom() + gap), QPointF(page.width() - side, foot.top() - gap));
}

} // namespace patchgauge::ui::report
