#include "window/canvas_panel.h"

#include "canvas/canvas.h"
#include "canvas/canvas_marks.h"
#include "canvas/colour_bar.h"
#include "panels/unfit_notice.h"
#include "window/view_actions.h"
#include "window/view_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patchgauge::ui {

CanvasPanel::CanvasPanel(Actions& actions, ReadoutModel& readout, QWidget* parent)
    : QWidget(parent),
      readout_(readout),
      canvas_(new Canvas(readout, this)),
      viewActions_(new ViewActions(actions, *canvas_, this)),
      marks_(new CanvasMarks(*canvas_)),
      viewBar_(new ViewBar(actions, *viewActions_, readout, *canvas_, this)),
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
    columns_ = new QHBoxLayout(picture);
    columns_->setContentsMargins(0, 0, 4, 0);
    columns_->setSpacing(4);
    column_ = new QVBoxLayout;
    column_->setSpacing(4);
    column_->addWidget(canvas_, 1);
    columns_->addLayout(column_, 1);
    auto* colours = new ColourBar(readout, picture);
    colours->setContextMenuPolicy(Qt::ActionsContextMenu);
    colours->addActions(viewActions_->colourMaps());
    columns_->addWidget(colours);
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
    connect(canvas_, &Canvas::layerOptionsChanged, colours,
            [this, colours] { colours->setLayerOptions(canvas_->layerOptions()); });
}

void CanvasPanel::addBeside(QWidget* view, QWidget* viewCaption, QWidget* canvasCaption) {
    auto* column = new QVBoxLayout;
    column->setSpacing(column_->spacing());
    column->addWidget(viewCaption);
    column->addWidget(view, 1);
    column_->insertWidget(0, canvasCaption);
    columns_->insertLayout(columns_->indexOf(column_) + 1, column, 1);
    // Two photos of one part are compared best when they are equally large and level.
    const int height =
        std::max(viewCaption->sizeHint().height(), canvasCaption->sizeHint().height());
    for (QWidget* caption : {viewCaption, canvasCaption})
        caption->setFixedHeight(height);
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
