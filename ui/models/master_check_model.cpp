#include "models/master_check_model.h"

#include "canvas/verdict_mark.h"
#include "models/text.h"
#include "text/engine_text.h"

#include <QLocale>

#include <utility>

namespace patchgauge::ui {
namespace {

using calibration::ControlSide;
using pipeline::MasterResult;

QString signedText(double change) {
    const QString text = QLocale().toString(change, 'f', 2);
    return change > 0 ? QLatin1Char('+') + text : text;
}

} // namespace

MasterCheckModel::MasterCheckModel(QObject* parent) : QAbstractTableModel(parent) {}

void MasterCheckModel::setHistory(MasterHistory history) {
    beginResetModel();
    history_ = std::move(history);
    rows_ = static_cast<int>(history_.today().results.size());
    endResetModel();
}

const MasterResult& MasterCheckModel::at(int row) const {
    return history_.today().results[static_cast<std::size_t>(row)];
}

int MasterCheckModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int MasterCheckModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MasterCheckModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const MasterResult& result = at(index.row());
    const bool number = index.column() == Score || index.column() == Change;
    switch (role) {
    case Qt::DisplayRole:
        return text(result, index.column());
    case Qt::TextAlignmentRole:
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (!result.error.empty())
            return engineText(result.error);
        return index.column() == Score && result.score ? exactText(*result.score) : QVariant();
    default:
        return {};
    }
}

QString MasterCheckModel::text(const MasterResult& result, int column) const {
    switch (column) {
    case Part:
        return QString::fromStdString(result.name);
    case Expected:
        return verdictText(result.expected());
    case Verdict: {
        const QString verdict = result.score ? verdictText(result.verdict) : tr("not readable");
        return result.asExpected() ? tr("✓ %1").arg(verdict)
                                   : tr("✕ %1, not as expected").arg(verdict);
    }
    case Score:
        return result.score ? QLocale().toString(*result.score, 'f', 2) : QStringLiteral("–");
    case Change: {
        const auto change = history_.changeOf(result.name);
        return change && result.score ? signedText(*change) : QStringLiteral("–");
    }
    case Trend:
        return trend(result);
    default:
        return {};
    }
}

QString MasterCheckModel::trend(const MasterResult& result) const {
    if (!result.score)
        return QStringLiteral("–");
    const auto limits = history_.limitsOf(result.name);
    if (!limits)
        return tr("no limits before %1 checks").arg(calibration::leastControlValues);
    switch (sideOf(*result.score, *limits)) {
    case ControlSide::Within:
        return tr("within limits");
    case ControlSide::Above:
        return tr("▲ above limits");
    case ControlSide::Below:
        return tr("▼ below limits");
    }
    return {};
}

QVariant MasterCheckModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Score || section == Change ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Part:
        return tr("Part");
    case Expected:
        return tr("Expected");
    case Verdict:
        return tr("Verdict");
    case Score:
        return tr("Score");
    case Change:
        return tr("Change");
    case Trend:
        return tr("Beside earlier checks");
    default:
        return {};
    }
}

} // namespace patchgauge::ui
