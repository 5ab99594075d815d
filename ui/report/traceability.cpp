#include "report/traceability.h"

#include "canvas/area_text.h"
#include "canvas/number_text.h"
#include "canvas/verdict_mark.h"
#include "image/alignment.h"
#include "models/calibration_text.h"
#include "models/release_text.h"
#include "models/text.h"
#include "report/type.h"
#include "text/engine_text.h"

#include <QLocale>

namespace patchgauge::ui::report {
namespace {

using detector::ModelInfo;
using evidence::ImageRecord;

constexpr double wideNames = 0.32; ///< leaves the room of a SHA-256

QString text(const std::string& utf8) {
    return utf8.empty() ? QStringLiteral("–") : QString::fromStdString(utf8);
}

QString sizeText(Size size) {
    return QStringLiteral("%1 × %2").arg(size.width).arg(size.height);
}

QString number(double value) {
    return QLocale().toString(value, 'g', 6);
}

QString joinedNumbers(const std::vector<int>& numbers) {
    QStringList texts;
    for (const int value : numbers)
        texts << QString::number(value);
    return texts.join(QStringLiteral(", "));
}

FactGroup reportGroup(const Content& content) {
    const evidence::Batch& batch = content.batch;
    const ReportOptions& options = content.options;
    FactGroup group{
        tr("Report and inspection"),
        {{tr("Report made"),
          tr("%1 (%2)").arg(momentText(options.time.local), momentText(options.time.utc))},
         {tr("Inspection began"),
          tr("%1 (%2)").arg(momentText(batch.started.local), momentText(batch.started.utc))},
         {tr("Inspection ended"),
          tr("%1 (%2)").arg(momentText(batch.finished.local), momentText(batch.finished.utc))},
         {tr("Operator"), options.operatorName.isEmpty() ? tr("not named") : options.operatorName},
         {tr("Station"), text(batch.station)},
         {tr("Device"), text(batch.device)},
         {tr("Software"), tr("PatchGauge %1").arg(text(batch.softwareVersion))},
         {tr("Images"), QString::number(batch.images.size())}}};
    if (!options.recordId.isEmpty())
        group.facts.push_back({tr("Recorded as"), options.recordId});
    return group;
}

FactGroup modelGroup(const evidence::ModelRecord& model) {
    const ModelInfo& info = model.info;
    FactGroup group{
        tr("Model"),
        {{tr("Model name"), text(model.name)},
         {tr("File"), text(model.file)},
         {tr("SHA-256 of the file"), text(model.fileSha256)},
         {tr("SHA-256 of the statistics"), text(model.statisticsSha256)},
         {tr("Trained"),
          tr("%1 with PatchGauge %2").arg(momentText(info.created), text(info.softwareVersion))},
         {tr("Training images"), QString::number(info.images.size())},
         {tr("Held-out good images"), QString::number(info.heldOutImages.size())},
         {tr("Defective images"), QString::number(info.defectiveImages.size())},
         {tr("Release"), releaseText(releaseState(info.releases))}}};
    for (const detector::ReleaseChange& change : info.releases)
        group.facts.push_back(
            {momentText(change.time),
             tr("%1, by %2: %3")
                 .arg(releaseText(change.state), releaseAuthor(change), text(change.reason))});
    return group;
}

QString reductionText(const detector::Settings& settings) {
    switch (settings.reduction) {
    case detector::Reduction::Random:
        return tr("random draw, seed %1").arg(settings.seed);
    case detector::Reduction::Pca:
        return tr("principal components");
    case detector::Reduction::None:
        return tr("none");
    }
    return {};
}

FactGroup methodGroup(const evidence::ModelRecord& model) {
    const detector::Settings& settings = model.info.settings;
    const detector::BackboneRecord& backbone = model.info.backbone;
    const detector::Regulariser& regulariser = settings.regulariser;
    FactGroup group{tr("Method"),
                    {{tr("Method"), text(name(settings.method))},
                     {tr("Backbone"), text(backbone.id)},
                     {tr("Weights"), text(backbone.weightsFile)},
                     {tr("SHA-256 of the weights"), text(backbone.weightsSha256)},
                     {tr("Trained on"), text(backbone.execution)},
                     {tr("Layers"), joinedNumbers(settings.layers)},
                     {tr("Layers combined by"), settings.combine == detector::Combine::Concat
                                                    ? tr("concatenation")
                                                    : tr("sum of distances")},
                     {tr("Reduction"), reductionText(settings)},
                     {tr("Dimensions"), QString::number(model.layout.dimensions())},
                     {tr("Regulariser"), regulariser.relative
                                             ? tr("%1, relative").arg(number(regulariser.epsilon))
                                             : tr("%1, absolute").arg(number(regulariser.epsilon))},
                     {tr("Local average"), joinedNumbers(settings.localAverage)},
                     {tr("Smoothing"), tr("%1 px of the input").arg(number(settings.smoothing))},
                     {tr("Image score"), settings.imageScore == detector::ImageScore::Maximum
                                             ? tr("maximum of the pixel map")
                                             : tr("mean of its highest 1 %")}}};
    for (const detector::Level& level : model.layout.levels)
        for (const detector::Segment& segment : level.segments)
            group.facts.push_back(
                {tr("Channels of %1").arg(text(segment.layer)), joinedNumbers(segment.channels)});
    return group;
}

QString shapesText(const std::vector<image::Shape>& shapes) {
    QStringList texts;
    for (const image::Shape& shape : shapes) {
        QStringList points;
        for (const image::Point& point : shape.points)
            points << QStringLiteral("(%1; %2)").arg(number(point.x), number(point.y));
        const QString kind = shape.kind == image::Shape::Kind::Rectangle ? tr("rectangle")
                             : shape.kind == image::Shape::Kind::Ellipse ? tr("ellipse")
                                                                         : tr("polygon");
        texts << kind + QLatin1Char(' ') + points.join(QLatin1Char(' '));
    }
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QLatin1Char('\n'));
}

FactGroup preprocessingGroup(const ModelInfo& info) {
    FactGroup group{
        tr("Preprocessing and acceptance"),
        {{tr("Resized to"), sizeText(info.input.resize)},
         {tr("Inspected centre"), sizeText(info.input.crop)},
         {tr("Margin"), tr("%1 px").arg(info.input.margin)},
         {tr("Alignment"), info.alignment ? text(name(info.alignment->method)) : tr("none")}}};
    if (info.region) {
        group.facts.push_back({tr("Region drawn on"), sizeText(info.region->image)});
        group.facts.push_back({tr("Region included"), shapesText(info.region->include)});
        group.facts.push_back({tr("Region left out"), shapesText(info.region->exclude)});
    } else {
        group.facts.push_back({tr("Region of interest"), tr("everything")});
    }
    const detector::Acceptance& acceptance = info.acceptance;
    group.facts.push_back(
        {tr("Scale"), acceptance.millimetresPerPixel
                          ? tr("%1 mm per pixel").arg(number(*acceptance.millimetresPerPixel))
                          : tr("none")});
    group.facts.push_back({tr("Smallest area that counts"),
                           acceptance.smallestArea > 0
                               ? areaText(detector::smallestPixels(acceptance), acceptance)
                               : tr("every region counts")});
    return group;
}

QString changeText(const calibration::ThresholdChange& change) {
    QStringList parts;
    parts << (change.threshold ? tr("threshold %1").arg(exactText(*change.threshold))
                               : tr("no threshold"));
    if (change.reviewThreshold)
        parts << tr("review from %1").arg(exactText(*change.reviewThreshold));
    parts << text(name(change.origin));
    const QString by = change.by.empty() ? QStringLiteral("PatchGauge") : text(change.by);
    const QString what = tr("%1, by %2").arg(parts.join(QStringLiteral(", ")), by);
    return change.reason.empty() ? what : tr("%1: %2").arg(what, text(change.reason));
}

FactGroup thresholdGroup(const ModelInfo& info) {
    const calibration::Calibration& calibration = info.calibration;
    FactGroup group{tr("Thresholds"), {}};
    group.facts.push_back(
        {tr("Threshold"), calibration.threshold ? exactText(*calibration.threshold) : tr("none")});
    group.facts.push_back({tr("Review threshold"), calibration.reviewThreshold
                                                       ? exactText(*calibration.reviewThreshold)
                                                       : tr("none")});
    group.facts.push_back({tr("Origin"), text(name(calibration.origin))});
    group.facts.push_back({tr("Meaning"), thresholdMeaning(info)});
    for (const calibration::ThresholdChange& change : calibration.history)
        group.facts.push_back({momentText(change.time), changeText(change)});
    return group;
}

/// A group with what `say` makes of the images that `has` takes.
template <typename Has, typename Say>
FactGroup imageGroup(const Content& content, const QString& heading, Has has, Say say) {
    FactGroup group{heading, {}, wideNames};
    for (const ImageRecord& image : content.batch.images)
        if (has(image))
            group.facts.push_back({QString::fromStdString(image.path), say(image)});
    return group;
}

QString unfitText(const ImageRecord& image) {
    QStringList reasons;
    for (const Sentence& reason : image.unfit)
        reasons << engineText(reason);
    return reasons.join(QLatin1Char('\n'));
}

} // namespace

std::vector<FactGroup> traceabilityOf(const Content& content) {
    const ModelInfo& info = content.batch.model.info;
    std::vector<FactGroup> groups{
        reportGroup(content),
        modelGroup(content.batch.model),
        methodGroup(content.batch.model),
        preprocessingGroup(info),
        thresholdGroup(info),
        imageGroup(
            content, tr("Verdicts overridden by a person"),
            [](const ImageRecord& image) { return image.verdictOverride.has_value(); },
            [](const ImageRecord& image) { return overrideText(image); }),
        imageGroup(
            content, tr("Not like the training photos"),
            [](const ImageRecord& image) { return !image.unfit.empty(); }, unfitText),
        imageGroup(
            content, tr("Not inspected"), [](const ImageRecord& image) { return image.failed(); },
            [](const ImageRecord& image) { return engineText(image.error); }),
        imageGroup(
            content, tr("SHA-256 of the images"),
            [](const ImageRecord& image) { return !image.failed(); },
            [](const ImageRecord& image) { return text(image.sha256); })};
    std::erase_if(groups, [](const FactGroup& group) { return group.facts.empty(); });
    return groups;
}

} // namespace patchgauge::ui::report
