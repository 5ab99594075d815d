#include "models/inspection_filter_model.h"

#include "models/inspection_list_model.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace patchgauge::ui {
namespace {

/// A list as long as this is gone through within a moment.
constexpr int rowsAtOnce = 4096;

/// A quarter of a frame at 60 a second; a step may begin just before.
constexpr int millisecondsAtATime = 4;

/// More new rows than this are cheaper to sort in all together.
constexpr int mostSingleRows = 64;

} // namespace

InspectionFilterModel::InspectionFilterModel(QObject* parent) : QAbstractProxyModel(parent) {
    timer_.setSingleShot(true);
    timer_.callOnTimeout(this, &InspectionFilterModel::work);
}

void InspectionFilterModel::setSourceModel(QAbstractItemModel* model) {
    beginResetModel();
    if (images_)
        images_->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    images_ = qobject_cast<InspectionListModel*>(model);
    rows_.clear();
    connectSource();
    endResetModel();
    refresh();
}

void InspectionFilterModel::connectSource() {
    if (!images_)
        return;
    connect(images_, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex& /*parent*/, int first, int last) {
                sourceRowsInserted(first, last);
            });
    connect(images_, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                sourceDataChanged(first.row(), last.row(), roles);
            });
    connect(images_, &QAbstractItemModel::modelAboutToBeReset, this,
            &InspectionFilterModel::beginResetModel);
    connect(images_, &QAbstractItemModel::modelReset, this, [this] {
        rows_.clear();
        sieve_.reset();
        endResetModel();
        refresh();
    });
}

QModelIndex InspectionFilterModel::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex InspectionFilterModel::parent(const QModelIndex& /*child*/) const {
    return {};
}

int InspectionFilterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int InspectionFilterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QModelIndex InspectionFilterModel::mapToSource(const QModelIndex& proxyIndex) const {
    if (!proxyIndex.isValid() || proxyIndex.row() >= rowCount())
        return {};
    return images_->index(rows_[static_cast<std::size_t>(proxyIndex.row())]);
}

QModelIndex InspectionFilterModel::mapFromSource(const QModelIndex& sourceIndex) const {
    return sourceIndex.isValid() ? index(positionOf(sourceIndex.row()), 0) : QModelIndex();
}

void InspectionFilterModel::setFilter(const ImageFilter& filter) {
    filter_ = filter;
    Q_EMIT filterChanged();
    refresh();
}

void InspectionFilterModel::setVerdict(std::optional<calibration::Verdict> verdict) {
    ImageFilter filter = filter_;
    filter.verdict = verdict;
    setFilter(filter);
}

void InspectionFilterModel::setLabels(const std::set<Label>& labels) {
    ImageFilter filter = filter_;
    filter.labels = labels;
    setFilter(filter);
}

void InspectionFilterModel::setScoreRange(std::optional<float> least, std::optional<float> most) {
    ImageFilter filter = filter_;
    filter.leastScore = least;
    filter.mostScore = most;
    setFilter(filter);
}

void InspectionFilterModel::setText(const QString& text) {
    ImageFilter filter = filter_;
    filter.text = text;
    setFilter(filter);
}

void InspectionFilterModel::setCondition(std::function<bool(const ListedImage&)> accepts) {
    ImageFilter filter = filter_;
    filter.condition = std::move(accepts);
    setFilter(filter);
}

void InspectionFilterModel::setOrder(Order order) {
    order_ = order;
    refresh();
}

void InspectionFilterModel::refresh() {
    sieve_.reset();
    if (!images_)
        return;
    sieve_.emplace(*images_, filter_, order_);
    work();
}

void InspectionFilterModel::work() {
    if (!sieve_)
        return;
    const bool isShort = images_->rowCount() <= rowsAtOnce;
    QElapsedTimer elapsed;
    elapsed.start();
    while (!sieve_->finished()) {
        sieve_->step();
        if (!isShort && elapsed.elapsed() >= millisecondsAtATime) {
            timer_.start(0);
            return;
        }
    }
    std::vector<int> rows = sieve_->takeRows();
    sieve_.reset();
    adopt(std::move(rows));
}

void InspectionFilterModel::adopt(std::vector<int> rows) {
    if (rows == rows_)
        return;
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

void InspectionFilterModel::sourceRowsInserted(int first, int last) {
    if (sieve_)
        return; // it gets to them
    if (order_ != Order::Arrival) {
        if (last - first >= mostSingleRows) {
            refresh();
            return;
        }
        for (int row = first; row <= last; ++row)
            if (accepts(row))
                insert(row);
        return;
    }
    std::vector<int> fresh;
    for (int row = first; row <= last; ++row)
        if (accepts(row))
            fresh.push_back(row);
    if (fresh.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    rows_.insert(rows_.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void InspectionFilterModel::sourceDataChanged(int first, int last, const QList<int>& roles) {
    if (first == last) {
        updateRow(first, roles);
    } else {
        if (!rows_.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), roles);
        refresh();
    }
}

void InspectionFilterModel::updateRow(int sourceRow, const QList<int>& roles) {
    const int position = positionOf(sourceRow);
    if (sieve_) {
        if (position >= 0)
            Q_EMIT dataChanged(index(position, 0), index(position, 0), roles);
        refresh();
        return;
    }
    const bool accepted = accepts(sourceRow);
    if (position < 0) {
        if (accepted)
            insert(sourceRow);
        return;
    }
    if (!accepted) {
        beginRemoveRows({}, position, position);
        rows_.erase(rows_.begin() + position);
        endRemoveRows();
        return;
    }
    Q_EMIT dataChanged(index(position, 0), index(position, 0), roles);
    moveToItsPlace(position);
}

void InspectionFilterModel::moveToItsPlace(int position) {
    const auto at = rows_.begin() + position;
    const auto isBefore = [this](int left, int right) { return before(left, right); };
    if (at != rows_.begin() && before(*at, *(at - 1))) {
        const auto place = std::lower_bound(rows_.begin(), at, *at, isBefore);
        beginMoveRows({}, position, position, {}, static_cast<int>(place - rows_.begin()));
        std::rotate(place, at, at + 1);
        endMoveRows();
    } else if (at + 1 != rows_.end() && before(*(at + 1), *at)) {
        const auto place = std::lower_bound(at + 1, rows_.end(), *at, isBefore);
        beginMoveRows({}, position, position, {}, static_cast<int>(place - rows_.begin()));
        std::rotate(at, at + 1, place);
        endMoveRows();
    }
}

void InspectionFilterModel::insert(int sourceRow) {
    const auto place =
        std::lower_bound(rows_.begin(), rows_.end(), sourceRow,
                         [this](int left, int right) { return before(left, right); });
    const int position = static_cast<int>(place - rows_.begin());
    beginInsertRows({}, position, position);
    rows_.insert(place, sourceRow);
    endInsertRows();
}

bool InspectionFilterModel::accepts(int sourceRow) const {
    return filter_.accepts(images_->at(sourceRow), images_->nameAt(sourceRow));
}

bool InspectionFilterModel::before(int left, int right) const {
    return comesBefore(*images_, order_, left, right);
}

int InspectionFilterModel::positionOf(int sourceRow) const {
    const auto found = std::find(rows_.begin(), rows_.end(), sourceRow);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

} // namespace patchgauge::ui
