#include "window/filter_popup.h"

#include "models/inspection_filter_model.h"
#include "panels/facts_section.h"
#include "panels/label_mark.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace patchgauge::ui {
namespace {

constexpr double highestScore = 1e6;

std::optional<float> boundOf(const QDoubleSpinBox& box) {
    return box.value() > box.minimum() ? std::optional(static_cast<float>(box.value()))
                                       : std::nullopt;
}

void showBound(QDoubleSpinBox& box, std::optional<float> bound) {
    const QSignalBlocker blocker(box);
    box.setValue(bound ? double(*bound) : box.minimum());
}

} // namespace

FilterPopup::FilterPopup(InspectionFilterModel& shown, QWidget* parent)
    : QFrame(parent, Qt::Popup), shown_(shown), clear_(new QPushButton(tr("&Clear"), this)) {
    setObjectName(QStringLiteral("filterPopup"));
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(4);
    layout->addWidget(makeCaption(tr("Label"), this));
    addLabel(Label::Good, labelText(Label::Good), QStringLiteral("filterGood"));
    addLabel(Label::Defective, labelText(Label::Defective), QStringLiteral("filterDefective"));
    addLabel(Label::Unsure, labelText(Label::Unsure), QStringLiteral("filterUnsure"));
    addLabel(Label::None, tr("Not labelled"), QStringLiteral("filterNotLabelled"));
    for (const LabelBox& each : labels_)
        layout->addWidget(each.box);
    layout->addSpacing(8);
    layout->addWidget(makeCaption(tr("Score"), this));
    layout->addWidget(makeScores());
    layout->addSpacing(8);
    clear_->setObjectName(QStringLiteral("filterClear"));
    clear_->setToolTip(tr("Take every filter off"));
    layout->addWidget(clear_, 0, Qt::AlignRight);
    connect(clear_, &QPushButton::clicked, this, &FilterPopup::clearWanted);
    connect(&shown_, &InspectionFilterModel::filterChanged, this, &FilterPopup::showFilter);
    showFilter();
}

void FilterPopup::addLabel(Label label, const QString& text, const QString& objectName) {
    auto* box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    box->setIcon(labelIcon(label));
    box->setToolTip(label == Label::None ? tr("List images without a label")
                                         : tr("List images labelled %1").arg(text.toLower()));
    connect(box, &QCheckBox::toggled, this, &FilterPopup::applyLabels);
    labels_.push_back({label, box});
}

QWidget* FilterPopup::makeScores() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    least_ = makeScore(tr("Lowest score"), tr("List images with at least this score"),
                       QStringLiteral("filterLeastScore"));
    most_ = makeScore(tr("Highest score"), tr("List images with at most this score"),
                      QStringLiteral("filterMostScore"));
    layout->addWidget(new QLabel(tr("from"), row));
    layout->addWidget(least_, 1);
    layout->addWidget(new QLabel(tr("to"), row));
    layout->addWidget(most_, 1);
    return row;
}

QDoubleSpinBox* FilterPopup::makeScore(const QString& name, const QString& tip,
                                       const QString& objectName) {
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    box->setDecimals(2);
    box->setRange(0, highestScore);
    box->setSpecialValueText(tr("any"));
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    // Not as wide as a million would be.
    box->setMinimumWidth(box->fontMetrics().horizontalAdvance(QStringLiteral("0000.00")) + 32);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(box, &QDoubleSpinBox::valueChanged, this, &FilterPopup::applyScores);
    return box;
}

void FilterPopup::showBelow(const QWidget& anchor) {
    adjustSize();
    QPoint place = anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height() + 4));
    const QRect screen = anchor.screen()->availableGeometry();
    place.setX(
        std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(place);
    show();
    labels_.front().box->setFocus();
}

void FilterPopup::applyLabels() {
    std::set<Label> chosen;
    for (const LabelBox& each : labels_)
        if (each.box->isChecked())
            chosen.insert(each.label);
    shown_.setLabels(chosen);
}

void FilterPopup::applyScores() {
    shown_.setScoreRange(boundOf(*least_), boundOf(*most_));
}

void FilterPopup::showFilter() {
    const ImageFilter& filter = shown_.filter();
    for (const LabelBox& each : labels_) {
        const QSignalBlocker blocker(each.box);
        each.box->setChecked(filter.labels.contains(each.label));
    }
    if (boundOf(*least_) != filter.leastScore)
        showBound(*least_, filter.leastScore);
    if (boundOf(*most_) != filter.mostScore)
        showBound(*most_, filter.mostScore);
    clear_->setEnabled(filter.isSet());
}

} // namespace patchgauge::ui
