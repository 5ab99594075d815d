#include "report/score_plot.h"

#include "canvas/number_text.h"
#include "canvas/round_step.h"
#include "canvas/verdict_mark.h"
#include "models/histogram.h"
#include "report/sheet.h"
#include "report/type.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>

namespace patchgauge::ui::report {
namespace {

using calibration::Verdict;

constexpr std::array verdicts = {Verdict::Pass, Verdict::Review, Verdict::Reject};
constexpr double tickLength = 3 * point;
constexpr double tickSpacing = 48 * point;
constexpr double countSpacing = 36 * point;
constexpr double countWidth = 24 * point;
constexpr double lineWidth = point / 2;
constexpr double leastBar = 1.5 * point; ///< so that a single image among many shows

/// Passed is what is normal, and has no colour.
QColor colourOf(Verdict verdict) {
    return verdict == Verdict::Pass ? QColor(page::bar) : verdictColour(verdict);
}

class ScorePlot {
    Q_DECLARE_TR_FUNCTIONS(patchgauge::ui::report::ScorePlot)

public:
    ScorePlot(QPainter& painter, const QRectF& area, const Content& content)
        : painter_(painter), calibration_(content.batch.model.info.calibration) {
        const double labels = lineHeight(Style::Small);
        plot_ = area.adjusted(countWidth, 2 * labels, 0, -2 * labels - tickLength);
        std::vector<std::vector<float>> series(verdicts.size());
        for (const evidence::ImageRecord& image : content.batch.images)
            if (!image.failed() && image.unfit.empty() && std::isfinite(image.score))
                series[static_cast<std::size_t>(image.verdict())].push_back(image.score);
        std::vector<float> marks;
        for (const auto& threshold : {calibration_.threshold, calibration_.reviewThreshold})
            if (threshold)
                marks.push_back(*threshold);
        histogram_ = countScores(series, marks);
        name_ = tr("Score (%1)").arg(distanceName(content.batch.model.info.settings.method));
    }

    void paint() {
        if (histogram_.highest() == 0) {
            paintLine(painter_, plot_, tr("No image has a score."), Style::Body, page::faintText,
                      Qt::AlignHCenter);
            return;
        }
        paintCounts();
        paintBars();
        paintScoreAxis();
        if (calibration_.threshold)
            paintThreshold(*calibration_.threshold, tr("threshold %1"), Qt::SolidLine, 0);
        if (calibration_.reviewThreshold)
            paintThreshold(*calibration_.reviewThreshold, tr("review from %1"), Qt::DashLine, 1);
    }

private:
    double xOf(double score) const {
        return plot_.left() +
               plot_.width() * (score - histogram_.first) / (histogram_.last() - histogram_.first);
    }

    double heightOf(int count) const { return plot_.height() * count / highest(); }

    int highest() const { return std::max(1, histogram_.highest()); }

    void paintCounts() {
        const double step = std::max(1.0, roundStep(highest() * countSpacing / plot_.height()));
        for (double count = 0; count <= highest(); count += step) {
            const double y = plot_.bottom() - heightOf(static_cast<int>(count));
            painter_.setPen(QPen(page::rule, lineWidth));
            painter_.drawLine(QPointF(plot_.left(), y), QPointF(plot_.right(), y));
            paintLine(painter_,
                      {plot_.left() - countWidth, y - lineHeight(Style::Small) / 2,
                       countWidth - grid, lineHeight(Style::Small)},
                      tickText(count, step), Style::Small, page::faintText, Qt::AlignRight);
        }
    }

    void paintBars() {
        painter_.setPen(Qt::NoPen);
        for (std::size_t interval = 0; interval < histogram_.intervals(); ++interval) {
            const double left = xOf(histogram_.leftOf(interval));
            const double width = xOf(histogram_.leftOf(interval + 1)) - left;
            double bottom = plot_.bottom();
            for (const Verdict verdict : verdicts) {
                const int count = histogram_.counts[static_cast<std::size_t>(verdict)][interval];
                if (count == 0)
                    continue;
                const double height = std::max(leastBar, heightOf(count));
                painter_.fillRect(
                    QRectF(left + lineWidth / 2, bottom - height, width - lineWidth, height),
                    colourOf(verdict));
                bottom -= height;
            }
        }
    }

    void paintScoreAxis() {
        painter_.setPen(QPen(page::faintText, lineWidth));
        painter_.drawLine(plot_.bottomLeft(), plot_.bottomRight());
        const double range = histogram_.last() - histogram_.first;
        const double step = roundStep(range * tickSpacing / plot_.width());
        const double labelTop = plot_.bottom() + tickLength;
        for (double tick = std::ceil(histogram_.first / step) * step; tick <= histogram_.last();
             tick += step) {
            const double x = xOf(tick);
            painter_.setPen(QPen(page::faintText, lineWidth));
            painter_.drawLine(QPointF(x, plot_.bottom()), QPointF(x, labelTop));
            paintLine(painter_,
                      {x - tickSpacing / 2, labelTop, tickSpacing, lineHeight(Style::Small)},
                      tickText(tick, step), Style::Small, page::faintText, Qt::AlignHCenter);
        }
        paintLine(painter_,
                  {plot_.left(), labelTop + lineHeight(Style::Small), plot_.width(),
                   lineHeight(Style::Small)},
                  name_, Style::Small, page::faintText, Qt::AlignRight);
    }

    /// @param row  of its label above the plot, from the plot upwards
    void paintThreshold(float threshold, const QString& label, Qt::PenStyle style, int row) {
        const double x = xOf(threshold);
        const double labelHeight = lineHeight(Style::Small);
        const double top = plot_.top() - (row + 1) * labelHeight;
        painter_.setPen(QPen(page::text, 2 * lineWidth, style, Qt::FlatCap));
        painter_.drawLine(QPointF(x, top), QPointF(x, plot_.bottom()));
        const QString text = label.arg(distanceText(threshold));
        const double width = textWidth(text, Style::Small) + 2 * grid;
        const bool right = x + width < plot_.right();
        paintLine(painter_, {right ? x + grid / 2 : x - width - grid / 2, top, width, labelHeight},
                  text, Style::Small, page::text, right ? Qt::AlignLeft : Qt::AlignRight);
    }

    QPainter& painter_;
    const calibration::Calibration& calibration_;
    QRectF plot_;
    Histogram histogram_;
    QString name_;
};

} // namespace

void paintScores(QPainter& painter, const QRectF& area, const Content& content) {
    ScorePlot(painter, area, content).paint();
}

} // namespace patchgauge::ui::report
