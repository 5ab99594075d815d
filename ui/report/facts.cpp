#include "report/facts.h"

#include "report/type.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace patchgauge::ui::report {
namespace {

constexpr double gapBetweenGroups = 4 * grid;
constexpr double gapBetweenColumns = 3 * grid;
constexpr double gapBetweenFacts = grid / 2;
constexpr double titleHeight = 8 * grid;

double headingHeight() {
    return lineHeight(Style::Heading) + grid;
}

double valueWidth(double width, double nameShare) {
    return width * (1 - nameShare) - gapBetweenColumns;
}

void paintHeading(QPainter& painter, const QString& heading, const QRectF& line) {
    painter.setPen(QPen(page::rule, point / 2));
    painter.drawLine(line.topLeft(), line.topRight());
    paintLine(painter, line, heading, Style::Strong);
}

} // namespace

double heightOf(const Fact& fact, double width, double nameShare) {
    return std::max(Paragraph(fact.name, Style::Body, width * nameShare).height(),
                    Paragraph(fact.value, Style::Body, valueWidth(width, nameShare)).height());
}

void paintFact(QPainter& painter, const Fact& fact, QPointF topLeft, double width,
               double nameShare) {
    Paragraph(fact.name, Style::Body, width * nameShare).paint(painter, topLeft, page::faintText);
    Paragraph(fact.value, Style::Body, valueWidth(width, nameShare))
        .paint(painter, topLeft + QPointF(width * nameShare + gapBetweenColumns, 0));
}

FactsSection::FactsSection(QString title, std::vector<FactGroup> groups, const Sheet& sheet)
    : title_(std::move(title)), groups_(std::move(groups)) {
    layOut(sheet);
}

void FactsSection::layOut(const Sheet& sheet) {
    double top = titleHeight;
    pages_.emplace_back();
    for (std::size_t group = 0; group < groups_.size(); ++group) {
        const FactGroup& facts = groups_[group];
        for (std::size_t fact = 0; fact < facts.facts.size(); ++fact) {
            const double height =
                heightOf(facts.facts[fact], sheet.body.width(), facts.nameShare) + gapBetweenFacts;
            bool headed = fact == 0;
            if (top + height + (headed ? headingHeight() : 0) > sheet.body.height()) {
                pages_.emplace_back();
                top = 0;
                headed = true;
            }
            pages_.back().push_back({group, fact, top, headed});
            top += height + (headed ? headingHeight() : 0);
        }
        top += gapBetweenGroups;
    }
}

std::vector<Link> FactsSection::paint(QPainter& painter, const Sheet& sheet, int page) {
    const QRectF& body = sheet.body;
    if (page == 0)
        paintLine(painter, {body.topLeft(), QSizeF(body.width(), lineHeight(Style::Heading))},
                  title_, Style::Heading);
    for (const Place& place : pages_[static_cast<std::size_t>(page)]) {
        const FactGroup& group = groups_[place.group];
        QPointF at = body.topLeft() + QPointF(0, place.top);
        if (place.headed) {
            paintHeading(painter,
                         place.fact == 0 ? group.heading : tr("%1 (continued)").arg(group.heading),
                         {at, QSizeF(body.width(), headingHeight())});
            at.ry() += headingHeight();
        }
        paintFact(painter, group.facts[place.fact], at, body.width(), group.nameShare);
    }
    return {};
}

} // namespace patchgauge::ui::report
