#pragma once

#include "models/master_history.h"

#include <QAbstractTableModel>

namespace patchgauge::ui {

/// The parts of the last check as a table: part, expected, verdict, score, change, and where the
/// score lies beside earlier checks. On the UI thread.
class MasterCheckModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Part, Expected, Verdict, Score, Change, Trend, ColumnCount };

    explicit MasterCheckModel(QObject* parent = nullptr);

    /// @param history  of at least one check
    void setHistory(MasterHistory history);
    const MasterHistory& history() const { return history_; }

    const pipeline::MasterResult& at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const pipeline::MasterResult& result, int column) const;
    QString trend(const pipeline::MasterResult& result) const;

    MasterHistory history_;
    int rows_ = 0;
};

} // namespace patchgauge::ui
