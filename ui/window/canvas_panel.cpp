#include "window/canvas_panel.h"

#include "canvas/canvas.h"
#include "canvas/colour_bar.h"
#include "panels/unfit_notice.h"
#include "window/view_bar.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patchgauge::ui {

CanvasPanel::CanvasPanel(Actions& actions, ReadoutModel& readout, QWidget* parent)
    : QWidget(parent),
      readout_(readout),
      canvas_(new Canvas(readout, this)),
      viewBar_(new ViewBar(actions, *canvas_, this)),
      notice_(new QLabel(this)),
      pages_(new QStackedWidget(this)) {
    canvas_->setObjectName(QStringLiteral("canvas"));
    canvas_->setAccessibleName(tr("Inspected image"));
    notice_->setObjectName(QStringLiteral("imageNotice"));
    notice_->setAlignment(Qt::AlignCenter);
    notice_->setWordWrap(true);
    notice_->setMargin(32);
    notice_->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* picture = new QWidget(this);
    auto* beside = new QHBoxLayout(picture);
    beside->setContentsMargins(0, 0, 4, 0);
    beside->setSpacing(4);
    beside->addWidget(canvas_, 1);
    beside->addWidget(new ColourBar(readout, picture));
    pages_->addWidget(picture);
    pages_->addWidget(notice_);

    auto* unfit = new UnfitNotice(readout_, this);
    connect(unfit, &UnfitNotice::heatWanted, canvas_, &Canvas::setUnfitShown);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(viewBar_);
    layout->addWidget(unfit);
    layout->addWidget(pages_, 1);
    connect(&readout_, &ReadoutModel::imageChanged, this, &CanvasPanel::showImage);
}

void CanvasPanel::showNotice(const QString& text) {
    notice_->setText(text);
    pages_->setCurrentWidget(notice_);
}

void CanvasPanel::showImage() {
    if (readout_.image())
        pages_->setCurrentIndex(0);
}

} // namespace patchgauge::ui
