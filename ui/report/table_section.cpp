#include "report/table_section.h"

#include "canvas/number_text.h"
#include "canvas/verdict_mark.h"
#include "models/label.h"
#include "report/type.h"
#include "text/engine_text.h"

#include <QLocale>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <array>

namespace patchgauge::ui::report {
namespace {

using evidence::ImageRecord;

constexpr double rowHeight = 4 * grid;
constexpr double headHeight = 12 * grid; ///< title and names of the columns
constexpr double markSide = 2 * grid;
constexpr double gap = 2 * grid;

/// Left ends of the columns as shares of the width; the last is the right end of all.
constexpr std::array columns = {0.0, 0.06, 0.19, 0.62, 0.71, 0.79, 0.93, 1.0};
enum Column { Number, VerdictColumn, Image, Score, Regions, LabelColumn, Page };

QRectF cell(const QRectF& row, Column column, Column last) {
    const double left = row.left() + row.width() * columns[column];
    const double right = row.left() + row.width() * columns[last + 1];
    return {left, row.top(), right - left - (last == Page ? 0 : gap), row.height()};
}

QRectF cell(const QRectF& row, Column column) {
    return cell(row, column, column);
}

void paintColumnNames(QPainter& painter, const QRectF& row, const Content& content) {
    const auto name = [&](Column column, const QString& text, Qt::Alignment alignment) {
        paintLine(painter, cell(row, column), text, Style::Small, page::faintText, alignment);
    };
    name(Number, tr("No."), Qt::AlignRight);
    name(VerdictColumn, tr("Verdict"), Qt::AlignLeft);
    name(Image, tr("Image"), Qt::AlignLeft);
    name(Score, tr("Score"), Qt::AlignRight);
    name(Regions, tr("Regions"), Qt::AlignRight);
    if (content.options.labels)
        name(LabelColumn, tr("Label"), Qt::AlignLeft);
    if (!content.withPage.empty())
        name(Page, tr("Page"), Qt::AlignRight);
    painter.setPen(QPen(page::text, point / 2));
    painter.drawLine(row.bottomLeft(), row.bottomRight());
}

QString labelOf(const ImageRecord& image) {
    const QString kind = QString::fromStdString(image.kind);
    return kind.isEmpty() ? labelText(image.label) : kind;
}

void paintVerdict(QPainter& painter, const QRectF& area, const ImageRecord& image) {
    paintVerdictMark(painter, {area.left(), area.center().y() - markSide / 2, markSide, markSide},
                     image.verdict());
    const QString star = image.verdictOverride ? QStringLiteral(" *") : QString();
    paintLine(painter, area.adjusted(markSide + grid, 0, 0, 0), verdictText(image.verdict()) + star,
              Style::Body);
}

void paintRow(QPainter& painter, const QRectF& row, const ImageRecord& image, bool labels) {
    if (image.failed()) {
        paintLine(painter, cell(row, VerdictColumn), tr("not inspected"), Style::Body,
                  page::faintText);
        paintLine(painter, cell(row, Image), shortNameOf(image), Style::Body);
        paintLine(painter, cell(row, Score, Page), engineText(image.error), Style::Small,
                  page::faintText);
        return;
    }
    paintVerdict(painter, cell(row, VerdictColumn), image);
    paintLine(painter, cell(row, Image), shortNameOf(image), Style::Body);
    paintLine(painter, cell(row, Score), distanceText(image.score), Style::Body, page::text,
              Qt::AlignRight);
    const auto counting = std::count_if(image.regions.begin(), image.regions.end(),
                                        [](const auto& region) { return region.counts; });
    if (!image.unfit.empty())
        paintLine(painter, cell(row, Regions), QStringLiteral("–"), Style::Body, page::text,
                  Qt::AlignRight);
    else if (counting > 0)
        paintLine(painter, cell(row, Regions), QLocale().toString(static_cast<qlonglong>(counting)),
                  Style::Body, page::text, Qt::AlignRight);
    if (labels)
        paintLine(painter, cell(row, LabelColumn), labelOf(image), Style::Body);
}

} // namespace

TableSection::TableSection(const Content& content, const Sheet& sheet)
    : content_(content),
      rowsOnPage_(static_cast<std::size_t>((sheet.body.height() - headHeight) / rowHeight)) {}

QString TableSection::title() const {
    return tr("Images, worst first");
}

int TableSection::pages() const {
    return static_cast<int>((content_.worstFirst.size() + rowsOnPage_ - 1) / rowsOnPage_);
}

std::vector<Link> TableSection::paint(QPainter& painter, const Sheet& sheet, int page) {
    const QRectF& body = sheet.body;
    paintLine(painter, {body.topLeft(), QSizeF(body.width(), lineHeight(Style::Heading))}, title(),
              Style::Heading);
    QRectF row(body.left(), body.top() + headHeight - rowHeight, body.width(), rowHeight);
    paintColumnNames(painter, row, content_);

    std::vector<Link> links;
    const std::size_t first = static_cast<std::size_t>(page) * rowsOnPage_;
    const std::size_t end = std::min(first + rowsOnPage_, content_.worstFirst.size());
    for (std::size_t rank = first; rank < end; ++rank) {
        row.translate(0, rowHeight);
        paintLine(painter, cell(row, Number), QLocale().toString(static_cast<qulonglong>(rank + 1)),
                  Style::Body, page::faintText, Qt::AlignRight);
        paintRow(painter, row, content_.batch.images[content_.worstFirst[rank]],
                 content_.options.labels);
        painter.setPen(QPen(page::rule, point / 4));
        painter.drawLine(row.bottomLeft(), row.bottomRight());
        // Those with a page come first, in this order.
        if (rank >= content_.withPage.size())
            continue;
        links.push_back({row, firstImagePage_ + static_cast<int>(rank)});
        paintLine(painter, cell(row, Page), QLocale().toString(links.back().page + 1), Style::Body,
                  page::text, Qt::AlignRight);
    }
    return links;
}

} // namespace patchgauge::ui::report
