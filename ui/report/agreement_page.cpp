#include "report/agreement_page.h"

#include "base/files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace patchgauge::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

/// Sets lines below each other, from the top of the page.
class Page {
public:
    Page(QPainter& painter, const QRectF& area)
        : painter_(painter), area_(area), y_(area.top()), line_(heightOf(bodySize)) {}

    double room() const { return area_.bottom() - y_; }
    double line() const { return line_; }

    void skip(double lines) { y_ += lines * line_; }

    void addText(const QString& text, double size, bool bold = false) {
        painter_.setFont(fontOf(size, bold));
        QRectF used;
        painter_.drawText(QRectF(area_.left(), y_, area_.width(), room()), Qt::TextWordWrap, text,
                          &used);
        y_ += used.height();
    }

    void addHeadings(const QStringList& headings) {
        painter_.setFont(fontOf(smallSize, true));
        addCells(headings, Qt::TextWordWrap, 2 * heightOf(smallSize));
        painter_.setPen(QPen(Qt::black, 0));
        painter_.drawLine(QPointF(area_.left(), y_), QPointF(area_.right(), y_));
        skip(0.25);
    }

    void addRow(const QList<AgreementCell>& row) {
        QStringList texts;
        QStringList intervals;
        bool hasIntervals = false;
        for (const AgreementCell& cell : row) {
            texts << cell.text;
            intervals << cell.interval;
            hasIntervals |= !cell.interval.isEmpty();
        }
        painter_.setFont(fontOf(bodySize, false));
        addCells(texts, Qt::TextSingleLine, line_);
        if (!hasIntervals)
            return;
        painter_.setFont(fontOf(smallSize, false));
        addCells(intervals, Qt::TextSingleLine, heightOf(smallSize));
        skip(0.25);
    }

    static constexpr double bodySize = 9;
    static constexpr double smallSize = 6.5;
    static constexpr double titleSize = 16;
    static constexpr double headingSize = 11;

private:
    QFont fontOf(double size, bool bold) const {
        QFont font = painter_.font();
        font.setPointSizeF(size);
        font.setBold(bold);
        return font;
    }

    double heightOf(double size) const {
        return QFontMetricsF(fontOf(size, false), painter_.device()).lineSpacing();
    }

    /// Columns of the same width. Texts are elided to them.
    void addCells(const QStringList& texts, int flags, double height) {
        const double width = area_.width() / double(texts.size());
        double x = area_.left();
        const QFontMetricsF metrics(painter_.font(), painter_.device());
        for (int i = 0; i < texts.size(); ++i) {
            const QString text = flags == Qt::TextSingleLine
                                     ? metrics.elidedText(texts[i], Qt::ElideMiddle, width - gap())
                                     : texts[i];
            painter_.drawText(QRectF(x, y_, width - gap(), height),
                              flags | Qt::AlignLeft | Qt::AlignBottom, text);
            x += width;
        }
        y_ += height;
    }

    double gap() const { return line_ / 2; }

    QPainter& painter_;
    QRectF area_;
    double y_;
    double line_;
};

void addTable(Page& page, const AgreementTable& table) {
    page.skip(1);
    page.addText(table.title, Page::headingSize, true);
    page.skip(0.25);
    page.addHeadings(table.headings);
    for (const auto& row : table.rows)
        page.addRow(row);
}

void addSummary(Page& page, const AgreementReport& report) {
    page.addText(tr("Agreement study: %1").arg(report.title), Page::titleSize, true);
    page.addText(report.facts, Page::bodySize);
    page.skip(1);
    page.addText(report.headline, Page::headingSize, true);
    for (const QString& finding : report.findings)
        page.addText(finding, Page::bodySize);
    addTable(page, report.appraisers);
    addTable(page, report.kappas);
    page.skip(1);
    for (const QString& note : report.notes)
        page.addText(note, Page::smallSize);
}

} // namespace

int paintAgreementPage(QPainter& painter, const QRectF& area, const AgreementReport& report,
                       int number, int firstPart) {
    painter.setPen(Qt::black);
    Page page(painter, area);
    if (number == 0)
        addSummary(page, report);
    const int count = static_cast<int>(report.parts.rows.size());
    if (firstPart >= count)
        return -1;
    constexpr double linesOfHead = 6; // with its first row
    if (page.room() < linesOfHead * page.line())
        return firstPart;
    page.skip(1);
    page.addText(report.parts.title, Page::headingSize, true);
    page.addHeadings(report.parts.headings);
    int part = firstPart;
    for (; part < count && page.room() > 3 * page.line(); ++part)
        page.addRow(report.parts.rows[part]);
    return part < count ? part : -1;
}

void writeAgreementPdf(const AgreementReport& report, const std::filesystem::path& file) {
    constexpr int resolution = 300;
    constexpr double margin = 18; // mm
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
        writer.setTitle(tr("Agreement study: %1").arg(report.title));
        writer.setCreator(QStringLiteral("PatchGauge"));
        QPainter painter(&writer);
        const QRectF area(0, 0, writer.width(), writer.height());
        int next = paintAgreementPage(painter, area, report, 0, 0);
        if (next >= 0) {
            writer.newPage();
            next = paintAgreementPage(painter, area, report, 1, next);
        }
        if (next >= 0)
            painter.drawText(area, Qt::AlignBottom | Qt::AlignLeft,
                             tr("and %1 more").arg(report.parts.rows.size() - next));
    }
    writeAtomically(file, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace patchgauge::ui
