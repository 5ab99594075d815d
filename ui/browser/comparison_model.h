#pragma once

#include "evidence/comparison.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <cstddef>
#include <memory>

namespace patchgauge::ui {

/// Two batches and what became of their common images.
struct ComparedBatches {
    evidence::Batch before;
    evidence::Batch after;
    evidence::Comparison comparison;
};

/// The images that are in both batches, largest change first. On the UI thread.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Image,
        ScoreBefore,
        ScoreAfter,
        Change,
        VerdictBefore,
        VerdictAfter,
        ColumnCount
    };

    /// bool, whether the verdicts differ
    static constexpr int VerdictChangedRole = Qt::UserRole;

    explicit ComparisonModel(std::shared_ptr<const ComparedBatches> compared,
                             QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const evidence::ImageChange& change, int column) const;
    QVariant verdictMark(const evidence::ImageChange& change, int column) const;

    std::shared_ptr<const ComparedBatches> compared_;
};

/// Those whose verdict changed, where that is asked for.
class ComparisonFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setChangedOnly(bool on);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool changedOnly_ = false;
};

} // namespace patchgauge::ui
