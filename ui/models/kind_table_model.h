#pragma once

#include "evaluation/quality.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace patchgauge::ui {

/// A row for each kind of defect: how many there are, how many were not passed, how many were, and
/// their mean score.
class KindTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Images, Detected, Escape, MeanScore, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param names  of the kinds; an empty one stands for defective images without a kind
    void setKinds(const QStringList& names, std::vector<evaluation::KindQuality> kinds);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    QStringList names_;
    std::vector<evaluation::KindQuality> kinds_;
};

} // namespace patchgauge::ui
