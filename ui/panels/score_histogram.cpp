#include "panels/score_histogram.h"

#include "canvas/number_text.h"
#include "canvas/round_step.h"
#include "canvas/verdict_mark.h"
#include "panels/count_axis.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr int gap = 8;
constexpr int tickLength = 4;
constexpr int swatch = 10;
constexpr double batchShare = 0.55; ///< of the height, beside calibration

constexpr double pale = 0.4;
constexpr double dark = 0.75;

constexpr int linesOfLabels = 2; ///< of the threshold, and below it of the review threshold
constexpr int linesBelow = 2;

} // namespace

ScoreHistogram::ScoreHistogram(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("scoreHistogram"));
    setAccessibleName(tr("Histogram of scores"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreHistogram::setCalibration(const calibration::Calibration& calibration,
                                    detector::Method method) {
    const std::vector<float> batch =
        hasBatch_ ? std::move(series_.back().scores) : std::vector<float>();
    series_.clear();
    hasBatch_ = false;
    addSeries(tr("%1 good images, each left out in turn").arg(calibration.scores.size()),
              tr("%1 good").arg(calibration.scores.size()), calibration.scores, Qt::SolidPattern,
              pale);
    addSeries(tr("%1 held-out good images").arg(calibration.heldOutScores.size()),
              tr("%1 held out").arg(calibration.heldOutScores.size()), calibration.heldOutScores,
              Qt::SolidPattern, dark);
    addSeries(tr("%1 defective images").arg(calibration.defectiveScores.size()),
              tr("%1 defective").arg(calibration.defectiveScores.size()),
              calibration.defectiveScores, Qt::BDiagPattern, dark);
    axis_ = tr("score (%1)").arg(distanceName(method));
    threshold_ = calibration.threshold;
    review_ = calibration.reviewThreshold;
    setBatch(batch);
}

void ScoreHistogram::setBatch(std::vector<float> scores) {
    if (hasBatch_)
        series_.removeLast();
    hasBatch_ = !scores.empty();
    addSeries(tr("%1 images of this batch").arg(scores.size()),
              tr("This batch: %1 images").arg(scores.size()), scores, Qt::SolidPattern, dark);
    count();
    showLines();
}

void ScoreHistogram::addSeries(const QString& name, const QString& brief,
                               const std::vector<float>& scores, Qt::BrushStyle brush,
                               double opacity) {
    if (!scores.empty())
        series_.append({name, brief, scores, brush, opacity});
}

void ScoreHistogram::setThresholds(std::optional<float> threshold, std::optional<float> review) {
    threshold_ = threshold;
    review_ = review;
    if (!axisHeld_ || !hasAxis())
        count();
    showLines();
}

void ScoreHistogram::showLines() {
    describe();
    placeLines();
    update();
}

void ScoreHistogram::setLogarithmic(bool logarithmic) {
    logarithmic_ = logarithmic;
    update();
}

void ScoreHistogram::setAxisHeld(bool held) {
    axisHeld_ = held;
    if (!held)
        setThresholds(threshold_, review_);
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
    int highest = 0;
    for (std::size_t interval = 0; interval < histogram_.intervals(); ++interval)
        highest = std::max(highest, histogram_.total(interval));
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QString::number(highest)) + gap + tickLength;
    // Strips below each other have their legends with them; a single one has it above the labels.
    const int above = hasBatch_ ? linesOfLabels : linesOfLabels + 1;
    return QRectF(rect()).adjusted(left, above * line, -gap, -linesBelow * line - tickLength);
}

QList<ScoreHistogram::Strip> ScoreHistogram::strips() const {
    const QRectF plot = plotArea();
    const int line = fontMetrics().height();
    const qsizetype batch = hasBatch_ ? series_.size() - 1 : series_.size();
    if (!hasBatch_)
        return {{{plot.left(), 0, plot.width(), double(line)}, plot, 0, batch}};
    const auto strip = [&](double top, double bottom, qsizetype first, qsizetype last) {
        return Strip{{plot.left(), top, plot.width(), double(line)},
                     {QPointF(plot.left(), top + line + gap / 2), QPointF(plot.right(), bottom)},
                     first,
                     last};
    };
    if (batch == 0)
        return {strip(plot.top(), plot.bottom(), batch, series_.size())};
    const double middle = plot.top() + batchShare * plot.height();
    return {strip(plot.top(), middle, batch, series_.size()),
            strip(middle + gap / 2, plot.bottom(), 0, batch)};
}

int ScoreHistogram::totalOf(const Strip& strip, std::size_t interval) const {
    int sum = 0;
    for (qsizetype i = strip.first; i < strip.last; ++i)
        sum += histogram_.counts[static_cast<std::size_t>(i)][interval];
    return sum;
}

int ScoreHistogram::highestOf(const Strip& strip) const {
    int most = 0;
    for (std::size_t interval = 0; interval < histogram_.intervals(); ++interval)
        most = std::max(most, totalOf(strip, interval));
    return most;
}

CountAxis ScoreHistogram::axisOf(const Strip& strip) const {
    return {highestOf(strip), logarithmic_, strip.area.top(), strip.area.bottom()};
}

double ScoreHistogram::xOf(double score) const {
    const QRectF plot = plotArea();
    return plot.left() +
           plot.width() * (score - histogram_.first) / (histogram_.last() - histogram_.first);
}

double ScoreHistogram::scoreAt(double x) const {
    const QRectF plot = plotArea();
    return histogram_.first +
           (histogram_.last() - histogram_.first) * (x - plot.left()) / plot.width();
}

void ScoreHistogram::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeLines();
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
    for (const Strip& strip : strips()) {
        paintBars(painter, strip);
        paintCounts(painter, strip);
    }
    paintScores(painter, plot);
    if (review_)
        paintLine(painter, plot, *review_, calibration::Verdict::Review,
                  tr("review from %1").arg(distanceText(*review_)), linesOfLabels - 1);
    if (threshold_)
        paintLine(painter, plot, *threshold_, calibration::Verdict::Reject,
                  tr("threshold %1").arg(distanceText(*threshold_)), 0);
    for (const Strip& strip : strips())
        paintLegend(painter, strip);
}

void ScoreHistogram::paintLegend(QPainter& painter, const Strip& strip) const {
    const int line = fontMetrics().height();
    int x = static_cast<int>(strip.legend.left());
    const int top = static_cast<int>(strip.legend.top());
    // Lines pass behind the words rather than through them.
    const QColor ground = palette().color(backgroundRole());
    for (qsizetype i = strip.first; i < strip.last; ++i) {
        const Series& series = series_[i];
        const QString& name = hasBatch_ ? series.brief : series.name;
        const QRect square(x, top + (line - swatch) / 2, swatch, swatch);
        painter.fillRect(square, brushOf(series));
        painter.setPen(palette().color(QPalette::WindowText));
        if (series.brush != Qt::SolidPattern)
            painter.drawRect(square);
        x += swatch + gap;
        painter.fillRect(x - gap / 2, top, fontMetrics().horizontalAdvance(name) + gap, line,
                         ground);
        painter.drawText(QRect(x, top, width() - x, line), Qt::AlignLeft | Qt::AlignVCenter, name);
        x += fontMetrics().horizontalAdvance(name) + 2 * gap;
    }
}

void ScoreHistogram::paintBars(QPainter& painter, const Strip& strip) const {
    const CountAxis axis = axisOf(strip);
    for (std::size_t interval = 0; interval < histogram_.intervals(); ++interval) {
        const double left = xOf(histogram_.leftOf(interval));
        const double right = xOf(histogram_.leftOf(interval + 1));
        int below = 0;
        for (qsizetype i = strip.first; i < strip.last; ++i) {
            const int count = histogram_.counts[static_cast<std::size_t>(i)][interval];
            if (count == 0)
                continue;
            const QRectF bar(QPointF(left + 0.5, axis.yOf(below + count)),
                             QPointF(right - 0.5, axis.yOf(below)));
            painter.fillRect(bar, brushOf(series_[i]));
            if (series_[i].brush != Qt::SolidPattern) {
                painter.setPen(brushOf(series_[i]).color());
                painter.drawRect(bar);
            }
            below += count;
        }
    }
}

void ScoreHistogram::paintCounts(QPainter& painter, const Strip& strip) const {
    const int line = fontMetrics().height();
    const QRectF& area = strip.area;
    const CountAxis axis = axisOf(strip);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (const int count : axis.ticks(line)) {
        const double y = axis.yOf(count);
        painter.drawLine(QPointF(area.left() - tickLength, y), QPointF(area.left(), y));
        painter.drawText(QRectF(0, y - line, area.left() - gap, 2 * line),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
    }
}

void ScoreHistogram::paintScores(QPainter& painter, const QRectF& plot) const {
    const int line = fontMetrics().height();
    painter.setPen(palette().color(QPalette::WindowText));
    const double most = std::max(1.0, plot.width() / (5 * line));
    const double step = roundStep((histogram_.last() - histogram_.first) / most);
    for (double tick = std::ceil(histogram_.first / step) * step;
         tick <= histogram_.last() + 1e-9 * step; tick += step) {
        const double x = xOf(tick);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + tickLength));
        painter.drawText(QRectF(x - 100, plot.bottom() + tickLength, 200, line), Qt::AlignCenter,
                         tickText(tick, step));
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRectF(plot.left(), height() - line, plot.width(), line), Qt::AlignCenter,
                     axis_);
}

void ScoreHistogram::paintLine(QPainter& painter, const QRectF& plot, float score,
                               calibration::Verdict verdict, const QString& label, int line) const {
    const int lineHeight = fontMetrics().height();
    const double x = xOf(score);
    const double top = (hasBatch_ ? line : line + 1) * lineHeight;
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
    const QString text = countText(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

QString ScoreHistogram::countText(QPoint position) const {
    const QRectF plot = plotArea();
    const double share = (position.x() - plot.left()) / plot.width();
    if (share < 0 || share >= 1 || !hasAxis())
        return {};
    const auto interval = static_cast<std::size_t>(share * double(histogram_.intervals()));
    const QList<Strip> all = strips();
    const bool lower = position.y() >= all.back().legend.top();
    return tr("%1 images with a score from %2 to %3")
        .arg(totalOf(lower ? all.back() : all.front(), interval))
        .arg(tickText(histogram_.leftOf(interval), histogram_.step),
             tickText(histogram_.leftOf(interval + 1), histogram_.step));
}

} // namespace patchgauge::ui
