#include "dialogs/acceptance_dialog.h"

#include "canvas/area_text.h"
#include "dialogs/decision_row.h"
#include "panels/facts_section.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace patchgauge::ui {
namespace {

constexpr int firstWidth = 560;
constexpr int scaleDecimals = 6;
constexpr int areaDecimals = 4; ///< of mm²; pixels are whole
constexpr double firstScale = 0.1;
constexpr double largest = 1e6;
constexpr double largestArea = 1e9;

/// What the box stands for: the very value it began with while that is what it shows, since it
/// shows fewer digits.
double valueOf(const QDoubleSpinBox& box, double begun) {
    const bool same = std::abs(box.value() - begun) <= 0.5 * std::pow(10.0, -box.decimals());
    return same ? begun : box.value();
}

} // namespace

AcceptanceDialog::AcceptanceDialog(const detector::ModelInfo& info, const QString& modelName,
                                   QWidget* parent)
    : QDialog(parent),
      before_(info.acceptance),
      approved_(releaseState(info.releases) == detector::ReleaseState::Approved) {
    setObjectName(QStringLiteral("acceptanceDialog"));
    setWindowTitle(tr("Scale and smallest area of %1").arg(modelName));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeForm());
    auto* meaning = makeCaption(
        tr("Smaller regions above the threshold are listed, but do not reject the part."), this);
    meaning->setWordWrap(true);
    layout->addWidget(meaning);
    layout->addStretch();
    layout->addWidget(makeButtons());
    resize(firstWidth, sizeHint().height());
    setMeasurable(false);
    showConsequences();
    area_->setFocus();
    area_->selectAll();
}

QWidget* AcceptanceDialog::makeForm() {
    hasScale_ = new QCheckBox(tr("&Scale"), this);
    hasScale_->setObjectName(QStringLiteral("hasScale"));
    hasScale_->setToolTip(tr("Measure areas in mm² instead of pixels of the photo"));
    hasScale_->setChecked(before_.millimetresPerPixel.has_value());
    scale_ = makeSpin(tr("Scale, millimetres per pixel"), QStringLiteral("scale"));
    scale_->setDecimals(scaleDecimals);
    scale_->setRange(std::pow(10.0, -scaleDecimals), largest);
    scale_->setSuffix(tr(" mm per pixel"));
    scale_->setValue(before_.millimetresPerPixel.value_or(firstScale));
    scale_->setToolTip(tr("How many millimetres of the part one pixel of the photo covers"));
    area_ = makeSpin(tr("Smallest area"), QStringLiteral("smallestArea"));
    area_->setRange(0, largestArea);
    area_->setToolTip(tr("What a region must cover to reject the part; 0 where all regions do"));
    chooseUnit();
    area_->setValue(before_.smallestArea);
    areaWords_ = makeCaption({}, this);
    areaWords_->setObjectName(QStringLiteral("areaWords"));
    auto* areaLabel = new QLabel(tr("Smallest &area"), this);
    areaLabel->setBuddy(area_);

    auto* form = new QWidget(this);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    grid->addWidget(hasScale_, 0, 0);
    grid->addWidget(scale_, 0, 1);
    grid->addWidget(makeMeasuring(), 1, 1, 1, 2);
    grid->addWidget(areaLabel, 2, 0);
    grid->addWidget(area_, 2, 1);
    grid->addWidget(areaWords_, 2, 2);
    connect(hasScale_, &QCheckBox::toggled, this, [this] {
        chooseUnit();
        showConsequences();
    });
    for (QDoubleSpinBox* box : {scale_, area_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &AcceptanceDialog::showConsequences);
    return form;
}

QWidget* AcceptanceDialog::makeMeasuring() {
    draw_ = new QPushButton(tr("&Measure on the image"), this);
    draw_->setObjectName(QStringLiteral("drawLine"));
    draw_->setCheckable(true);
    lineWords_ = makeCaption({}, this);
    lineWords_->setObjectName(QStringLiteral("lineWords"));
    lineLength_ = makeSpin(tr("Length of the line in millimetres"), QStringLiteral("lineLength"));
    lineLength_->setDecimals(3);
    lineLength_->setRange(0, largest);
    lineLength_->setKeyboardTracking(false); // a length half entered is another scale
    lineLength_->setSuffix(tr(" mm"));
    lineLength_->setToolTip(tr("How long the line is on the part; the scale follows"));
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(draw_);
    layout->addWidget(lineWords_);
    layout->addWidget(lineLength_);
    layout->addStretch();
    connect(draw_, &QPushButton::toggled, this, &AcceptanceDialog::measuringWanted);
    connect(lineLength_, &QDoubleSpinBox::valueChanged, this, &AcceptanceDialog::measure);
    return row;
}

QDoubleSpinBox* AcceptanceDialog::makeSpin(const QString& name, const QString& objectName) {
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return box;
}

QWidget* AcceptanceDialog::makeButtons() {
    auto* row = new DecisionRow(tr("S&et"), this);
    approval_ = row->note();
    approval_->setObjectName(QStringLiteral("approval"));
    set_ = row->accept();
    set_->setObjectName(QStringLiteral("setAcceptance"));
    set_->setToolTip(tr("Write scale and area into the model file, and judge the list by them"));
    return row;
}

void AcceptanceDialog::chooseUnit() {
    // The area stays what it is, in another unit.
    const bool millimetres = hasScale_->isChecked();
    const double pixelArea = scale_->value() * scale_->value();
    double shown = area_->value();
    if (millimetres != inMillimetres_)
        shown = millimetres ? shown * pixelArea : shown / pixelArea;
    inMillimetres_ = millimetres;
    const QSignalBlocker blocker(area_);
    area_->setDecimals(millimetres ? areaDecimals : 0);
    area_->setSuffix(millimetres ? tr(" mm²") : tr(" pixels"));
    area_->setValue(shown);
}

detector::Acceptance AcceptanceDialog::acceptance() const {
    detector::Acceptance entered;
    if (hasScale_->isChecked())
        entered.millimetresPerPixel =
            valueOf(*scale_, before_.millimetresPerPixel.value_or(firstScale));
    const bool sameUnit = hasScale_->isChecked() == before_.millimetresPerPixel.has_value();
    entered.smallestArea = sameUnit ? valueOf(*area_, before_.smallestArea) : area_->value();
    return entered;
}

void AcceptanceDialog::setMeasurable(bool measurable) {
    draw_->setEnabled(measurable);
    draw_->setToolTip(measurable
                          ? tr("Draw a line along something of known length, with the left button")
                          : tr("Show an image to measure on"));
    if (!measurable)
        draw_->setChecked(false);
    setLineLength(0);
}

void AcceptanceDialog::setLineLength(double pixels) {
    line_ = pixels;
    lineLength_->setVisible(pixels > 0);
    if (pixels > 0)
        lineWords_->setText(tr("%1 pixels are").arg(QLocale().toString(pixels, 'f', 1)));
    else
        lineWords_->setText(draw_->isChecked() ? tr("Draw a line along something of known length.")
                                               : QString());
    measure();
}

void AcceptanceDialog::measure() {
    if (line_ <= 0 || lineLength_->value() <= 0)
        return;
    scale_->setValue(lineLength_->value() / line_);
    hasScale_->setChecked(true);
}

void AcceptanceDialog::showConsequences() {
    // Boxes call this while the dialog is still being made.
    if (!set_)
        return;
    const detector::Acceptance entered = acceptance();
    scale_->setEnabled(hasScale_->isChecked());
    if (entered.smallestArea <= 0)
        areaWords_->setText(tr("Every region counts"));
    else if (entered.millimetresPerPixel)
        areaWords_->setText(
            tr("%1 of the photo").arg(areaText(detector::smallestPixels(entered), {})));
    else
        areaWords_->setText(tr("of the photo"));
    const bool changed = entered != before_;
    set_->setEnabled(changed);
    approval_->setText(approved_ && changed
                           ? tr("The model is approved; with this change it is a draft again.")
                           : QString());
}

} // namespace patchgauge::ui
