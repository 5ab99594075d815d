#include "panels/cursor_section.h"

#include "canvas/number_text.h"
#include "models/text.h"
#include "panels/normal_gauge.h"
#include "panels/normal_text.h"
#include "panels/share_bars.h"
#include "panels/tabular_font.h"

#include <cmath>
#include <numeric>

namespace patchgauge::ui {

CursorSection::CursorSection(ReadoutModel& readout, QWidget* parent)
    : FactsSection(tr("Under the cursor"), parent),
      readout_(readout),
      distance_(new QLabel(this)),
      distanceCaption_(makeCaption({}, this)),
      normal_(new QLabel(this)),
      gauge_(new NormalGauge(this)),
      shares_(new ShareBars(this)) {
    QFont large = tabularFont(font());
    large.setPointSizeF(2.2 * large.pointSizeF());
    distance_->setFont(large);
    distance_->setObjectName(QStringLiteral("patchDistance"));
    distance_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    distanceCaption_->setObjectName(QStringLiteral("distanceCaption"));
    distanceCaption_->setWordWrap(true);
    normal_->setObjectName(QStringLiteral("normalRange"));
    normal_->setAccessibleName(tr("What is normal at this patch"));
    normal_->setWordWrap(true);
    shares_->setObjectName(QStringLiteral("layerShares"));
    shares_->setAccessibleName(tr("Share of each layer"));
    shares_->setToolTip(tr("How much each layer of the network adds to the squared distance"));

    addWidget(distance_);
    addWidget(distanceCaption_);
    addWidget(normal_);
    addWidget(gauge_);
    addWidget(makeCaption(tr("Share of each layer"), this));
    addWidget(shares_);
    pixelValue_ = addFact(tr("Pixel map"), QStringLiteral("pixelValue"));
    position_ = addFact(tr("Image pixel"), QStringLiteral("pixelPosition"));
    patch_ = addFact(tr("Patch"), QStringLiteral("patchPosition"));

    connect(&readout_, &ReadoutModel::imageChanged, this, &CursorSection::showCaption);
    connect(&readout_, &ReadoutModel::changed, this, &CursorSection::showReadout);
    showCaption();
    showReadout();
}

void CursorSection::showCaption() {
    QString caption = tr("distance of the patch");
    if (const auto& image = readout_.image()) {
        const QString name = distanceName(image->model->info().settings.method);
        caption = (image->model->patchGrid() == Size{1, 1} ? tr("%1 of the whole image")
                                                           : tr("%1 of the patch"))
                      .arg(name);
    }
    caption[0] = caption[0].toUpper();
    distanceCaption_->setText(caption);
    distance_->setAccessibleName(caption);
}

void CursorSection::showReadout() {
    if (!readout_.readout()) {
        clear();
        return;
    }
    const detector::Readout& readout = *readout_.readout();
    setFact(distance_, distanceText(readout.mahalanobis), exactText(readout.mahalanobis));
    showNormalRange(*normal_, *gauge_, readout);
    showShares(readout);
    if (std::isnan(readout.pixelValue)) {
        normal_->setText(tr("Outside the region of interest: what is found here does not count"));
        setFact(pixelValue_, {}, tr("Outside the region of interest"));
    } else {
        setFact(pixelValue_, distanceText(readout.pixelValue), exactText(readout.pixelValue));
    }
    setFact(position_, tr("x %1, y %2").arg(readout.x).arg(readout.y));
    setFact(patch_, tr("row %1, column %2").arg(readout.patch.row).arg(readout.patch.column));
}

void CursorSection::showShares(const detector::Readout& readout) {
    const double sum = std::accumulate(
        readout.contributions.begin(), readout.contributions.end(), 0.0,
        [](double total, const detector::Readout::Contribution& c) { return total + c.value; });
    std::vector<ShareBars::Share> shares;
    shares.reserve(readout.contributions.size());
    for (const detector::Readout::Contribution& c : readout.contributions)
        shares.push_back({QString::fromStdString(c.layer), sum > 0 ? c.value / sum : 0.0});
    shares_->setShares(std::move(shares));
}

void CursorSection::clear() {
    for (QLabel* value : {distance_, pixelValue_, position_, patch_})
        setFact(value, {});
    const bool outside = readout_.image() && readout_.pixel();
    normal_->setText(outside ? tr("Not inspected here")
                             : tr("Move the cursor over the image to read its distances"));
    normal_->setToolTip({});
    gauge_->setReading({});
    shares_->setShares({});
}

} // namespace patchgauge::ui
