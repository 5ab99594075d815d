#include "report/image_section.h"

#include "base/error.h"
#include "canvas/number_text.h"
#include "canvas/verdict_mark.h"
#include "models/label.h"
#include "models/pose_text.h"
#include "report/facts.h"
#include "report/image_pictures.h"
#include "report/region_table.h"
#include "report/type.h"
#include "text/engine_text.h"

#include <QCoreApplication>
#include <QPainter>

namespace patchgauge::ui::report {
namespace {

using evidence::ImageRecord;

constexpr double markSide = 4 * grid;
constexpr double nameShare = 0.16;
constexpr double gap = 4 * grid;

QString verdictLine(const ImageRecord& image, const calibration::Calibration& calibration) {
    QStringList parts{tr("score %1").arg(distanceText(image.score))};
    if (calibration.threshold)
        parts << tr("threshold %1").arg(distanceText(*calibration.threshold));
    if (calibration.reviewThreshold)
        parts << tr("review from %1").arg(distanceText(*calibration.reviewThreshold));
    if (image.decisiveScore != image.score)
        parts << tr("decisive score %1").arg(distanceText(image.decisiveScore));
    return parts.join(QStringLiteral("  ·  "));
}

QString reasonsOf(const ImageRecord& image) {
    QStringList reasons;
    for (const Sentence& reason : image.unfit)
        reasons << engineText(reason);
    return reasons.join(QLatin1Char('\n'));
}

std::vector<Fact> factsOf(const ImageRecord& image, const ReportOptions& options) {
    std::vector<Fact> facts;
    if (!image.unfit.empty())
        facts.push_back({tr("Not like the training photos"), reasonsOf(image)});
    if (image.verdictOverride)
        facts.push_back({tr("Override"), overrideText(image)});
    if (options.labels && image.label != evidence::Label::None) {
        const QString kind = QString::fromStdString(image.kind);
        const QString label = labelText(image.label);
        facts.push_back(
            {tr("Label"), kind.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, kind)});
    }
    if (image.pose)
        facts.push_back({tr("Position of the part"), poseText(*image.pose)});
    facts.push_back({tr("File"), QString::fromStdString(image.path)});
    facts.push_back(
        {tr("Size"), tr("%1 × %2 pixels").arg(image.size.width).arg(image.size.height)});
    facts.push_back({tr("SHA-256"), QString::fromStdString(image.sha256)});
    return facts;
}

/// What stands on one page, from its top downwards.
class ImagePage {
    Q_DECLARE_TR_FUNCTIONS(patchgauge::ui::report::ImagePage)

public:
    ImagePage(QPainter& painter, const QRectF& body, const Content& content,
              const ImageRecord& record)
        : painter_(painter), body_(body), content_(content), record_(record), y_(body.top()) {}

    void paintHeading() {
        const QRectF line = take(lineHeight(Style::Heading));
        paintVerdictMark(painter_,
                         {line.left(), line.center().y() - markSide / 2, markSide, markSide},
                         record_.verdict());
        const QString verdict = verdictText(record_.verdict());
        const double name = markSide + grid + textWidth(verdict, Style::Heading) + 3 * grid;
        paintLine(painter_, line.adjusted(markSide + grid, 0, 0, 0), verdict, Style::Heading);
        paintLine(painter_, line.adjusted(name, 0, 0, 0), shortNameOf(record_), Style::Heading);
        paintLine(painter_, take(lineHeight(Style::Body)),
                  verdictLine(record_, content_.batch.model.info.calibration), Style::Body,
                  page::faintText);
        take(3 * grid);
    }

    void paintFinding(const InspectedImage& image) {
        const double most = body_.height() * 0.42;
        take(paintPictures(painter_, take(0), most, image, record_) + gap);
        if (record_.unfit.empty() && !record_.regions.empty())
            take(paintRegions(painter_, take(0), image, record_,
                              content_.batch.model.info.acceptance) +
                 gap);
    }

    void paintObstacle(const QString& reason) {
        const Paragraph words(tr("The photo cannot be shown: %1").arg(reason), Style::Body,
                              body_.width());
        words.paint(painter_, take(words.height() + gap).topLeft());
    }

    void paintFacts() {
        for (const Fact& fact : factsOf(record_, content_.options)) {
            const double height = heightOf(fact, body_.width(), nameShare);
            paintFact(painter_, fact, take(height + grid / 2).topLeft(), body_.width(), nameShare);
        }
    }

private:
    QRectF take(double height) {
        const QRectF area(body_.left(), y_, body_.width(), height);
        y_ += height;
        return area;
    }

    QPainter& painter_;
    const QRectF& body_;
    const Content& content_;
    const ImageRecord& record_;
    double y_;
};

} // namespace

ImageSection::ImageSection(const Content& content, const ImageSource& images)
    : content_(content), images_(images) {}

QString ImageSection::title() const {
    return tr("Flagged images");
}

QStringList ImageSection::pageNames() const {
    QStringList names;
    for (const std::size_t index : content_.withPage)
        names << shortNameOf(content_.batch.images[index]);
    return names;
}

std::vector<Link> ImageSection::paint(QPainter& painter, const Sheet& sheet, int page) {
    const std::size_t index = content_.withPage[static_cast<std::size_t>(page)];
    ImagePage painted(painter, sheet.body, content_, content_.batch.images[index]);
    painted.paintHeading();
    try {
        painted.paintFinding(images_(index));
    } catch (const Error& error) {
        painted.paintObstacle(engineClause(error.sentence()));
    }
    painted.paintFacts();
    return {};
}

} // namespace patchgauge::ui::report
