#include "browser/comparison_model.h"

#include "base/files.h"
#include "canvas/verdict_mark.h"
#include "models/text.h"
#include "panels/icon.h"

#include <utility>

namespace patchgauge::ui {
namespace {

QString scoreText(const evidence::ImageRecord& image) {
    return image.failed() ? QStringLiteral("–") : alignedDistanceText(image.score);
}

QString verdictOr(const std::optional<calibration::Verdict>& verdict) {
    return verdict ? verdictText(*verdict) : ComparisonModel::tr("could not be read");
}

bool isNumber(int column) {
    return column >= ComparisonModel::ScoreBefore && column <= ComparisonModel::Change;
}

} // namespace

ComparisonModel::ComparisonModel(std::shared_ptr<const ComparedBatches> compared, QObject* parent)
    : QAbstractTableModel(parent), compared_(std::move(compared)) {}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(compared_->comparison.images.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ComparisonModel::text(const evidence::ImageChange& change, int column) const {
    const evidence::ImageRecord& before = compared_->before.images[change.before];
    const evidence::ImageRecord& after = compared_->after.images[change.after];
    switch (column) {
    case Image:
        return displayShortPath(fromUtf8(after.path));
    case ScoreBefore:
        return scoreText(before);
    case ScoreAfter:
        return scoreText(after);
    case Change:
        if (!change.difference)
            return QStringLiteral("–");
        return (*change.difference > 0 ? QStringLiteral("+") : QString()) +
               alignedDistanceText(*change.difference);
    case VerdictBefore:
        return verdictOr(change.verdictBefore);
    default:
        return verdictOr(change.verdictAfter);
    }
}

QVariant ComparisonModel::verdictMark(const evidence::ImageChange& change, int column) const {
    if (column == VerdictBefore && change.verdictBefore)
        return verdictIcon(*change.verdictBefore);
    if (column == VerdictAfter && change.verdictAfter)
        return verdictIcon(*change.verdictAfter);
    return {};
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const evidence::ImageChange& change =
        compared_->comparison.images[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(change, index.column());
    case Qt::DecorationRole:
        return verdictMark(change, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return change.sameFile ? displayPath(fromUtf8(compared_->after.images[change.after].path))
                               : tr("The file has changed between the two batches.");
    case VerdictChangedRole:
        return change.verdictChanged();
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Image:
        return tr("Image");
    case ScoreBefore:
        return tr("Score before");
    case ScoreAfter:
        return tr("Score after");
    case Change:
        return tr("Change");
    case VerdictBefore:
        return tr("Verdict before");
    default:
        return tr("Verdict after");
    }
}

void ComparisonFilter::setChangedOnly(bool on) {
    changedOnly_ = on;
    invalidateFilter();
}

bool ComparisonFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return !changedOnly_ ||
           sourceModel()->index(row, 0, parent).data(ComparisonModel::VerdictChangedRole).toBool();
}

} // namespace patchgauge::ui
