#include "window/least_normal_view.h"

#include "base/files.h"
#include "models/text.h"
#include "panels/card_grid.h"
#include "panels/facts_section.h"
#include "panels/image_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr std::size_t mostCards = 8;

/// Positions of the highest leave-one-out scores, highest first. None where they say nothing of
/// the model.
std::vector<std::size_t> leastNormal(const calibration::Calibration& calibration) {
    if (stale(calibration))
        return {};
    const std::vector<float>& scores = calibration.scores;
    std::vector<std::size_t> positions(scores.size());
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    std::stable_sort(positions.begin(), positions.end(),
                     [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    positions.resize(std::min(positions.size(), mostCards));
    return positions;
}

} // namespace

LeastNormalView::LeastNormalView(JobRunner& runner, QWidget* parent)
    : QWidget(parent), runner_(runner), nothing_(makeCaption({}, this)), grid_(new CardGrid(this)) {
    setObjectName(QStringLiteral("leastNormal"));
    setAccessibleName(tr("Least normal of the good images"));
    nothing_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(nothing_);
    layout->addWidget(grid_);
}

void LeastNormalView::setModel(const std::shared_ptr<LoadedModel>& model) {
    runner_.cancel(job_);
    model_ = model;
    cards_.clear();
    const calibration::Calibration& calibration = model->model()->info().calibration;
    missing_ = leastNormal(calibration);
    const std::vector<std::size_t> outliers = calibration::suspicious(calibration.scores);
    QList<QWidget*> cards;
    for (const std::size_t position : missing_) {
        const bool standsOut =
            std::find(outliers.begin(), outliers.end(), position) != outliers.end();
        cards_[position] = makeCard(position, standsOut);
        cards << cards_[position];
    }
    grid_->setCards(cards);
    grid_->setVisible(!cards.isEmpty());
    nothing_->setVisible(cards.isEmpty());
    nothing_->setText(stale(calibration)
                          ? tr("The scores are no longer those of the model’s images, because "
                               "earlier training images are gone or changed.")
                          : tr("Scores follow from three good images or more."));
    if (isVisible())
        drawMissing();
}

void LeastNormalView::redraw(const std::shared_ptr<LoadedModel>& model) {
    model_ = model;
    missing_ = leastNormal(model->model()->info().calibration);
    if (isVisible())
        drawMissing();
}

ImageCard* LeastNormalView::makeCard(std::size_t position, bool standsOut) {
    const detector::ModelInfo& info = model_->model()->info();
    const std::filesystem::path file = fromUtf8(info.images[position].path);
    auto* card = new ImageCard(
        {displayName(file), displayPath(file), info.calibration.scores[position], standsOut},
        grid_);
    card->setDropObstacle(dropObstacle_);
    connect(card, &ImageCard::chosen, this, [this, file] { Q_EMIT imageChosen(file); });
    connect(card, &ImageCard::dropRequested, this,
            [this, position] { Q_EMIT dropRequested(position); });
    return card;
}

void LeastNormalView::setDropObstacle(const QString& reason) {
    dropObstacle_ = reason;
    for (const auto& [position, card] : cards_)
        card->setDropObstacle(reason);
}

void LeastNormalView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    drawMissing();
}

void LeastNormalView::hideEvent(QHideEvent* event) {
    // Someone who looks at something else should not wait for these pictures.
    runner_.cancel(job_);
    QWidget::hideEvent(event);
}

void LeastNormalView::drawMissing() {
    if (missing_.empty())
        return;
    runner_.cancel(job_);
    job_ = runner_.start({tr("Reading good images"),
                          [this, model = model_, positions = missing_](const JobContext& context) {
                              const int side = 2 * std::max(ImageCard::pictureSize.width(),
                                                            ImageCard::pictureSize.height());
                              drawLeaveOneOut(*model, positions, side, context.engine(),
                                              [&](const LeaveOneOutPicture& picture) {
                                                  context.post([this, picture] { take(picture); });
                                              });
                          },
                          [this](const JobOutcome& outcome) {
                              if (outcome.failed())
                                  sayMissing(outcome.message);
                          }});
}

void LeastNormalView::take(const LeaveOneOutPicture& picture) {
    missing_.erase(std::remove(missing_.begin(), missing_.end(), picture.position), missing_.end());
    ImageCard* card = cards_.at(picture.position);
    if (picture.picture.isNull())
        card->setNotice(tr("No picture"), picture.problem);
    else
        card->setPicture(picture.picture);
}

void LeastNormalView::sayMissing(const QString& reason) {
    for (const std::size_t position : std::exchange(missing_, {}))
        cards_.at(position)->setNotice(tr("No picture"), reason);
}

} // namespace patchgauge::ui
