#include "panels/model_section.h"

#include "canvas/number_text.h"
#include "models/calibration_text.h"
#include "models/release_text.h"
#include "models/text.h"
#include "weights/manifest.h"

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {
namespace {

constexpr int identityDigits = 12;

QString methodTitle(detector::Method method) {
    switch (method) {
    case detector::Method::Padim:
        return ModelSection::tr("PaDiM");
    case detector::Method::Spade:
        return ModelSection::tr("SPADE");
    case detector::Method::PatchCore:
        return ModelSection::tr("PatchCore");
    case detector::Method::NSphere:
        return ModelSection::tr("Sphere");
    case detector::Method::Gaussian:
        return ModelSection::tr("Gaussian");
    }
    return {};
}

QString methodText(const detector::Model& model) {
    const QString title = methodTitle(model.info().settings.method);
    return model.patchGrid() == Size{1, 1}
               ? ModelSection::tr("%1, judges the image as a whole").arg(title)
               : title;
}

} // namespace

QString backboneTitle(const std::string& id) {
    const auto& known = weights::backbones();
    const auto found =
        std::find_if(known.begin(), known.end(),
                     [&](const weights::BackboneSpec& spec) { return spec.id == id; });
    return QString::fromStdString(found == known.end() ? id : found->title);
}

ModelSection::ModelSection(QWidget* parent)
    : FactsSection(tr("Model"), parent),
      name_(addFact(tr("Name"), QStringLiteral("modelName"))),
      method_(addFact(tr("Method"), QStringLiteral("modelMethod"))),
      backbone_(addFact(tr("Backbone"), QStringLiteral("modelBackbone"))),
      images_(addFact(tr("Good images"), QStringLiteral("modelImages"))),
      input_(addFact(tr("Input"), QStringLiteral("modelInput"))),
      region_(addFact(tr("Inspected"), QStringLiteral("modelRegion"))),
      channels_(addFact(tr("Channels"), QStringLiteral("modelChannels"))),
      threshold_(addFact(tr("Threshold"), QStringLiteral("modelThreshold"))),
      review_(addFact(tr("Review from"), QStringLiteral("modelReview"))),
      release_(addFact(tr("Release"), QStringLiteral("modelRelease"))),
      identity_(addFact(tr("Identity"), QStringLiteral("modelIdentity"))) {}

void ModelSection::setModel(const std::shared_ptr<const detector::Model>& model,
                            const QString& name) {
    if (!model) {
        for (QLabel* value : {name_, method_, backbone_, images_, input_, region_, channels_,
                              threshold_, review_, release_, identity_})
            setFact(value, {});
        return;
    }
    const detector::ModelInfo& info = model->info();
    setFact(name_, name);
    setFact(method_, methodText(*model));
    setFact(backbone_, backboneTitle(info.backbone.id));
    setFact(images_, QString::number(info.images.size()));
    setFact(input_, tr("%1 × %2 pixels").arg(info.input.crop.width).arg(info.input.crop.height));
    showRegion(*model);
    setFact(channels_, QString::number(model->dimensions()));
    showThresholds(info);
    const QString story = releaseStory(info.releases);
    setFact(release_,
            QStringLiteral("%1\n%2").arg(releaseText(releaseState(info.releases)), story).trimmed(),
            story);
    const QString identity = QString::fromStdString(model->statisticsSha256());
    setFact(identity_, identity.left(identityDigits), identity);
}

void ModelSection::showRegion(const detector::Model& model) {
    const auto& region = model.info().region;
    if (!region) {
        setFact(region_, tr("whole image"));
        return;
    }
    setFact(
        region_,
        tr("%1 % of the image").arg(std::lround(100 * image::inspectedShare(model.inspected()))),
        tr("Region of interest of %1 included and %2 excluded shapes")
            .arg(region->include.size())
            .arg(region->exclude.size()));
}

void ModelSection::showThresholds(const detector::ModelInfo& info) {
    const calibration::Calibration& calibration = info.calibration;
    const QString meaning = thresholdMeaning(info);
    if (calibration.threshold)
        setFact(threshold_,
                QStringLiteral("%1\n%2").arg(distanceText(*calibration.threshold), meaning),
                exactText(*calibration.threshold));
    else
        setFact(threshold_, tr("none"), meaning);
    if (calibration.reviewThreshold)
        setFact(review_, distanceText(*calibration.reviewThreshold),
                QStringLiteral("%1\n%2").arg(exactText(*calibration.reviewThreshold),
                                             reviewMeaning(calibration)));
    else
        setFact(review_, {},
                tr("Without a review threshold, an image is either passed or "
                   "rejected"));
}

} // namespace patchgauge::ui
