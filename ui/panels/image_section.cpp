#include "panels/image_section.h"

#include "canvas/number_text.h"
#include "canvas/verdict_mark.h"
#include "models/text.h"

#include <QLocale>

#include <cmath>

namespace patchgauge::ui {
namespace {

QString regionsText(const std::vector<detector::Region>& regions) {
    if (regions.empty())
        return ImageSection::tr("none");
    const detector::Region& highest = regions.front();
    return ImageSection::tr("%1, the highest %2 over %3 pixels")
        .arg(regions.size())
        .arg(distanceText(highest.peak), QLocale().toString(std::llround(highest.area)));
}

QString thresholdText(const InspectedImage& image) {
    if (!image.threshold())
        return ImageSection::tr("none");
    const QString threshold = distanceText(*image.threshold());
    return image.reviewThreshold() ? ImageSection::tr("%1, review from %2")
                                         .arg(threshold, distanceText(*image.reviewThreshold()))
                                   : threshold;
}

} // namespace

ImageSection::ImageSection(ReadoutModel& readout, QWidget* parent)
    : FactsSection(tr("This image"), parent),
      readout_(readout),
      file_(addFact(tr("File"), QStringLiteral("imageFile"))),
      verdict_(addFact(tr("Verdict"), QStringLiteral("imageVerdict"))),
      score_(addFact(tr("Score"), QStringLiteral("imageScore"))),
      threshold_(addFact(tr("Threshold"), QStringLiteral("imageThreshold"))),
      regions_(addFact(tr("Regions above"), QStringLiteral("imageRegions"))),
      size_(addFact(tr("Size"), QStringLiteral("imageSize"))) {
    connect(&readout_, &ReadoutModel::imageChanged, this, &ImageSection::showImage);
    showImage();
}

void ImageSection::showImage() {
    if (!readout_.image()) {
        for (QLabel* value : {file_, verdict_, score_, threshold_, regions_, size_})
            setFact(value, {});
        return;
    }
    const InspectedImage& image = *readout_.image();
    const pipeline::Inspection& inspection = *image.inspection;
    setFact(file_, displayShortPath(inspection.path), displayPath(inspection.path));
    showVerdict(image);
    setFact(score_, distanceText(inspection.map.score), exactText(inspection.map.score));
    const auto threshold = image.threshold();
    setFact(threshold_, thresholdText(image), threshold ? exactText(*threshold) : QString());
    setFact(regions_, threshold ? regionsText(inspection.regions) : QString());
    setFact(size_,
            tr("%1 × %2 pixels").arg(inspection.imageSize.width).arg(inspection.imageSize.height));
}

void ImageSection::showVerdict(const InspectedImage& image) {
    QString text = QStringLiteral("<b style=\"color:%1\">%2</b>")
                       .arg(verdictColour(image.verdict()).name(),
                            verdictText(image.verdict()).toHtmlEscaped());
    if (image.overridden)
        text += QStringLiteral("<br>%1").arg(
            tr("by %1", "a person: why").arg(image.overrideText).toHtmlEscaped());
    setFact(verdict_, text,
            image.overridden ? tr("The verdict by its score is %1")
                                   .arg(verdictText(image.inspection->verdict).toLower())
                             : QString());
}

} // namespace patchgauge::ui
