#include "window/filter_bar.h"

#include "canvas/verdict_mark.h"
#include "models/inspection_filter_model.h"
#include "models/inspection_list_model.h"
#include "panels/icon.h"
#include "panels/tabular_font.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace patchgauge::ui {

using calibration::Verdict;

FilterBar::FilterBar(InspectionListModel& images, InspectionFilterModel& shown, QWidget* parent)
    : QWidget(parent),
      images_(images),
      shown_(shown),
      group_(new QButtonGroup(this)),
      search_(new QLineEdit(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(4);
    addChip(std::nullopt, QStringLiteral("filterAll"));
    addChip(Verdict::Reject, QStringLiteral("filterReject"));
    addChip(Verdict::Review, QStringLiteral("filterReview"));
    addChip(Verdict::Pass, QStringLiteral("filterPass"));
    for (const Chip& chip : chips_)
        layout->addWidget(chip.button);
    chips_.front().button->setChecked(true);

    constexpr int searchWidth = 160;
    search_->setObjectName(QStringLiteral("search"));
    search_->setPlaceholderText(tr("Find by name"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search_->setMaximumWidth(searchWidth);
    search_->setToolTip(tr("List only images whose name contains this"));
    search_->setAccessibleName(tr("Find images by name"));
    layout->addSpacing(8);
    layout->addWidget(search_);

    connect(search_, &QLineEdit::textChanged, this,
            [this](const QString& text) { shown_.setText(text); });
    connect(&images_, &InspectionListModel::countsChanged, this, &FilterBar::showCounts);
    showCounts();
}

void FilterBar::addChip(std::optional<Verdict> verdict, const QString& objectName) {
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFont(tabularFont(button->font()));
    if (verdict)
        button->setIcon(verdictIcon(*verdict));
    button->setToolTip(
        verdict ? tr("List only images with the verdict %1").arg(verdictText(*verdict).toLower())
                : tr("List all images"));
    group_->addButton(button);
    chips_.append({verdict, button});
    connect(button, &QToolButton::clicked, this, [this, verdict] { shown_.setVerdict(verdict); });
}

void FilterBar::showCounts() {
    const VerdictCounts& counts = images_.counts();
    for (const Chip& chip : chips_) {
        const QString name = chip.verdict ? verdictText(*chip.verdict) : tr("All");
        const int count = chip.verdict ? counts.of(*chip.verdict) : counts.all;
        chip.button->setText(QStringLiteral("%1 %2").arg(name).arg(count));
        chip.button->setAccessibleName(tr("%1, %2 images").arg(name).arg(count));
    }
}

void FilterBar::clear() {
    chips_.front().button->setChecked(true);
    shown_.setVerdict(std::nullopt);
    search_->clear();
}

} // namespace patchgauge::ui
