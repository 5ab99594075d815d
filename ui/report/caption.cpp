#include "report/caption.h"

#include "base/files.h"
#include "canvas/number_text.h"
#include "canvas/verdict_mark.h"
#include "report/page_colours.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace patchgauge::ui {

namespace {

constexpr double headingScale = 1.35;
constexpr double leading = 1.2;
constexpr double markScale = 0.72; ///< of the heading's line
constexpr double markGap = 0.3;
constexpr int shownHashDigits = 12;

QFont scaled(QFont font, double scale, bool bold) {
    font.setPixelSize(std::max(1, qRound(font.pixelSize() * scale)));
    font.setBold(bold);
    return font;
}

double lineHeight(const QFont& font) {
    return leading * QFontMetricsF(font).height();
}

double lineWidth(const QString& text, const QFont& font) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

QString measureText(const InspectedImage& image) {
    QStringList parts{Caption::tr("Score %1").arg(distanceText(image.inspection->map.score)),
                      image.threshold()
                          ? Caption::tr("threshold %1").arg(distanceText(*image.threshold()))
                          : Caption::tr("no threshold")};
    if (image.reviewThreshold())
        parts << Caption::tr("review from %1").arg(distanceText(*image.reviewThreshold()));
    return QStringLiteral("%1 (%2)").arg(parts.join(QStringLiteral(", ")),
                                         distanceName(image.model->info().settings.method));
}

QString headingText(const InspectedImage& image) {
    const QString verdict = verdictText(image.verdict());
    if (image.overridden)
        return Caption::tr("%1, overridden by %2").arg(verdict, image.overrideText);
    return image.inspection->unfit.empty()
               ? verdict
               : Caption::tr("%1: not like the training photos").arg(verdict);
}

} // namespace

Caption::Caption(const InspectedImage& image, const QString& modelName, const QString& time,
                 const QFont& font)
    : verdict_(image.verdict()),
      heading_(headingText(image)),
      file_(QString::fromStdString(toUtf8(image.inspection->path.filename()))),
      measure_(measureText(image)),
      modelName_(modelName),
      headingFont_(scaled(font, headingScale, true)),
      fileFont_(scaled(font, 1, true)),
      font_(font) {
    const QString identity =
        QString::fromStdString(image.model->statisticsSha256()).left(shownHashDigits);
    const QString separator = QStringLiteral("  ·  ");
    identity_ = separator + identity + separator + time;
}

double Caption::height() const {
    return lineHeight(headingFont_) + lineHeight(fileFont_) + 2 * lineHeight(font_);
}

double Caption::fullWidth() const {
    const double heading = lineHeight(headingFont_);
    return std::max({heading * (markScale + markGap) + lineWidth(heading_, headingFont_),
                     lineWidth(file_, fileFont_), lineWidth(measure_, font_),
                     lineWidth(modelName_ + identity_, font_)});
}

void Caption::paint(QPainter& painter, const QRectF& area) const {
    double y = area.top();
    const auto paintLine = [&](const QString& text, const QFont& font, const QColor& colour,
                               double indent) {
        const QRectF line(area.left() + indent, y, area.width() - indent, lineHeight(font));
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, line.width()));
        y += line.height();
    };

    const double heading = lineHeight(headingFont_);
    const double mark = heading * markScale;
    paintVerdictMark(painter, QRectF(area.left(), y + (heading - mark) / 2, mark, mark), verdict_);
    paintLine(heading_, headingFont_, page::text, heading * (markScale + markGap));
    paintLine(file_, fileFont_, page::text, 0);
    paintLine(measure_, font_, page::text, 0);
    // A long name gives way to what identifies the model.
    const QString modelName = QFontMetricsF(font_).elidedText(
        modelName_, Qt::ElideMiddle, area.width() - lineWidth(identity_, font_));
    paintLine(modelName + identity_, font_, page::faintText, 0);
}

} // namespace patchgauge::ui
