#include "window/filter_bar.h"

#include "canvas/verdict_mark.h"
#include "models/inspection_filter_model.h"
#include "models/inspection_list_model.h"
#include "panels/icon.h"
#include "panels/tabular_font.h"
#include "window/filter_popup.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QToolButton>

namespace patchgauge::ui {

using calibration::Verdict;

FilterBar::FilterBar(InspectionListModel& images, InspectionFilterModel& shown, QWidget* parent)
    : QWidget(parent),
      images_(images),
      shown_(shown),
      group_(new QButtonGroup(this)),
      search_(new QLineEdit(this)),
      funnel_(new QToolButton(this)),
      popup_(new FilterPopup(shown, this)) {
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

    layout->addSpacing(4);
    buildSearch();
    layout->addWidget(search_);
    buildFunnel();
    layout->addWidget(funnel_);

    connect(&images_, &InspectionListModel::countsChanged, this, &FilterBar::showCounts);
    connect(&shown_, &InspectionFilterModel::filterChanged, this, &FilterBar::showFilter);
    showCounts();
    showFilter();
}

void FilterBar::buildSearch() {
    constexpr int usualWidth = 160;
    constexpr int leastWidth = 64;
    search_->setObjectName(QStringLiteral("search"));
    search_->setPlaceholderText(tr("Find by name"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search_->setMinimumWidth(leastWidth);
    search_->setMaximumWidth(usualWidth);
    search_->setToolTip(tr("List only images whose name contains this"));
    search_->setAccessibleName(tr("Find images by name"));
    connect(search_, &QLineEdit::textChanged, this,
            [this](const QString& text) { shown_.setText(text); });
}

void FilterBar::buildFunnel() {
    funnel_->setObjectName(QStringLiteral("filterMore"));
    funnel_->setAutoRaise(true);
    funnel_->setIconSize({20, 20});
    connect(funnel_, &QToolButton::clicked, this, [this] { popup_->showBelow(*funnel_); });
    connect(popup_, &FilterPopup::clearWanted, this, &FilterBar::clear);
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
    setChipTexts(false);
    withoutWords_ = layout()->minimumSize();
    setChipTexts(true);
    withWords_ = layout()->sizeHint();
    setChipTexts(width() >= withWords_.width());
    updateGeometry();
}

void FilterBar::setChipTexts(bool withWords) {
    const VerdictCounts& counts = images_.counts();
    for (const Chip& chip : chips_) {
        const QString name = chip.verdict ? verdictText(*chip.verdict) : tr("All");
        const int count = chip.verdict ? counts.of(*chip.verdict) : counts.all;
        // All has no mark to stand in for its word.
        chip.button->setText(withWords || !chip.verdict
                                 ? QStringLiteral("%1 %2").arg(name).arg(count)
                                 : QString::number(count));
        chip.button->setAccessibleName(tr("%1, %2 images").arg(name).arg(count));
    }
}

void FilterBar::showFilter() {
    const ImageFilter& filter = shown_.filter();
    for (const Chip& chip : chips_)
        if (chip.verdict == filter.verdict)
            chip.button->setChecked(true);
    if (search_->text() != filter.text)
        search_->setText(filter.text);
    const bool more =
        !filter.labels.empty() || filter.leastScore || filter.mostScore || filter.condition;
    funnel_->setIcon(icon(more ? QStringLiteral("filter-set") : QStringLiteral("filter")));
    funnel_->setToolTip(more ? tr("The list is filtered by label, score or statistics")
                             : tr("List images by label and score"));
    funnel_->setAccessibleName(more ? tr("More filters, some are set") : tr("More filters"));
}

QSize FilterBar::sizeHint() const {
    return withWords_;
}

QSize FilterBar::minimumSizeHint() const {
    return withoutWords_;
}

void FilterBar::resizeEvent(QResizeEvent* event) {
    setChipTexts(event->size().width() >= withWords_.width());
    QWidget::resizeEvent(event);
}

void FilterBar::clear() {
    shown_.setFilter({});
}

} // namespace patchgauge::ui
