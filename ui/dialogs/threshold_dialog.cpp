#include "dialogs/threshold_dialog.h"

#include "canvas/number_text.h"
#include "canvas/round_step.h"
#include "dialogs/decision_row.h"
#include "dialogs/threshold_history.h"
#include "models/calibration_text.h"
#include "panels/authorship.h"
#include "panels/facts_section.h"
#include "panels/score_histogram.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {
namespace {

constexpr int firstWidth = 720;
constexpr int decimals = 3;
constexpr double largest = 1e6;
constexpr double stepShare = 0.01; ///< of the threshold

/// What the box stands for: the very value it began with while that is what it shows, since it
/// shows fewer digits than a threshold has.
float valueOf(const QDoubleSpinBox& box, std::optional<float> begun) {
    if (begun && std::abs(box.value() - double(*begun)) <= 0.5 * std::pow(10.0, -decimals))
        return *begun;
    return static_cast<float>(box.value());
}

/// Where a threshold may begin that has none: above every good score.
float suggestion(const calibration::Calibration& calibration) {
    const std::vector<float>& good = goodScores(calibration);
    return good.empty() ? 10.0F : *std::max_element(good.begin(), good.end());
}

} // namespace

ThresholdDialog::ThresholdDialog(const detector::ModelInfo& info, const QString& modelName,
                                 QSettings& settings, QWidget* parent)
    : QDialog(parent),
      calibration_(info.calibration),
      method_(info.settings.method),
      remembered_(settings),
      histogram_(new ScoreHistogram(this)) {
    setWindowTitle(tr("Threshold of %1").arg(modelName));
    histogram_->setCalibration(calibration_, method_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(histogram_);
    layout->addWidget(makeForm());
    layout->addWidget(makeHistory());
    layout->addWidget(makeButtons());
    resize(firstWidth, sizeHint().height());
    showConsequences();
    threshold_->setFocus();
    threshold_->selectAll();
}

QWidget* ThresholdDialog::makeForm() {
    threshold_ = makeSpin(calibration_.threshold ? calibration_.threshold
                                                 : std::optional(suggestion(calibration_)),
                          tr("Threshold"), QStringLiteral("threshold"));
    threshold_->setToolTip(tr("Images with a score above it are rejected"));
    hasReview_ = new QCheckBox(tr("&Review from"), this);
    hasReview_->setObjectName(QStringLiteral("hasReview"));
    hasReview_->setToolTip(tr("Have a person look at images with a score between here and the "
                              "threshold"));
    hasReview_->setChecked(calibration_.reviewThreshold.has_value());
    constexpr double usualReview = 0.9; // of the threshold
    review_ = makeSpin(calibration_.reviewThreshold
                           ? calibration_.reviewThreshold
                           : std::optional(static_cast<float>(usualReview * threshold_->value())),
                       tr("Review threshold"), QStringLiteral("review"));
    review_->setToolTip(hasReview_->toolTip());
    thresholdWords_ = makeCaption({}, this);
    thresholdWords_->setObjectName(QStringLiteral("thresholdWords"));
    reviewWords_ = makeCaption({}, this);
    reviewWords_->setObjectName(QStringLiteral("reviewWords"));
    by_ = new QLineEdit(rememberedAuthor(remembered_), this);
    by_->setObjectName(QStringLiteral("by"));
    by_->setToolTip(tr("Who answers for the change; the model keeps it"));
    by_->setAccessibleName(tr("Your name"));
    reason_ = new QLineEdit(this);
    reason_->setObjectName(QStringLiteral("reason"));
    reason_->setPlaceholderText(tr("Why it is changed, for whoever asks later"));
    reason_->setToolTip(tr("Why the threshold is changed; the model keeps it"));
    reason_->setAccessibleName(tr("Reason"));

    auto* form = new QWidget(this);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    const auto addLabel = [&](const QString& text, int row, QWidget* buddy) {
        auto* label = new QLabel(text, form);
        label->setBuddy(buddy);
        grid->addWidget(label, row, 0);
    };
    addLabel(tr("&Threshold"), 0, threshold_);
    grid->addWidget(threshold_, 0, 1);
    grid->addWidget(thresholdWords_, 0, 2);
    grid->addWidget(hasReview_, 1, 0);
    grid->addWidget(review_, 1, 1);
    grid->addWidget(reviewWords_, 1, 2);
    addLabel(tr("&Name"), 2, by_);
    grid->addWidget(by_, 2, 1, 1, 2);
    addLabel(tr("R&eason"), 3, reason_);
    grid->addWidget(reason_, 3, 1, 1, 2);

    connect(hasReview_, &QCheckBox::toggled, this, &ThresholdDialog::showConsequences);
    for (QLineEdit* line : {by_, reason_})
        connect(line, &QLineEdit::textChanged, this, &ThresholdDialog::showConsequences);
    return form;
}

QDoubleSpinBox* ThresholdDialog::makeSpin(std::optional<float> value, const QString& name,
                                          const QString& objectName) {
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(tr("%1, %2").arg(name, distanceName(method_)));
    box->setDecimals(decimals);
    box->setRange(0, largest);
    box->setSingleStep(roundStep(std::max(stepShare * double(*value), std::pow(10.0, -decimals))));
    box->setValue(*value);
    connect(box, &QDoubleSpinBox::valueChanged, this, &ThresholdDialog::showConsequences);
    return box;
}

QWidget* ThresholdDialog::makeHistory() {
    auto* area = new QWidget(this);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeCaption(tr("Set so far"), area));
    layout->addWidget(makeThresholdHistory(calibration_.history, area));
    return area;
}

QWidget* ThresholdDialog::makeButtons() {
    auto* row = new DecisionRow(tr("&Set threshold"), this);
    obstacle_ = row->note();
    obstacle_->setObjectName(QStringLiteral("obstacle"));
    set_ = row->accept();
    set_->setObjectName(QStringLiteral("setThreshold"));
    set_->setToolTip(tr("Write the threshold into the model file, and judge the list by it"));
    return row;
}

std::optional<float> ThresholdDialog::reviewThreshold() const {
    if (!hasReview_->isChecked())
        return std::nullopt;
    return valueOf(*review_, calibration_.reviewThreshold);
}

ThresholdRequest ThresholdDialog::request() const {
    return {valueOf(*threshold_, calibration_.threshold), reviewThreshold(), by_->text().trimmed(),
            reason_->text().trimmed()};
}

QString ThresholdDialog::obstacle() const {
    const ThresholdRequest entered = request();
    if (entered.reviewThreshold && *entered.reviewThreshold >= entered.threshold)
        return tr("The review threshold must lie below the threshold.");
    if (entered.by.isEmpty())
        return tr("Enter your name.");
    if (entered.reason.isEmpty())
        return tr("Enter a reason.");
    return {};
}

void ThresholdDialog::showConsequences() {
    // Boxes call this while the form is still being made.
    if (!set_)
        return;
    const ThresholdRequest entered = request();
    review_->setEnabled(hasReview_->isChecked());
    thresholdWords_->setText(goodAboveText(entered.threshold, calibration_));
    reviewWords_->setText(entered.reviewThreshold
                              ? goodAboveText(*entered.reviewThreshold, calibration_)
                              : tr("No review band: images are passed or rejected"));
    histogram_->setThresholds(entered.threshold, entered.reviewThreshold);
    obstacle_->setText(obstacle());
    set_->setEnabled(obstacle().isEmpty());
}

void ThresholdDialog::accept() {
    rememberAuthor(remembered_, request().by);
    QDialog::accept();
}

} // namespace patchgauge::ui
