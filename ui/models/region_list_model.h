#pragma once

#include "detector/acceptance.h"
#include "detector/regions.h"

#include <QAbstractTableModel>

#include <vector>

namespace patchgauge::ui {

/// The regions of an image above the threshold, highest peak first, a row each; numbered from 1 as
/// on the canvas.
class RegionListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Peak, Area, Extent, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param acceptance  says how large a pixel is, and which regions count
    void setRegions(std::vector<detector::Region> regions, const detector::Acceptance& acceptance);

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const final;

private:
    std::vector<detector::Region> regions_;
    detector::Acceptance acceptance_;
};

} // namespace patchgauge::ui
