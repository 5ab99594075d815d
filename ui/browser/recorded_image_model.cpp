#include "browser/recorded_image_model.h"

#include "base/files.h"
#include "canvas/verdict_mark.h"
#include "models/label.h"
#include "models/text.h"
#include "panels/icon.h"
#include "text/engine_text.h"

#include <algorithm>
#include <utility>

namespace patchgauge::ui {

void RecordedImageModel::setBatch(std::shared_ptr<const evidence::Batch> batch) {
    beginResetModel();
    batch_ = std::move(batch);
    states_.assign(batch_ ? batch_->images.size() : 0, std::nullopt);
    endResetModel();
}

void RecordedImageModel::setStates(std::size_t first, const std::vector<FileState>& states) {
    if (states.empty() || first + states.size() > states_.size())
        return;
    std::copy(states.begin(), states.end(), states_.begin() + static_cast<std::ptrdiff_t>(first));
    const int last = static_cast<int>(first + states.size()) - 1;
    Q_EMIT dataChanged(index(static_cast<int>(first), File), index(last, File));
}

int RecordedImageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !batch_ ? 0 : static_cast<int>(batch_->images.size());
}

int RecordedImageModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RecordedImageModel::text(int row, int column) const {
    const auto place = static_cast<std::size_t>(row);
    const evidence::ImageRecord& image = batch_->images[place];
    switch (column) {
    case Image:
        return displayShortPath(fromUtf8(image.path));
    case Verdict:
        return image.failed() ? tr("could not be read") : verdictText(image.verdict());
    case Score:
        return image.failed() ? QString() : alignedDistanceText(image.score);
    case Label:
        return labelText(image.label);
    case Override:
        return image.verdictOverride ? QStringLiteral("%1: %2").arg(
                                           QString::fromStdString(image.verdictOverride->by),
                                           QString::fromStdString(image.verdictOverride->reason))
                                     : QString();
    default:
        if (!states_[place])
            return QStringLiteral("…");
        return *states_[place] == FileState::AsInspected ? tr("as inspected")
                                                         : fileStateText(*states_[place]);
    }
}

QVariant RecordedImageModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto place = static_cast<std::size_t>(index.row());
    const evidence::ImageRecord& image = batch_->images[place];
    const FileState state = states_[place].value_or(FileState::AsInspected);
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Score ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (index.column() == Verdict && !image.failed())
            return verdictIcon(image.verdict());
        if (index.column() == File && state != FileState::AsInspected)
            return icon(QStringLiteral("warning"));
        return {};
    case Qt::ToolTipRole:
        if (image.failed())
            return engineText(image.error);
        if (index.column() == Score)
            return exactText(image.score);
        return index.column() == File && state != FileState::AsInspected
                   ? fileStateReason(state)
                   : displayPath(fromUtf8(image.path));
    case FlaggedRole:
        return image.failed() || image.flagged();
    default:
        return {};
    }
}

QVariant RecordedImageModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Score ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Image:
        return tr("Image");
    case Verdict:
        return tr("Verdict");
    case Score:
        return tr("Score");
    case Label:
        return tr("Label");
    case Override:
        return tr("Overridden by");
    default:
        return tr("File");
    }
}

} // namespace patchgauge::ui
