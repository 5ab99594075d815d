#include "models/kind_table_model.h"

#include "canvas/number_text.h"
#include "models/calibration_text.h"
#include "models/quality_text.h"

#include <utility>

namespace patchgauge::ui {

void KindTableModel::setKinds(const QStringList& names,
                              std::vector<evaluation::KindQuality> kinds) {
    if (names != names_) {
        beginResetModel();
        names_ = names;
        kinds_ = std::move(kinds);
        endResetModel();
        return;
    }
    kinds_ = std::move(kinds);
    if (!kinds_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int KindTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kinds_.size());
}

int KindTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString KindTableModel::text(int row, int column) const {
    const evaluation::KindQuality& kind = kinds_[static_cast<std::size_t>(row)];
    switch (column) {
    case Kind:
        return names_[row].isEmpty() ? tr("no kind given") : names_[row];
    case Images:
        return QString::number(kind.verdicts.total());
    case Detected:
        return QString::number(kind.verdicts.total() - kind.verdicts.pass);
    case Escape:
        return percentText(kind.escape.value);
    case MeanScore:
        return distanceText(kind.meanScore);
    default:
        return {};
    }
}

QVariant KindTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return escapeText(kinds_[static_cast<std::size_t>(index.row())].escape);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Kind ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant KindTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Kind ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Kind:
        return tip ? tr("Kind of defect") : tr("Kind");
    case Images:
        return tip ? tr("Defective images of this kind") : tr("n");
    case Detected:
        return tip ? tr("Images for review or rejected") : tr("Detected");
    case Escape:
        return tip ? tr("Share of the images that pass") : tr("Escape");
    case MeanScore:
        return tip ? tr("Mean score of the images") : tr("Mean score");
    default:
        return {};
    }
}

} // namespace patchgauge::ui
