#include "models/inspection_list_model.h"

#include "base/files.h"
#include "canvas/number_text.h"
#include "canvas/verdict_mark.h"
#include "models/text.h"

#include <utility>

namespace patchgauge::ui {

using calibration::Verdict;

int VerdictCounts::of(Verdict verdict) const {
    switch (verdict) {
    case Verdict::Pass:
        return pass;
    case Verdict::Review:
        return review;
    case Verdict::Reject:
        return reject;
    }
    return 0;
}

InspectionListModel::InspectionListModel(QObject* parent) : QAbstractListModel(parent) {}

int InspectionListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(images_.size());
}

QVariant InspectionListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedImage& image = at(index.row());
    const pipeline::Inspection& inspection = image.inspection;
    switch (role) {
    case Qt::DisplayRole:
        return displayShortPath(inspection.path);
    case Qt::ToolTipRole:
        return inspection.failed() ? QString::fromStdString(inspection.error)
                                   : displayPath(inspection.path);
    case Qt::AccessibleTextRole:
        return inspection.failed()
                   ? tr("%1, could not be read").arg(displayShortPath(inspection.path))
                   : tr("%1, %2, score %3")
                         .arg(displayShortPath(inspection.path), verdictText(inspection.verdict),
                              distanceText(inspection.map.score));
    case ErrorRole:
        return QString::fromStdString(inspection.error);
    case ThumbnailRole:
        return image.thumbnail;
    case LabelRole:
        return static_cast<int>(image.label);
    default:
        return verdictData(inspection, role);
    }
}

QVariant InspectionListModel::verdictData(const pipeline::Inspection& inspection, int role) const {
    if (inspection.failed())
        return {};
    switch (role) {
    case ScoreRole:
        return inspection.map.score;
    case RelativeScoreRole:
        return threshold_ ? QVariant(double(inspection.map.score) / double(*threshold_))
                          : QVariant();
    case VerdictRole:
        return static_cast<int>(inspection.verdict);
    default:
        return {};
    }
}

int InspectionListModel::rowOf(const std::filesystem::path& path) const {
    const auto found = rows_.find(toUtf8(path));
    return found == rows_.end() ? -1 : found->second;
}

void InspectionListModel::put(std::vector<ListedImage> batch) {
    std::vector<ListedImage> fresh;
    for (ListedImage& image : batch) {
        const int next = rowCount() + static_cast<int>(fresh.size());
        const auto [entry, isNew] = rows_.try_emplace(toUtf8(image.inspection.path), next);
        if (isNew)
            fresh.push_back(std::move(image));
        else if (entry->second < rowCount())
            replace(entry->second, std::move(image));
        else
            fresh[static_cast<std::size_t>(entry->second - rowCount())] = std::move(image);
    }
    if (!fresh.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
        for (ListedImage& image : fresh) {
            count(image.inspection, 1);
            images_.push_back(std::move(image));
        }
        endInsertRows();
    }
    Q_EMIT countsChanged();
}

void InspectionListModel::replace(int row, ListedImage image) {
    ListedImage& old = images_[static_cast<std::size_t>(row)];
    count(old.inspection, -1);
    count(image.inspection, 1);
    old = std::move(image);
    Q_EMIT dataChanged(index(row), index(row));
}

void InspectionListModel::setLabel(int row, Label label, const QString& kind) {
    ListedImage& image = images_[static_cast<std::size_t>(row)];
    image.label = label;
    image.kind = kind;
    Q_EMIT dataChanged(index(row), index(row), {LabelRole});
}

void InspectionListModel::count(const pipeline::Inspection& inspection, int change) {
    counts_.all += change;
    if (inspection.failed())
        counts_.unreadable += change;
    else if (inspection.verdict == Verdict::Reject)
        counts_.reject += change;
    else if (inspection.verdict == Verdict::Review)
        counts_.review += change;
    else
        counts_.pass += change;
}

void InspectionListModel::rejudge(const calibration::Calibration& calibration) {
    threshold_ = calibration.threshold;
    counts_ = {};
    for (ListedImage& image : images_) {
        pipeline::Inspection& inspection = image.inspection;
        if (!inspection.failed() && inspection.unfit.empty())
            inspection.verdict = calibration::verdict(inspection.map.score, calibration);
        count(inspection, 1);
    }
    if (!images_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT countsChanged();
}

void InspectionListModel::reset(std::optional<float> threshold) {
    beginResetModel();
    images_.clear();
    rows_.clear();
    counts_ = {};
    threshold_ = threshold;
    endResetModel();
    Q_EMIT countsChanged();
}

} // namespace patchgauge::ui
