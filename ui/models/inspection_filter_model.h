#pragma once

#include "calibration/calibration.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace patchgauge::ui {

/// The part of the list that is looked at: one verdict or all, names that contain a text, in a
/// chosen order.
class InspectionFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Order { Arrival, HighestScoreFirst, Name };

    explicit InspectionFilterModel(QObject* parent = nullptr);

    /// Nothing means all verdicts, unreadable images included.
    void setVerdict(std::optional<calibration::Verdict> verdict);

    /// Part of the file name, whatever its case; empty for all.
    void setText(const QString& text);

    void setOrder(Order order);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::optional<calibration::Verdict> verdict_;
    QString text_;
    Order order_ = Order::Arrival;
};

} // namespace patchgauge::ui
