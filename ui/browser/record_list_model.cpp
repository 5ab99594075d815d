#include "browser/record_list_model.h"

#include "browser/record_text.h"
#include "canvas/verdict_mark.h"
#include "panels/icon.h"

#include <QLocale>

#include <algorithm>
#include <optional>
#include <utility>

namespace patchgauge::ui {
namespace {

using calibration::Verdict;

std::optional<Verdict> verdictOf(int column) {
    switch (column) {
    case RecordListModel::Rejected:
        return Verdict::Reject;
    case RecordListModel::ToReview:
        return Verdict::Review;
    case RecordListModel::Passed:
        return Verdict::Pass;
    default:
        return std::nullopt;
    }
}

int countIn(const RecordSummary& record, int column) {
    switch (column) {
    case RecordListModel::Rejected:
        return record.rejected;
    case RecordListModel::ToReview:
        return record.toReview;
    case RecordListModel::Passed:
        return record.passed;
    case RecordListModel::Unreadable:
        return record.unreadable;
    default:
        return record.images;
    }
}

QString textIn(const RecordSummary& record, int column) {
    switch (column) {
    case RecordListModel::Time:
        return localTimeText(record.startedLocal);
    case RecordListModel::Model:
        return record.modelName;
    case RecordListModel::Operator:
        return record.operatorName;
    case RecordListModel::Station:
        return record.station;
    default:
        return QLocale().toString(countIn(record, column));
    }
}

int alignment(int column) {
    return int((column < RecordListModel::Images ? Qt::AlignLeft : Qt::AlignRight) |
               Qt::AlignVCenter);
}

} // namespace

void RecordListModel::setRecords(std::vector<RecordSummary> records) {
    beginResetModel();
    records_ = std::move(records);
    endResetModel();
}

int RecordListModel::rowOf(const QString& id) const {
    const auto found = std::find_if(records_.begin(), records_.end(),
                                    [&](const RecordSummary& record) { return record.id == id; });
    return found == records_.end() ? -1 : static_cast<int>(found - records_.begin());
}

int RecordListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(records_.size());
}

int RecordListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordSummary& record = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textIn(record, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ToolTipRole:
        return tr("Begun %1 (UTC)\nModel %2\nBatch %3")
            .arg(record.startedUtc, record.statisticsSha256, record.id);
    case Qt::AccessibleTextRole:
        return index.column() < Images
                   ? QVariant()
                   : QVariant(QStringLiteral("%1 %2").arg(
                         textIn(record, index.column()),
                         headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()));
    default:
        return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    const std::optional<Verdict> verdict = verdictOf(section);
    if (role == Qt::DecorationRole && verdict)
        return verdictIcon(*verdict);
    if (role != Qt::DisplayRole)
        return {};
    if (verdict)
        return verdictText(*verdict);
    switch (section) {
    case Time:
        return tr("Begun");
    case Model:
        return tr("Model");
    case Operator:
        return tr("Operator");
    case Station:
        return tr("Station");
    case Images:
        return tr("Images");
    default:
        return tr("Unreadable");
    }
}

} // namespace patchgauge::ui
