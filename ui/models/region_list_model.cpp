#include "models/region_list_model.h"

#include "canvas/area_text.h"
#include "canvas/number_text.h"
#include "models/text.h"

#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace patchgauge::ui {
namespace {

QString textOf(const detector::Region& region, const detector::Acceptance& acceptance, int row,
               int column) {
    switch (column) {
    case RegionListModel::Number:
        return QString::number(row + 1);
    case RegionListModel::Peak:
        return distanceText(region.peak);
    case RegionListModel::Area:
        return areaText(region.area, acceptance);
    case RegionListModel::Extent:
        return RegionListModel::tr("%1 × %2").arg(region.width).arg(region.height);
    default:
        return {};
    }
}

QString toolTipOf(const detector::Region& region, const detector::Acceptance& acceptance, int row) {
    const QString text = RegionListModel::tr("Region %1: peak %2, at x %3, y %4, %5 × %6 pixels")
                             .arg(row + 1)
                             .arg(exactText(region.peak))
                             .arg(region.x)
                             .arg(region.y)
                             .arg(region.width)
                             .arg(region.height);
    return detector::counts(region.area, acceptance)
               ? text
               : RegionListModel::tr("%1; too small to count").arg(text);
}

} // namespace

void RegionListModel::setRegions(std::vector<detector::Region> regions,
                                 const detector::Acceptance& acceptance) {
    beginResetModel();
    regions_ = std::move(regions);
    acceptance_ = acceptance;
    endResetModel();
}

int RegionListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(regions_.size());
}

int RegionListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegionListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const detector::Region& region = regions_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(region, acceptance_, index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTipOf(region, acceptance_, index.row());
    case Qt::ForegroundRole:
        return detector::counts(region.area, acceptance_)
                   ? QVariant()
                   : QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RegionListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Peak:
        return tr("Peak");
    case Area:
        return tr("Area");
    case Extent:
        return tr("Size, px");
    default:
        return {};
    }
}

} // namespace patchgauge::ui
