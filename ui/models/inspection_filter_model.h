#pragma once

#include "calibration/calibration.h"

#include <QSortFilterProxyModel>

#include <functional>
#include <optional>

namespace patchgauge::ui {

struct ListedImage;

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

    /// Lists only images that it accepts besides; empty for all.
    void setCondition(std::function<bool(const ListedImage&)> accepts);

    bool hasCondition() const { return bool(condition_); }

Q_SIGNALS:
    void conditionChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::optional<calibration::Verdict> verdict_;
    QString text_;
    std::function<bool(const ListedImage&)> condition_;
    Order order_ = Order::Arrival;
};

} // namespace patchgauge::ui
