#pragma once

#include "records/record_database.h"

#include <QAbstractTableModel>

#include <vector>

namespace patchgauge::ui {

/// Recorded batches as they were found. On the UI thread.
class RecordListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Time,
        Model,
        Operator,
        Station,
        Images,
        Rejected,
        ToReview,
        Passed,
        Unreadable,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(std::vector<RecordSummary> records);

    const RecordSummary& at(int row) const { return records_[static_cast<std::size_t>(row)]; }

    /// The row of a batch, or −1.
    int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RecordSummary> records_;
};

} // namespace patchgauge::ui
