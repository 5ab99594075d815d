#include "report/sign_off_section.h"

#include "report/type.h"

#include <QPainter>
#include <QPen>

#include <array>

namespace patchgauge::ui::report {
namespace {

constexpr int signatures = 3;
constexpr double signatureHeight = 22 * grid;
constexpr double gap = 4 * grid;
constexpr std::array shares = {0.28, 0.28, 0.26, 0.18};

void paintSignature(QPainter& painter, const QRectF& area) {
    const std::array names = {tr("Name"), tr("Meaning of the signature"), tr("Signature"),
                              tr("Date")};
    double left = area.left();
    const double y = area.bottom() - lineHeight(Style::Small) - grid;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const double width = area.width() * shares[i];
        const double end = left + width - (i + 1 < names.size() ? gap : 0);
        painter.setPen(QPen(page::text, point / 2));
        painter.drawLine(QPointF(left, y), QPointF(end, y));
        paintLine(painter, {left, y + grid / 2, end - left, lineHeight(Style::Small)}, names[i],
                  Style::Small, page::faintText);
        left += width;
    }
}

} // namespace

QString SignOffSection::title() const {
    return tr("Sign-off");
}

std::vector<Link> SignOffSection::paint(QPainter& painter, const Sheet& sheet, int /*page*/) {
    const QRectF& body = sheet.body;
    double y = body.top();
    paintLine(painter, {body.left(), y, body.width(), lineHeight(Style::Heading)}, title(),
              Style::Heading);
    y += lineHeight(Style::Heading) + 2 * grid;
    const Paragraph words(
        tr("Each signature stands for this report as a whole: %1 images inspected with the model "
           "%2 (%3), the verdicts, and the overrides with their reasons. Meanings in use are, for "
           "example, inspected, reviewed, and approved.")
            .arg(content_.batch.images.size())
            .arg(QString::fromStdString(content_.batch.model.name),
                 QString::fromStdString(content_.batch.model.statisticsSha256)),
        Style::Body, body.width());
    words.paint(painter, {body.left(), y});
    y += words.height();
    for (int i = 0; i < signatures; ++i, y += signatureHeight)
        paintSignature(painter, {body.left(), y, body.width(), signatureHeight});
    return {};
}

} // namespace patchgauge::ui::report
