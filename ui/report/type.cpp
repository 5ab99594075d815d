#include "report/type.h"

#include "report/sheet.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace patchgauge::ui::report {
namespace {

constexpr double leading = 1.3;

double pointSize(Style style) {
    switch (style) {
    case Style::Title:
        return 20;
    case Style::Figure:
        return 24;
    case Style::Heading:
        return 11;
    case Style::Strong:
    case Style::Body:
        return 8;
    case Style::Small:
        return 6.5;
    }
    return 0;
}

/// Chinese characters have other forms on the mainland.
QString chineseFamily() {
    return QLocale().script() == QLocale::SimplifiedHanScript ? QStringLiteral("Noto Sans CJK SC")
                                                              : QStringLiteral("Noto Sans CJK TC");
}

} // namespace

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui::report", text);
}

QFont fontOf(Style style) {
    QFont font(QStringList{QStringLiteral("DejaVu Sans"), chineseFamily()});
    font.setPixelSize(static_cast<int>(std::lround(pointSize(style) * point)));
    font.setBold(style != Style::Body && style != Style::Small);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double lineHeight(Style style) {
    return std::ceil(pointSize(style) * leading * point / grid * 4) * grid / 4;
}

double textWidth(const QString& text, Style style) {
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text);
}

void paintLine(QPainter& painter, const QRectF& area, const QString& text, Style style,
               const QColor& colour, Qt::Alignment alignment) {
    const QFont font = fontOf(style);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, area.width()));
}

Paragraph::Paragraph(const QString& text, Style style, double width) {
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    layout_.setText(lines);
    layout_.setFont(fontOf(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout_.setTextOption(option);
    layout_.beginLayout();
    for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height_ + (lineHeight(style) - line.height()) / 2});
        height_ += lineHeight(style);
    }
    layout_.endLayout();
}

void Paragraph::paint(QPainter& painter, QPointF topLeft, const QColor& colour) const {
    painter.setPen(colour);
    layout_.draw(&painter, topLeft);
}

} // namespace patchgauge::ui::report
