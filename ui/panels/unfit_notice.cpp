#include "panels/unfit_notice.h"

#include "models/unfit_text.h"
#include "panels/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace patchgauge::ui {

UnfitNotice::UnfitNotice(ReadoutModel& readout, QWidget* parent)
    : QFrame(parent),
      readout_(readout),
      text_(new QLabel(this)),
      heat_(new QPushButton(tr("Show &heat anyway"), this)) {
    setObjectName(QStringLiteral("unfitNotice"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    constexpr int iconSide = 20;
    auto* sign = new QLabel(this);
    sign->setPixmap(icon(QStringLiteral("information")).pixmap(iconSide));
    text_->setObjectName(QStringLiteral("unfitText"));
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    heat_->setObjectName(QStringLiteral("unfitHeat"));
    heat_->setCheckable(true);
    heat_->setToolTip(tr("Show heat and contour over this photo, where they say nothing of the "
                         "part"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(text_, 1);
    layout->addWidget(heat_, 0, Qt::AlignTop);
    connect(heat_, &QAbstractButton::toggled, this, &UnfitNotice::heatWanted);
    connect(&readout_, &ReadoutModel::imageChanged, this, &UnfitNotice::showImage);
    showImage();
}

void UnfitNotice::showImage() {
    const auto& image = readout_.image();
    const QString text = image ? unfitText(image->inspection->unfit) : QString();
    heat_->setChecked(false);
    text_->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

} // namespace patchgauge::ui
