#include "panels/readout_panel.h"

#include "panels/cursor_section.h"
#include "panels/image_section.h"
#include "panels/model_section.h"
#include "panels/pin_section.h"
#include "panels/regions_section.h"

#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

QFrame* makeRule(QWidget* parent) {
    auto* rule = new QFrame(parent);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    return rule;
}

} // namespace

ReadoutPanel::ReadoutPanel(ReadoutModel& readout, QWidget* parent)
    : QScrollArea(parent),
      cursor_(new CursorSection(readout)),
      image_(new ImageSection(readout)),
      regions_(new RegionsSection(readout)),
      model_(new ModelSection) {
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(cursor_);
    layout->addWidget(new PinSection(readout, content));
    layout->addWidget(makeRule(content));
    layout->addWidget(image_);
    layout->addWidget(makeRule(content));
    layout->addWidget(regions_);
    layout->addWidget(makeRule(content));
    layout->addWidget(model_);
    layout->addStretch();

    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(248);
    setAccessibleName(tr("Read-out"));
}

void ReadoutPanel::setModel(const std::shared_ptr<const detector::Model>& model,
                            const QString& name) {
    model_->setModel(model, name);
}

} // namespace patchgauge::ui
