#include "models/inspection_filter_model.h"

#include "models/inspection_list_model.h"

#include <limits>
#include <utility>

namespace patchgauge::ui {
namespace {

/// Images that could not be read come first: they need a decision as much as the worst score does.
float rank(const QModelIndex& index) {
    const QVariant score = index.data(InspectionListModel::ScoreRole);
    return score.isValid() ? score.toFloat() : std::numeric_limits<float>::infinity();
}

} // namespace

InspectionFilterModel::InspectionFilterModel(QObject* parent) : QSortFilterProxyModel(parent) {}

void InspectionFilterModel::setVerdict(std::optional<calibration::Verdict> verdict) {
    verdict_ = verdict;
    invalidateRowsFilter();
}

void InspectionFilterModel::setText(const QString& text) {
    text_ = text;
    invalidateRowsFilter();
}

void InspectionFilterModel::setOrder(Order order) {
    order_ = order;
    invalidate();
    sort(order == Order::Arrival ? -1 : 0);
}

void InspectionFilterModel::setCondition(std::function<bool(const ListedImage&)> accepts) {
    condition_ = std::move(accepts);
    invalidateRowsFilter();
    Q_EMIT conditionChanged();
}

bool InspectionFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (verdict_) {
        const QVariant verdict = index.data(InspectionListModel::VerdictRole);
        if (!verdict.isValid() || verdict.toInt() != static_cast<int>(*verdict_))
            return false;
    }
    if (condition_ && !condition_(static_cast<InspectionListModel*>(sourceModel())->at(row)))
        return false;
    return text_.isEmpty() ||
           index.data(Qt::DisplayRole).toString().contains(text_, Qt::CaseInsensitive);
}

bool InspectionFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (order_ == Order::HighestScoreFirst)
        return rank(left) > rank(right);
    const int names =
        QString::compare(left.data().toString(), right.data().toString(), Qt::CaseInsensitive);
    return names != 0 ? names < 0 : left.row() < right.row();
}

} // namespace patchgauge::ui
