#include "panels/score_histogram.h"

#include "canvas/number_text.h"
#include "canvas/round_step.h"
#include "canvas/verdict_mark.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {
namespace {

constexpr int gap = 8;
constexpr int tickLength = 4;
constexpr int swatch = 10;

// Where things stand below each other, in lines of text.
constexpr int thresholdLine = 1;
constexpr int reviewLine = 2;
constexpr int linesAbove = 3;
constexpr int linesBelow = 2;

} // namespace

ScoreHistogram::ScoreHistogram(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("scoreHistogram"));
    setAccessibleName(tr("Histogram of scores"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreHistogram::setCalibration(const calibration::Calibration& calibration,
                                    detector::Method method) {
    constexpr double pale = 0.4;
    constexpr double dark = 0.75;
    series_ = {{tr("%1 good images, each left out in turn").arg(calibration.scores.size()),
                calibration.scores, Qt::SolidPattern, pale},
               {tr("%1 held-out good images").arg(calibration.heldOutScores.size()),
                calibration.heldOutScores, Qt::SolidPattern, dark},
               {tr("%1 defective images").arg(calibration.defectiveScores.size()),
                calibration.defectiveScores, Qt::BDiagPattern, dark}};
    series_.removeIf([](const Series& series) { return series.scores.empty(); });
    axis_ = tr("score (%1)").arg(distanceName(method));
    setThresholds(calibration.threshold, calibration.reviewThreshold);
}

void ScoreHistogram::setThresholds(std::optional<float> threshold, std::optional<float> review) {
    threshold_ = threshold;
    review_ = review;
    count();
    describe();
    update();
}

void ScoreHistogram::count() {
    std::vector<std::vector<float>> scores;
    for (const Series& series : series_)
        scores.push_back(series.scores);
    std::vector<float> marks;
    for (const std::optional<float>& line : {threshold_, review_})
        if (line)
            marks.push_back(*line);
    histogram_ = countScores(scores, marks);
}

void ScoreHistogram::describe() {
    QStringList words;
    for (const Series& series : series_) {
        const auto [low, high] = std::minmax_element(series.scores.begin(), series.scores.end());
        words << tr("%1: scores from %2 to %3")
                     .arg(series.name, distanceText(*low), distanceText(*high));
    }
    if (threshold_)
        words << tr("threshold %1").arg(distanceText(*threshold_));
    if (review_)
        words << tr("review from %1").arg(distanceText(*review_));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

QBrush ScoreHistogram::brushOf(const Series& series) const {
    QColor colour = palette().color(QPalette::WindowText);
    colour.setAlphaF(static_cast<float>(series.opacity));
    return {colour, series.brush};
}

QRectF ScoreHistogram::plotArea() const {
    const int line = fontMetrics().height();
    const int left =
        fontMetrics().horizontalAdvance(QString::number(histogram_.highest())) + gap + tickLength;
    return QRectF(rect()).adjusted(left, linesAbove * line, -gap, -linesBelow * line - tickLength);
}

double ScoreHistogram::xOf(double score, const QRectF& plot) const {
    return plot.left() +
           plot.width() * (score - histogram_.first) / (histogram_.last() - histogram_.first);
}

double ScoreHistogram::yOf(double count, const QRectF& plot) const {
    return plot.bottom() - plot.height() * count / std::max(1, histogram_.highest());
}

int ScoreHistogram::countStep() const {
    const double room = plotArea().height() / (2 * fontMetrics().height());
    return std::max(1, qRound(roundStep(histogram_.highest() / std::max(1.0, room))));
}

void ScoreHistogram::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    if (series_.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No scores: they follow from three good images or more."));
        return;
    }
    const QRectF plot = plotArea();
    paintLegend(painter);
    paintBars(painter, plot);
    paintAxes(painter, plot);
    if (review_)
        paintLine(painter, plot, *review_, calibration::Verdict::Review,
                  tr("review from %1").arg(distanceText(*review_)), reviewLine);
    if (threshold_)
        paintLine(painter, plot, *threshold_, calibration::Verdict::Reject,
                  tr("threshold %1").arg(distanceText(*threshold_)), thresholdLine);
}

void ScoreHistogram::paintLegend(QPainter& painter) const {
    const int line = fontMetrics().height();
    int x = static_cast<int>(plotArea().left());
    for (const Series& series : series_) {
        const QRect square(x, (line - swatch) / 2, swatch, swatch);
        painter.fillRect(square, brushOf(series));
        painter.setPen(palette().color(QPalette::WindowText));
        if (series.brush != Qt::SolidPattern)
            painter.drawRect(square);
        x += swatch + gap;
        painter.drawText(QRect(x, 0, width() - x, line), Qt::AlignLeft | Qt::AlignVCenter,
                         series.name);
        x += fontMetrics().horizontalAdvance(series.name) + 2 * gap;
    }
}

void ScoreHistogram::paintBars(QPainter& painter, const QRectF& plot) const {
    for (std::size_t interval = 0; interval < histogram_.intervals(); ++interval) {
        const double left = xOf(histogram_.leftOf(interval), plot);
        const double right = xOf(histogram_.leftOf(interval + 1), plot);
        int below = 0;
        for (int i = 0; i < series_.size(); ++i) {
            const int count = histogram_.counts[static_cast<std::size_t>(i)][interval];
            if (count == 0)
                continue;
            const QRectF bar(QPointF(left + 0.5, yOf(below + count, plot)),
                             QPointF(right - 0.5, yOf(below, plot)));
            painter.fillRect(bar, brushOf(series_[i]));
            if (series_[i].brush != Qt::SolidPattern) {
                painter.setPen(brushOf(series_[i]).color());
                painter.drawRect(bar);
            }
            below += count;
        }
    }
}

void ScoreHistogram::paintAxes(QPainter& painter, const QRectF& plot) const {
    const int line = fontMetrics().height();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    const double most = std::max(1.0, plot.width() / (5 * line));
    const double step = roundStep((histogram_.last() - histogram_.first) / most);
    for (double tick = std::ceil(histogram_.first / step) * step;
         tick <= histogram_.last() + 1e-9 * step; tick += step) {
        const double x = xOf(tick, plot);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + tickLength));
        painter.drawText(QRectF(x - 100, plot.bottom() + tickLength, 200, line), Qt::AlignCenter,
                         tickText(tick, step));
    }
    for (int count = 0; count <= histogram_.highest(); count += countStep()) {
        const double y = yOf(count, plot);
        painter.drawLine(QPointF(plot.left() - tickLength, y), QPointF(plot.left(), y));
        painter.drawText(QRectF(0, y - line, plot.left() - gap, 2 * line),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRectF(plot.left(), height() - line, plot.width(), line), Qt::AlignCenter,
                     axis_);
}

void ScoreHistogram::paintLine(QPainter& painter, const QRectF& plot, float score,
                               calibration::Verdict verdict, const QString& label, int line) const {
    const int lineHeight = fontMetrics().height();
    const double x = xOf(score, plot);
    const double top = line * lineHeight;
    painter.setPen(QPen(verdictColour(verdict), 2,
                        verdict == calibration::Verdict::Review ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(x, top + 2), QPointF(x, plot.bottom()));
    painter.setPen(palette().color(QPalette::WindowText));
    const int labelWidth = fontMetrics().horizontalAdvance(label) + 1;
    const double after = x + gap / 2;
    const double before = x - gap / 2 - labelWidth;
    // The review threshold's words stay clear of the threshold's line, which is to its right.
    const bool left =
        verdict == calibration::Verdict::Review ? before >= 0 : after + labelWidth > width();
    painter.drawText(QRectF(left ? before : after, top, labelWidth, lineHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, label);
}

bool ScoreHistogram::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRectF plot = plotArea();
    const double share = (help->pos().x() - plot.left()) / plot.width();
    if (share < 0 || share >= 1 || histogram_.intervals() == 0) {
        QToolTip::hideText();
        return true;
    }
    const auto interval = static_cast<std::size_t>(share * double(histogram_.intervals()));
    QToolTip::showText(help->globalPos(),
                       tr("%1 images with a score from %2 to %3")
                           .arg(histogram_.total(interval))
                           .arg(tickText(histogram_.leftOf(interval), histogram_.step),
                                tickText(histogram_.leftOf(interval + 1), histogram_.step)),
                       this);
    return true;
}

} // namespace patchgauge::ui
