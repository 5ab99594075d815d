#include "panels/model_section.h"

#include "canvas/number_text.h"
#include "models/text.h"
#include "weights/manifest.h"

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {
namespace {

constexpr int identityDigits = 12;

QString falseAlarmText(const calibration::Calibration& calibration) {
    const double rate = calibration.falseAlarm.value_or(0);
    if (rate <= 0)
        return {};
    return ModelSection::tr("About 1 in %1 good parts would be flagged, an estimate from %2 images")
        .arg(std::lround(1 / rate))
        .arg(calibration.scores.size());
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
      backbone_(addFact(tr("Backbone"), QStringLiteral("modelBackbone"))),
      images_(addFact(tr("Good images"), QStringLiteral("modelImages"))),
      input_(addFact(tr("Input"), QStringLiteral("modelInput"))),
      channels_(addFact(tr("Channels"), QStringLiteral("modelChannels"))),
      threshold_(addFact(tr("Threshold"), QStringLiteral("modelThreshold"))),
      identity_(addFact(tr("Identity"), QStringLiteral("modelIdentity"))) {}

void ModelSection::setModel(const std::shared_ptr<const padim::Model>& model, const QString& name) {
    if (!model) {
        for (QLabel* value : {name_, backbone_, images_, input_, channels_, threshold_, identity_})
            setFact(value, {});
        return;
    }
    const padim::ModelInfo& info = model->info();
    setFact(name_, name);
    setFact(backbone_, backboneTitle(info.backbone.id));
    setFact(images_, QString::number(info.images.size()));
    setFact(input_, tr("%1 × %2 pixels").arg(info.input.crop.width).arg(info.input.crop.height));
    setFact(channels_, QString::number(model->dimensions()));
    showThreshold(info.calibration);
    const QString identity = QString::fromStdString(model->statisticsSha256());
    setFact(identity_, identity.left(identityDigits), identity);
}

void ModelSection::showThreshold(const calibration::Calibration& calibration) {
    if (!calibration.threshold) {
        setFact(threshold_, tr("none: fewer than three images"));
        return;
    }
    setFact(threshold_,
            QStringLiteral("%1\n%2")
                .arg(distanceText(*calibration.threshold), falseAlarmText(calibration))
                .trimmed(),
            exactText(*calibration.threshold));
}

} // namespace patchgauge::ui
