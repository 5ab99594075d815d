#include "window/patch_panel.h"

#include "canvas/number_text.h"
#include "models/text.h"
#include "panels/patch_plot.h"
#include "window/session.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {
namespace {

constexpr int interval =
    40; ///< in milliseconds: changes are shown together, several times a second

/// @param preview  of other thresholds, if any
PatchPlot::Levels levelsOf(const detector::Model& model, Cell patch,
                           const std::optional<Thresholds>& preview) {
    PatchPlot::Levels levels;
    if (const auto thresholds = preview ? preview : thresholdsOf(model.info().calibration)) {
        levels.threshold = thresholds->threshold;
        levels.reviewThreshold = thresholds->review;
    }
    if (const auto& normal = model.normal()) {
        levels.normalMean = normal->mean.at(patch);
        levels.normalP99 = normal->p99.at(patch);
    }
    return levels;
}

} // namespace

PatchPanel::PatchPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      trend_(session),
      summary_(new QLabel(this)),
      plot_(new PatchPlot(this)) {
    setAccessibleName(tr("Patch in batch"));
    summary_->setObjectName(QStringLiteral("patchSummary"));
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    summary_->setMinimumWidth(1);
    plot_->setNames(
        [this](int row) { return displayShortPath(session_.images().at(row).inspection.path); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(summary_);
    layout->addWidget(plot_, 1);

    soon_.setSingleShot(true);
    soon_.setInterval(interval);
    const auto later = qOverload<>(&QTimer::start);
    connect(&soon_, &QTimer::timeout, this, &PatchPanel::showTrend);
    connect(&trend_, &PatchTrend::changed, &soon_, later);
    connect(&session_.images(), &InspectionListModel::countsChanged, &soon_, later);
    connect(&session_, &Session::thresholdsChanged, &soon_, later);
    connect(&session_, &Session::previewChanged, &soon_, later);
    connect(plot_, &PatchPlot::imageChosen, this, &PatchPanel::imageChosen);
    showTrend();
}

void PatchPanel::setCurrentRow(int row) {
    current_ = row;
    plot_->setCurrent(row);
    summary_->setText(summary());
}

void PatchPanel::showTrend() {
    const std::vector<float>& distances = trend_.distances();
    std::vector<PatchPlot::Point> points;
    points.reserve(distances.size());
    for (std::size_t row = 0; row < distances.size(); ++row)
        points.push_back({distances[row], session_.images().at(static_cast<int>(row)).verdict()});
    const auto pin = session_.readout().pin();
    plot_->setHint(hint());
    plot_->setPoints(std::move(points),
                     pin && session_.loaded()
                         ? levelsOf(*session_.loaded()->model(), *pin, session_.preview())
                         : PatchPlot::Levels());
    plot_->setCurrent(current_);
    summary_->setText(summary());
}

QString PatchPanel::hint() const {
    return session_.readout().pin()
               ? tr("Inspect images to see the pinned patch in all of them.")
               : tr("Click on the image to pin a patch: its distance in every image of the list is "
                    "shown here.");
}

QString PatchPanel::summary() const {
    const auto pin = session_.readout().pin();
    const std::vector<float>& distances = trend_.distances();
    if (!pin || distances.empty())
        return {};
    if (!trend_.problem().isEmpty())
        return trend_.problem();
    std::vector<float> known;
    std::copy_if(distances.begin(), distances.end(), std::back_inserter(known),
                 [](float distance) { return std::isfinite(distance); });
    QStringList words{tr("Row %1, column %2").arg(pin->row).arg(pin->column)};
    if (trend_.isReading())
        words << tr("%1 of %2 images read").arg(known.size()).arg(distances.size());
    else
        words << tr("%1 images").arg(known.size());
    if (!known.empty()) {
        const auto [low, high] = std::minmax_element(known.begin(), known.end());
        words << tr("distance %1 to %2").arg(distanceText(*low), distanceText(*high));
    }
    const auto here = static_cast<std::size_t>(current_);
    if (current_ >= 0 && here < distances.size() && std::isfinite(distances[here])) {
        const auto above = std::count_if(
            known.begin(), known.end(), [&](float distance) { return distance > distances[here]; });
        words << tr("this image %1, rank %2").arg(distanceText(distances[here])).arg(above + 1);
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace patchgauge::ui
