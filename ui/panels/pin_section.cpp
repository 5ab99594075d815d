#include "panels/pin_section.h"

#include "canvas/number_text.h"
#include "models/text.h"
#include "panels/normal_gauge.h"
#include "panels/normal_text.h"

#include <cmath>

namespace patchgauge::ui {

PinSection::PinSection(ReadoutModel& readout, QWidget* parent)
    : FactsSection(tr("Pinned"), parent),
      readout_(readout),
      distance_(addFact(tr("Distance"), QStringLiteral("pinDistance"))),
      difference_(addFact(tr("Cursor − pin"), QStringLiteral("pinDifference"))),
      normal_(new QLabel(this)),
      gauge_(new NormalGauge(this)) {
    normal_->setObjectName(QStringLiteral("pinNormalRange"));
    normal_->setAccessibleName(tr("What is normal at the pinned patch"));
    normal_->setWordWrap(true);
    addWidget(normal_);
    addWidget(gauge_);
    pixelValue_ = addFact(tr("Pixel map"), QStringLiteral("pinPixelValue"));
    patch_ = addFact(tr("Patch"), QStringLiteral("pinPosition"));
    connect(&readout_, &ReadoutModel::imageChanged, this, &PinSection::showPin);
    connect(&readout_, &ReadoutModel::pinChanged, this, &PinSection::showPin);
    connect(&readout_, &ReadoutModel::changed, this, &PinSection::showDifference);
    showPin();
}

void PinSection::showPin() {
    const auto& pinned = readout_.pinned();
    setVisible(pinned.has_value());
    if (!pinned)
        return;
    setFact(distance_, distanceText(pinned->mahalanobis), exactText(pinned->mahalanobis));
    showNormalRange(*normal_, *gauge_, *pinned);
    setFact(pixelValue_, distanceText(pinned->pixelValue), exactText(pinned->pixelValue));
    setFact(patch_, tr("row %1, column %2").arg(pinned->patch.row).arg(pinned->patch.column));
    showDifference();
}

void PinSection::showDifference() {
    if (!readout_.pinned() || !readout_.readout()) {
        setFact(difference_, {});
        return;
    }
    const float difference = readout_.readout()->mahalanobis - readout_.pinned()->mahalanobis;
    const QString sign = difference < 0 ? QStringLiteral("−") : QStringLiteral("+");
    setFact(difference_, sign + distanceText(std::abs(difference)), exactText(difference));
}

} // namespace patchgauge::ui
