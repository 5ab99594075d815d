#include "panels/threshold_boxes.h"

#include "canvas/round_step.h"
#include "panels/tabular_font.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace patchgauge::ui {
namespace {

constexpr int decimals = 3;
constexpr double smallest = 0.001; ///< as `decimals` can show it
constexpr double largest = 1e6;
constexpr double stepShare = 0.01;  ///< of the threshold
constexpr float usualReview = 0.9F; ///< of the threshold

} // namespace

ThresholdBoxes::ThresholdBoxes(QWidget* parent)
    : QWidget(parent),
      threshold_(makeBox(QStringLiteral("scoresThreshold"), tr("Threshold"),
                         tr("Images with a score above it are rejected"))),
      hasReview_(new QCheckBox(tr("&Review from"), this)),
      review_(makeBox(QStringLiteral("scoresReview"), tr("Review threshold"),
                      tr("Images with a score between here and the threshold are for a person to "
                         "look at"))) {
    hasReview_->setObjectName(QStringLiteral("scoresHasReview"));
    hasReview_->setToolTip(review_->toolTip());
    auto* name = new QLabel(tr("T&hreshold"), this);
    name->setBuddy(threshold_);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(name, 0, 0);
    grid->addWidget(threshold_, 0, 1);
    grid->addWidget(hasReview_, 1, 0);
    grid->addWidget(review_, 1, 1);
    connect(threshold_, &QDoubleSpinBox::valueChanged, this, &ThresholdBoxes::editThreshold);
    connect(review_, &QDoubleSpinBox::valueChanged, this, &ThresholdBoxes::editReview);
    connect(hasReview_, &QCheckBox::toggled, this, &ThresholdBoxes::toggleReview);
    setThresholds({});
}

QDoubleSpinBox* ThresholdBoxes::makeBox(const QString& objectName, const QString& name,
                                        const QString& tip) {
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    // Half a number is no threshold to judge by.
    box->setKeyboardTracking(false);
    box->setDecimals(decimals);
    box->setRange(0, largest);
    box->setFont(tabularFont(box->font()));
    box->setAlignment(Qt::AlignRight);
    constexpr int width = 104;
    box->setMaximumWidth(width);
    connect(box->findChild<QLineEdit*>(), &QLineEdit::returnPressed, this,
            &ThresholdBoxes::accepted);
    return box;
}

void ThresholdBoxes::setThresholds(const std::optional<Thresholds>& thresholds) {
    thresholds_ = thresholds;
    showing_ = true;
    threshold_->setSpecialValueText(thresholds ? QString() : tr("none"));
    const double step =
        thresholds ? roundStep(std::max(stepShare * double(thresholds->threshold), smallest)) : 1;
    threshold_->setSingleStep(step);
    review_->setSingleStep(step);
    threshold_->setValue(thresholds ? double(thresholds->threshold) : 0);
    hasReview_->setEnabled(thresholds.has_value());
    hasReview_->setChecked(thresholds && thresholds->review);
    review_->setEnabled(hasReview_->isChecked());
    if (thresholds) {
        review_->setMaximum(std::max(0.0, double(thresholds->threshold) - smallest));
        review_->setValue(double(thresholds->review.value_or(usualReview * thresholds->threshold)));
    }
    showing_ = false;
}

void ThresholdBoxes::editThreshold(double value) {
    announce(withThreshold(thresholds_.value_or(Thresholds{}), static_cast<float>(value)));
}

void ThresholdBoxes::editReview(double value) {
    if (!thresholds_)
        return;
    Thresholds edited = *thresholds_;
    edited.review = static_cast<float>(value);
    announce(edited);
}

void ThresholdBoxes::toggleReview(bool wanted) {
    if (!thresholds_)
        return;
    Thresholds edited = *thresholds_;
    edited.review = wanted ? std::optional(usualReview * edited.threshold) : std::nullopt;
    announce(edited);
}

void ThresholdBoxes::announce(const Thresholds& thresholds) {
    if (!showing_)
        Q_EMIT edited(thresholds);
}

} // namespace patchgauge::ui
