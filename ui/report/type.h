#pragma once

#include "report/page_colours.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QTextLayout>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace patchgauge::ui::report {

/// A text of a report in the application's language.
QString tr(const char* text);

/// The sizes and weights that a report is set in, all of one family.
enum class Style { Title, Figure, Heading, Strong, Body, Small };

/// Of the family that is installed with the program, so that a report looks the same everywhere.
QFont fontOf(Style style);

double lineHeight(Style style);
double textWidth(const QString& text, Style style);

/// One line within an area, centred vertically; what does not fit is elided in its middle.
void paintLine(QPainter& painter, const QRectF& area, const QString& text, Style style,
               const QColor& colour = page::text, Qt::Alignment alignment = Qt::AlignLeft);

/// Text that is broken into lines, at words where there are some.
class Paragraph {
public:
    Paragraph(const QString& text, Style style, double width);

    double height() const { return height_; }
    void paint(QPainter& painter, QPointF topLeft, const QColor& colour = page::text) const;

private:
    QTextLayout layout_;
    double height_ = 0;
};

} // namespace patchgauge::ui::report
