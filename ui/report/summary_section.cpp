#include "report/summary_section.h"

#include "base/files.h"
#include "calibration/intervals.h"
#include "canvas/number_text.h"
#include "canvas/verdict_mark.h"
#include "models/calibration_text.h"
#include "models/release_text.h"
#include "models/text.h"
#include "report/score_plot.h"
#include "report/type.h"

#include <QLocale>
#include <QPainter>
#include <QPen>

#include <array>

namespace patchgauge::ui::report {
namespace {

using calibration::Verdict;

constexpr int shownHashDigits = 12;
constexpr double nameShare = 0.18;
constexpr double factGap = grid / 2;
constexpr double markSide = 3 * grid;
constexpr double gutter = 4 * grid;

QString countText(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// The folder that all of them lie in.
std::filesystem::path commonFolder(const std::vector<evidence::ImageRecord>& images) {
    std::filesystem::path common;
    for (const evidence::ImageRecord& image : images) {
        std::filesystem::path folder = fromUtf8(image.path).parent_path();
        if (&image == &images.front())
            common = folder;
        std::filesystem::path shared;
        for (auto a = common.begin(), b = folder.begin();
             a != common.end() && b != folder.end() && *a == *b; ++a, ++b)
            shared /= *a;
        common = shared;
    }
    return common;
}

QString inspectedText(const evidence::Batch& batch) {
    const std::size_t count = batch.images.size();
    const QString folder = displayPath(commonFolder(batch.images));
    const QString images = count == 1 ? tr("1 image") : tr("%1 images").arg(countText(count));
    return folder.isEmpty() ? images : tr("%1 of %2").arg(images, folder);
}

QString modelText(const evidence::ModelRecord& model) {
    return QStringList{QString::fromStdString(model.name),
                       QString::fromStdString(model.statisticsSha256).left(shownHashDigits),
                       releaseText(releaseState(model.info.releases))}
        .join(QStringLiteral("  ·  "));
}

QString thresholdText(const calibration::Calibration& calibration) {
    if (!calibration.threshold)
        return tr("none: every verdict is review");
    const QString reject = tr("rejected above %1").arg(distanceText(*calibration.threshold));
    return calibration.reviewThreshold
               ? tr("%1, to review above %2")
                     .arg(reject, distanceText(*calibration.reviewThreshold))
               : reject;
}

std::vector<Fact> factsOf(const Content& content) {
    const evidence::Batch& batch = content.batch;
    const QString who = content.options.operatorName;
    const QString station = QString::fromStdString(batch.station);
    std::vector<Fact> facts{
        {tr("Inspected"), inspectedText(batch)},
        {tr("Model"), modelText(batch.model)},
        {tr("Threshold"), thresholdText(batch.model.info.calibration)},
        {tr("Meaning"), thresholdMeaning(batch.model.info)},
        {tr("Time"),
         tr("%1 to %2").arg(momentText(batch.started.local), momentText(batch.finished.local))},
    };
    facts.push_back({tr("Operator"), who.isEmpty() ? tr("not named") : who});
    if (!station.isEmpty())
        facts.push_back({tr("Station"), station});
    return facts;
}

void paintFigure(QPainter& painter, const QRectF& area, const Content& content, Verdict verdict) {
    const std::size_t count = content.count(verdict);
    const std::size_t judged = content.batch.images.size() - content.failed();
    double y = area.top() + grid;
    paintVerdictMark(
        painter, {area.left(), y + (lineHeight(Style::Heading) - markSide) / 2, markSide, markSide},
        verdict);
    paintLine(painter,
              {area.left() + markSide + grid, y, area.width() - markSide - grid,
               lineHeight(Style::Heading)},
              verdictText(verdict), Style::Heading);
    y += lineHeight(Style::Heading);
    paintLine(painter, {area.left(), y, area.width(), lineHeight(Style::Figure)}, countText(count),
              Style::Figure);
    y += lineHeight(Style::Figure);
    if (judged > 0)
        paintLine(painter, {area.left(), y, area.width(), lineHeight(Style::Body)},
                  rateText(calibration::clopperPearson(count, judged)), Style::Body,
                  page::faintText);
}

double figuresHeight() {
    return lineHeight(Style::Heading) + lineHeight(Style::Figure) + lineHeight(Style::Body) +
           2 * grid;
}

void paintFigures(QPainter& painter, const QRectF& area, const Content& content) {
    constexpr std::array verdicts = {Verdict::Pass, Verdict::Review, Verdict::Reject};
    const double width = (area.width() - 2 * gutter) / verdicts.size();
    double x = area.left();
    for (const Verdict verdict : verdicts) {
        painter.setPen(QPen(page::text, point));
        painter.drawLine(QPointF(x, area.top()), QPointF(x + width, area.top()));
        paintFigure(painter, {x, area.top(), width, area.height()}, content, verdict);
        x += width + gutter;
    }
}

QString remarkText(const Content& content) {
    QStringList remarks;
    const auto unfit =
        std::count_if(content.batch.images.begin(), content.batch.images.end(),
                      [](const evidence::ImageRecord& image) { return !image.unfit.empty(); });
    const auto overridden = std::count_if(
        content.batch.images.begin(), content.batch.images.end(),
        [](const evidence::ImageRecord& image) { return image.verdictOverride.has_value(); });
    if (content.failed() > 0)
        remarks << tr("Could not be inspected: %1.").arg(countText(content.failed()));
    if (unfit > 0)
        remarks << tr("Not like the training photos, and therefore to review: %1.").arg(unfit);
    if (overridden > 0)
        remarks << tr("Verdicts overridden by a person: %1.").arg(overridden);
    if (!remarks.isEmpty())
        remarks << tr("The reasons are listed in this report.");
    return remarks.join(QLatin1Char(' '));
}

} // namespace

SummarySection::SummarySection(const Content& content)
    : content_(content), facts_(factsOf(content)) {}

QString SummarySection::title() const {
    return tr("Summary");
}

std::vector<Link> SummarySection::paint(QPainter& painter, const Sheet& sheet, int /*page*/) {
    const QRectF& body = sheet.body;
    double y = body.top();
    const auto row = [&](double height) {
        const QRectF area(body.left(), y, body.width(), height);
        y += height;
        return area;
    };
    paintLine(painter, row(lineHeight(Style::Title)), content_.title(), Style::Title);
    row(3 * grid);
    for (const Fact& fact : facts_) {
        const double height = heightOf(fact, body.width(), nameShare);
        paintFact(painter, fact, row(height).topLeft(), body.width(), nameShare);
        row(factGap);
    }
    row(4 * grid);
    paintFigures(painter, row(figuresHeight()), content_);
    const Paragraph remark(remarkText(content_), Style::Body, body.width());
    remark.paint(painter, row(remark.height() + 6 * grid).topLeft() + QPointF(0, 2 * grid));
    paintLine(painter, row(lineHeight(Style::Heading)), tr("Scores"), Style::Heading);
    constexpr double highestPlot = 70 * grid;
    const double height = std::min(body.bottom() - y, highestPlot);
    paintScores(painter, row(height), content_);
    return {};
}

} // namespace patchgauge::ui::report
