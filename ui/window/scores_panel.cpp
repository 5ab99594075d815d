#include "window/scores_panel.h"

#include "models/quality_text.h"
#include "panels/apply_row.h"
#include "panels/threshold_boxes.h"
#include "panels/threshold_histogram.h"
#include "window/batch_figures.h"
#include "window/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace patchgauge::ui {
namespace {

constexpr int margin = 8;

QString logarithmicKey() {
    return QStringLiteral("scores/logarithmic");
}

} // namespace

ScoresPanel::ScoresPanel(Session& session, const BatchFigures& figures, QSettings& settings,
                         QWidget* parent)
    : QWidget(parent),
      session_(session),
      figures_(figures),
      settings_(settings),
      histogram_(new ThresholdHistogram(this)),
      boxes_(new ThresholdBoxes(this)),
      logarithmic_(makeLogarithmic()),
      words_(new QLabel(this)),
      row_(new ApplyRow(settings, this)) {
    setAccessibleName(tr("Scores"));
    histogram_->setObjectName(QStringLiteral("batchHistogram"));
    words_->setObjectName(QStringLiteral("scoresWords"));
    words_->setWordWrap(true);
    row_->hide();
    lay();

    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, this, &ScoresPanel::tryMoved);
    connect(histogram_, &ThresholdHistogram::moved, this, &ScoresPanel::move);
    connect(histogram_, &ThresholdHistogram::dragChanged, this, [this](bool dragged) {
        dragged_ = dragged;
        tryMoved();
        showPreview();
    });
    connect(histogram_, &ThresholdHistogram::accepted, this, &ScoresPanel::proceed);
    connect(histogram_, &ThresholdHistogram::dismissed, this, &ScoresPanel::revert);
    connect(boxes_, &ThresholdBoxes::edited, this, &ScoresPanel::move);
    connect(boxes_, &ThresholdBoxes::accepted, this, &ScoresPanel::proceed);
    connect(row_, &ApplyRow::applied, this, &ScoresPanel::apply);
    connect(row_, &ApplyRow::reverted, this, &ScoresPanel::revert);
    connectSession();
    lock();
    if (session_.loaded())
        showModel();
}

QToolButton* ScoresPanel::makeLogarithmic() {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("logarithmicCounts"));
    button->setText(tr("Log"));
    button->setAccessibleName(tr("Logarithmic counts"));
    button->setToolTip(tr("Draw counts by their logarithm, so that single images show beside "
                          "thousands"));
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, this, [this](bool on) {
        histogram_->setLogarithmic(on);
        settings_.setValue(logarithmicKey(), on);
    });
    button->setChecked(settings_.value(logarithmicKey(), false).toBool());
    return button;
}

void ScoresPanel::lay() {
    auto* controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(boxes_);
    controls->addStretch();
    controls->addWidget(logarithmic_, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    layout->addWidget(histogram_, 1);
    layout->addLayout(controls);
    layout->addWidget(words_);
    layout->addWidget(row_);
}

void ScoresPanel::connectSession() {
    connect(&session_, &Session::modelChanged, this, &ScoresPanel::showModel);
    connect(&session_, &Session::thresholdsChanged, this, &ScoresPanel::showModel);
    connect(&session_, &Session::previewChanged, this, &ScoresPanel::showPreview);
    connect(&session_, &Session::changeabilityChanged, this,
            [this] { row_->setApplicable(session_.canChangeModel()); });
    connect(&session_.permissions(), &Permissions::changed, this, &ScoresPanel::lock);
    connect(&session_.images(), &InspectionListModel::countsChanged, this, &ScoresPanel::showWords);
    connect(&figures_, &BatchFigures::qualityChanged, this, &ScoresPanel::showWords);
    connect(&figures_, &BatchFigures::scoresChanged, this,
            [this] { histogram_->setBatch(figures_.scores()); });
}

void ScoresPanel::lock() {
    moved_.reset();
    for (QWidget* control : {static_cast<QWidget*>(histogram_), static_cast<QWidget*>(boxes_)})
        control->setEnabled(session_.permissions().mayChangeModels());
}

std::optional<Thresholds> ScoresPanel::inForce() const {
    if (session_.preview() || !session_.loaded())
        return session_.preview();
    return thresholdsOf(session_.loaded()->model()->info().calibration);
}

void ScoresPanel::offer(float threshold) {
    move(withThreshold(inForce().value_or(Thresholds{}), threshold));
}

void ScoresPanel::move(const Thresholds& thresholds) {
    if (!session_.loaded() || !session_.permissions().mayChangeModels())
        return;
    moved_ = thresholds;
    soon_.start();
}

void ScoresPanel::tryMoved() {
    soon_.stop();
    if (!moved_ || !session_.loaded())
        return;
    const Thresholds wanted = *std::exchange(moved_, {});
    const bool asBefore = thresholdsOf(session_.loaded()->model()->info().calibration) == wanted;
    session_.previewThresholds(asBefore ? std::nullopt : std::optional(wanted));
}

void ScoresPanel::revert() {
    moved_.reset();
    session_.previewThresholds({});
}

void ScoresPanel::proceed() {
    tryMoved();
    if (session_.preview())
        row_->proceed();
}

void ScoresPanel::apply(const QString& by, const QString& reason) {
    tryMoved();
    if (const auto& preview = session_.preview())
        session_.setThreshold({preview->threshold, preview->review, by, reason});
}

void ScoresPanel::showModel() {
    moved_.reset();
    const detector::ModelInfo& info = session_.loaded()->model()->info();
    histogram_->setCalibration(info.calibration, info.settings.method);
    row_->clear();
    showPreview();
}

void ScoresPanel::showPreview() {
    const std::optional<Thresholds> shown = inForce();
    histogram_->setThresholds(shown ? std::optional(shown->threshold) : std::nullopt,
                              shown ? shown->review : std::nullopt);
    boxes_->setThresholds(shown);
    // Not before the mouse lets go: a plot that shrinks would slip away from under it.
    row_->setVisible(session_.preview().has_value() && !dragged_);
    showWords();
}

void ScoresPanel::showWords() {
    if (!session_.loaded())
        return;
    QStringList sentences{tr("%1.").arg(verdictsText(session_.images().counts()))};
    if (const auto shown = inForce())
        sentences << expectedAboveText(shown->threshold,
                                       session_.loaded()->model()->info().calibration);
    const evaluation::Quality& quality = figures_.quality();
    if (quality.defective.total() > 0)
        sentences << tr("Escapes %1 of %2 defective.")
                         .arg(quality.defective.pass)
                         .arg(quality.defective.total());
    if (quality.good.total() > 0)
        sentences
            << tr("Overkill %1 of %2 good.").arg(quality.good.reject).arg(quality.good.total());
    sentences.removeAll(QString());
    words_->setText(sentences.join(QLatin1Char(' ')));
}

} // namespace patchgauge::ui
