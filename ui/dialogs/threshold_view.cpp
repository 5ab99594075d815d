#include "dialogs/threshold_view.h"

#include "dialogs/image_folder_field.h"
#include "dialogs/threshold_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>

namespace patchgauge::ui {
namespace {

constexpr int decimals = 2;
constexpr double smallestStep = 0.01; ///< per cent, as `decimals` can show it
constexpr double highestFalseAlarm = 50;
constexpr double highestReview = 90;
constexpr double highestMiss = 99;
constexpr double usualReview = 5;
constexpr double usualMiss = 1;

QString keyOf(const QWidget* widget) {
    return QStringLiteral("train/") + widget->objectName();
}

void restoreValue(QDoubleSpinBox* box, const QSettings& settings) {
    box->setValue(settings.value(keyOf(box), box->value()).toDouble());
}

double share(const QDoubleSpinBox* box) {
    return box->value() / 100;
}

} // namespace

ThresholdView::ThresholdView(JobRunner& scanner, QSettings& remembered, QWidget* parent)
    : QWidget(parent) {
    buildFalseAlarm();
    buildReview();
    heldOutGood_ = new ImageFolderField(
        scanner, remembered,
        {QStringLiteral("heldOutGood"), tr("Held-out good parts"),
         tr("Photos of good parts that are not trained on: a further part of the same kind then "
            "lies above the threshold with a probability of at most the share named above, "
            "guaranteed as long as parts and photos stay as they are")},
        this);
    defective_ = new ImageFolderField(
        scanner, remembered,
        {QStringLiteral("defective"), tr("Defective parts"),
         tr("Photos of defective parts: the threshold is then drawn between them and the good "
            "ones")},
        this);
    defectiveRow_ = makeDefective();

    form_ = new QFormLayout(this);
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form_->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form_->setHorizontalSpacing(12);
    form_->setVerticalSpacing(8);
    form_->addRow(tr("&False alarms wanted"), falseAlarm_);
    form_->addRow(promise_);
    form_->addRow(withReview_, review_);
    form_->addRow(tr("Held-out &good parts"), heldOutGood_);
    form_->addRow(tr("&Defective parts"), defective_);
    form_->addRow(tr("The &threshold"), defectiveRow_);

    for (ImageFolderField* field : {heldOutGood_, defective_})
        connect(field, &ImageFolderField::changed, this, &ThresholdView::react);
    for (QDoubleSpinBox* box : {falseAlarm_, review_, maxMiss_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ThresholdView::react);
    connect(withReview_, &QCheckBox::toggled, this, &ThresholdView::react);
    connect(defectiveRule_, &QComboBox::currentIndexChanged, this, &ThresholdView::react);
    showState();
}

void ThresholdView::buildFalseAlarm() {
    falseAlarm_ = makeShareBox(smallestStep, highestFalseAlarm, tr("False alarms wanted"),
                               tr("How many of the good parts may be rejected: fewer false alarms "
                                  "let more defects escape"),
                               QStringLiteral("falseAlarm"));
    falseAlarm_->setSuffix(tr(" % of good parts"));
    falseAlarm_->setValue(100 * calibration::Rule().falseAlarm);
    promise_ = new QLabel(this);
    promise_->setObjectName(QStringLiteral("thresholdPromise"));
    promise_->setWordWrap(true);
}

void ThresholdView::buildReview() {
    withReview_ = new QCheckBox(tr("&Review band"), this);
    withReview_->setObjectName(QStringLiteral("withReview"));
    withReview_->setToolTip(tr("Scores a little below the threshold get the verdict review, for a "
                               "person to look at"));
    review_ = makeShareBox(smallestStep, highestReview, tr("Parts for review or rejected"),
                           tr("How many of the good parts may be rejected or left for a person to "
                              "look at, more than the false alarms wanted"),
                           QStringLiteral("reviewFalseAlarm"));
    review_->setSuffix(tr(" % of good parts"));
    review_->setValue(usualReview);
}

QWidget* ThresholdView::makeDefective() {
    auto* row = new QWidget(this);
    defectiveRule_ = new QComboBox(row);
    defectiveRule_->setObjectName(QStringLiteral("defectiveRule"));
    defectiveRule_->setAccessibleName(tr("Threshold from defective parts"));
    defectiveRule_->setToolTip(tr("What the threshold is to do with the defective parts given"));
    defectiveRule_->addItem(tr("separates best (F1)"), int(DefectiveRule::BestF1));
    defectiveRule_->addItem(tr("misses at most"), int(DefectiveRule::MaxMiss));
    maxMiss_ = makeShareBox(0, highestMiss, tr("Defective parts missed at most"),
                            tr("How many of the defective parts may be missed: fewer cost more "
                               "false alarms"),
                            QStringLiteral("maxMiss"));
    maxMiss_->setSuffix(tr(" % of defective parts"));
    maxMiss_->setValue(usualMiss);
    row->setFocusProxy(defectiveRule_);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(defectiveRule_);
    layout->addWidget(maxMiss_);
    layout->addStretch();
    return row;
}

QDoubleSpinBox* ThresholdView::makeShareBox(double low, double high, const QString& name,
                                            const QString& tip, const QString& objectName) {
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(objectName);
    box->setDecimals(decimals);
    box->setRange(low, high);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    return box;
}

calibration::Rule ThresholdView::rule() const {
    calibration::Rule rule;
    rule.falseAlarm = share(falseAlarm_);
    if (withReview_->isChecked())
        rule.reviewFalseAlarm = share(review_);
    const bool maxMiss = defectiveRule_->currentData().toInt() == int(DefectiveRule::MaxMiss);
    if (maxMiss && !defective_->folder().empty())
        rule.maxMiss = share(maxMiss_);
    return rule;
}

pipeline::CalibrationSettings ThresholdView::settings() const {
    pipeline::CalibrationSettings settings;
    settings.rule = rule();
    if (!heldOutGood_->folder().empty())
        settings.heldOutGood = {heldOutGood_->folder()};
    if (!defective_->folder().empty())
        settings.defective = {defective_->folder()};
    return settings;
}

void ThresholdView::setGoodImages(std::size_t count) {
    goodImages_ = count;
    showState();
}

QString ThresholdView::obstacle() const {
    const QString heldOut = heldOutGood_->obstacle();
    return heldOut.isEmpty() ? defective_->obstacle() : heldOut;
}

void ThresholdView::react() {
    showState();
    Q_EMIT changed();
}

void ThresholdView::showState() {
    const bool withDefective = !defective_->folder().empty();
    const bool maxMiss = defectiveRule_->currentData().toInt() == int(DefectiveRule::MaxMiss);
    falseAlarm_->setEnabled(!withDefective);
    review_->setMinimum(falseAlarm_->value() + smallestStep);
    review_->setEnabled(withReview_->isChecked());
    form_->setRowVisible(defectiveRow_, withDefective);
    maxMiss_->setVisible(maxMiss);
    promise_->setText(
        thresholdPromise(rule(), {goodImages_, heldOutGood_->imageCount(), withDefective}));
}

void ThresholdView::restore(const QSettings& settings) {
    for (QDoubleSpinBox* box : {falseAlarm_, review_, maxMiss_})
        restoreValue(box, settings);
    withReview_->setChecked(settings.value(keyOf(withReview_), false).toBool());
    const int index = defectiveRule_->findData(settings.value(keyOf(defectiveRule_)));
    if (index >= 0)
        defectiveRule_->setCurrentIndex(index);
}

void ThresholdView::save(QSettings& settings) const {
    for (const QDoubleSpinBox* box : {falseAlarm_, review_, maxMiss_})
        settings.setValue(keyOf(box), box->value());
    settings.setValue(keyOf(withReview_), withReview_->isChecked());
    settings.setValue(keyOf(defectiveRule_), defectiveRule_->currentData());
}

} // namespace patchgauge::ui
