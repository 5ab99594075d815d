#pragma once

#include "models/row_sieve.h"

#include <QAbstractProxyModel>
#include <QTimer>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace patchgauge::ui {

class InspectionListModel;

/// The part of the list that is looked at, in a chosen order. A short list follows at once; in a
/// long one what is shown stays until all of it has been gone through, between other events, and is
/// then exchanged at once (modelReset). Rows that come or change one by one are put in their place.
/// On the UI thread.
class InspectionFilterModel : public QAbstractProxyModel {
    Q_OBJECT

public:
    using Order = ImageOrder;

    explicit InspectionFilterModel(QObject* parent = nullptr);

    /// An InspectionListModel that outlives this one.
    void setSourceModel(QAbstractItemModel* model) override;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex& proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;

    /// Rows of the whole list, in the order in which they are shown.
    const std::vector<int>& sourceRows() const { return rows_; }

    const ImageFilter& filter() const { return filter_; }
    void setFilter(const ImageFilter& filter);

    /// Nothing means all verdicts, unreadable images included.
    void setVerdict(std::optional<calibration::Verdict> verdict);

    /// Images with one of these labels; empty for all.
    void setLabels(const std::set<Label>& labels);

    /// Images with a score from the one to the other, both included; nothing where a side is open.
    void setScoreRange(std::optional<float> least, std::optional<float> most);

    /// Part of the file name, whatever its case; empty for all.
    void setText(const QString& text);

    /// Whatever else an image has to meet; empty for all. Called on the UI thread, often: quick.
    void setCondition(std::function<bool(const ListedImage&)> accepts);

    void setOrder(Order order);

    /// Whether everything that was asked for is shown.
    bool isSettled() const { return !sieve_; }

Q_SIGNALS:
    /// filter() is another one; what is shown may follow later.
    void filterChanged();

private:
    void connectSource();
    void refresh();
    void work();
    void adopt(std::vector<int> rows);
    void sourceRowsInserted(int first, int last);
    void sourceDataChanged(int first, int last, const QList<int>& roles);
    void updateRow(int sourceRow, const QList<int>& roles);
    void moveToItsPlace(int position);
    void insert(int sourceRow);
    bool accepts(int sourceRow) const;
    bool before(int left, int right) const;
    int positionOf(int sourceRow) const;

    InspectionListModel* images_ = nullptr;
    ImageFilter filter_;
    Order order_ = Order::Arrival;
    std::vector<int> rows_; ///< of the whole list, as they are shown
    std::optional<RowSieve> sieve_;
    QTimer timer_; ///< goes on with the sieve
};

} // namespace patchgauge::ui
