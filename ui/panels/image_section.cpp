#include "panels/image_section.h"

#include "base/text.h"
#include "canvas/area_text.h"
#include "canvas/number_text.h"
#include "canvas/verdict_mark.h"
#include "models/text.h"

#include <algorithm>

namespace patchgauge::ui {
namespace {

QString regionsText(const InspectedImage& image) {
    const std::vector<detector::Region>& regions = image.inspection->regions;
    if (regions.empty())
        return ImageSection::tr("none");
    const detector::Acceptance& acceptance = image.model->info().acceptance;
    const detector::Region& highest = regions.front();
    const QString text = ImageSection::tr("%1, the highest %2 over %3")
                             .arg(regions.size())
                             .arg(distanceText(highest.peak), areaText(highest.area, acceptance));
    const auto small = std::count_if(regions.begin(), regions.end(), [&](const auto& region) {
        return !detector::counts(region.area, acceptance);
    });
    return small > 0 ? ImageSection::tr("%1; %2 too small to count").arg(text).arg(small) : text;
}

/// The score, and what decides in its place where regions must have an area.
QString scoreText(const InspectedImage& image) {
    const pipeline::Inspection& inspection = *image.inspection;
    const QString score = distanceText(inspection.map.score);
    const detector::Acceptance& acceptance = image.model->info().acceptance;
    if (acceptance.smallestArea <= 0)
        return score;
    const QString area = areaText(detector::smallestPixels(acceptance), acceptance);
    return ImageSection::tr("%1; %2 over at least %3")
        .arg(score, distanceText(inspection.decisiveScore), area);
}

QString thresholdText(const InspectedImage& image) {
    if (!image.threshold())
        return ImageSection::tr("none");
    const QString threshold = distanceText(*image.threshold());
    return image.reviewThreshold() ? ImageSection::tr("%1, review from %2")
                                         .arg(threshold, distanceText(*image.reviewThreshold()))
                                   : threshold;
}

QString photoText(const pipeline::Inspection& inspection) {
    return inspection.unfit.empty() ? ImageSection::tr("like the training photos")
                                    : QString::fromStdString(joined(inspection.unfit));
}

} // namespace

ImageSection::ImageSection(ReadoutModel& readout, QWidget* parent)
    : FactsSection(tr("This image"), parent),
      readout_(readout),
      file_(addFact(tr("File"), QStringLiteral("imageFile"))),
      verdict_(addFact(tr("Verdict"), QStringLiteral("imageVerdict"))),
      photo_(addFact(tr("Photo"), QStringLiteral("imageFitness"))),
      score_(addFact(tr("Score"), QStringLiteral("imageScore"))),
      threshold_(addFact(tr("Threshold"), QStringLiteral("imageThreshold"))),
      regions_(addFact(tr("Regions above"), QStringLiteral("imageRegions"))),
      size_(addFact(tr("Size"), QStringLiteral("imageSize"))) {
    connect(&readout_, &ReadoutModel::imageChanged, this, &ImageSection::showImage);
    showImage();
}

void ImageSection::showImage() {
    if (!readout_.image()) {
        for (QLabel* value : {file_, verdict_, photo_, score_, threshold_, regions_, size_})
            setFact(value, {});
        return;
    }
    const InspectedImage& image = *readout_.image();
    const pipeline::Inspection& inspection = *image.inspection;
    setFact(file_, displayShortPath(inspection.path), displayPath(inspection.path));
    showVerdict(inspection);
    setFact(photo_, photoText(inspection));
    setFact(score_, scoreText(image), exactText(inspection.map.score));
    const auto threshold = image.threshold();
    setFact(threshold_, thresholdText(image), threshold ? exactText(*threshold) : QString());
    setFact(regions_, threshold ? regionsText(image) : QString());
    setFact(size_,
            tr("%1 × %2 pixels").arg(inspection.imageSize.width).arg(inspection.imageSize.height));
}

void ImageSection::showVerdict(const pipeline::Inspection& inspection) {
    setFact(verdict_, QStringLiteral("<b style=\"color:%1\">%2</b>")
                          .arg(verdictColour(inspection.verdict).name(),
                               verdictText(inspection.verdict).toHtmlEscaped()));
}

} // namespace patchgauge::ui
