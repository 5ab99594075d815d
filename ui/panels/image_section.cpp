#include "panels/image_section.h"

#include "canvas/area_text.h"
#include "canvas/number_text.h"
#include "canvas/verdict_mark.h"
#include "models/pose_text.h"
#include "models/text.h"
#include "panels/pose_picture.h"
#include "text/engine_text.h"

#include <QLocale>

namespace patchgauge::ui {
namespace {

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
                                    : engineClause(inspection.unfit);
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
      size_(addFact(tr("Size"), QStringLiteral("imageSize"))),
      position_(addFact(tr("Position"), QStringLiteral("imagePosition"))),
      asTaken_(new PosePicture(this)) {
    addWidget(asTaken_);
    connect(&readout_, &ReadoutModel::imageChanged, this, &ImageSection::showImage);
    showImage();
}

void ImageSection::showImage() {
    asTaken_->showImage(readout_.image());
    if (!readout_.image()) {
        for (QLabel* value : {file_, verdict_, photo_, score_, threshold_, size_, position_})
            setFact(value, {});
        return;
    }
    const InspectedImage& image = *readout_.image();
    const pipeline::Inspection& inspection = *image.inspection;
    setFact(file_, displayShortPath(inspection.path), displayPath(inspection.path));
    showVerdict(image);
    setFact(photo_, photoText(inspection));
    setFact(score_, scoreText(image), exactText(inspection.map.score));
    const auto threshold = image.threshold();
    setFact(threshold_, thresholdText(image), threshold ? exactText(*threshold) : QString());
    setFact(size_,
            tr("%1 × %2 pixels").arg(inspection.imageSize.width).arg(inspection.imageSize.height));
    showPosition(inspection);
}

void ImageSection::showPosition(const pipeline::Inspection& inspection) {
    if (inspection.pose)
        setFact(position_, poseText(*inspection.pose),
                tr("Compared with the first training photo, to which this one was turned back: "
                   "counter-clockwise, to the right and down. The aligned photos correlate by %1.")
                    .arg(QLocale().toString(inspection.pose->quality, 'f', 2)));
    else if (readout_.image()->model->info().alignment)
        setFact(position_, tr("not found: shown as it was taken"));
    else
        setFact(position_, tr("as it was taken"),
                tr("This model does not align parts: they must lie in the same place"));
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
