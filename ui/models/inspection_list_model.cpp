#include "models/inspection_list_model.h"

#include "base/files.h"
#include "canvas/number_text.h"
#include "canvas/verdict_mark.h"
#include "models/text.h"
#include "models/unfit_text.h"
#include "pipeline/judgement.h"

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

namespace {

QString toolTip(const pipeline::Inspection& inspection) {
    if (inspection.failed())
        return QString::fromStdString(inspection.error);
    const QString path = displayPath(inspection.path);
    if (!inspection.unfit.empty())
        return path + QLatin1Char('\n') + unfitText(inspection.unfit);
    if (inspection.decisiveScore == inspection.map.score)
        return path;
    return path + QLatin1Char('\n') +
           InspectionListModel::tr("Score %1; decisive is %2, reached by regions that are large "
                                   "enough to count")
               .arg(distanceText(inspection.map.score), distanceText(inspection.decisiveScore));
}

QString accessibleText(const pipeline::Inspection& inspection) {
    const QString name = displayShortPath(inspection.path);
    if (inspection.failed())
        return InspectionListModel::tr("%1, could not be read").arg(name);
    const QString text =
        InspectionListModel::tr("%1, %2, score %3")
            .arg(name, verdictText(inspection.verdict), distanceText(inspection.map.score));
    return inspection.unfit.empty() ? text
                                    : text + QStringLiteral(", ") + unfitText(inspection.unfit);
}

} // namespace

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
        return toolTip(inspection);
    case Qt::AccessibleTextRole:
        return accessibleText(inspection);
    case UnfitRole:
        return unfitText(inspection.unfit);
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
        return threshold_ && inspection.unfit.empty()
                   ? QVariant(double(inspection.decisiveScore) / double(*threshold_))
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
        if (!inspection.failed())
            inspection.verdict = pipeline::verdictOf(inspection, calibration);
        count(inspection, 1);
    }
    if (!images_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT countsChanged();
}

void InspectionListModel::rejudge(const std::vector<DecisiveScore>& scores,
                                  const calibration::Calibration& calibration) {
    for (const DecisiveScore& found : scores) {
        // The list may have been emptied meanwhile, or the image inspected again.
        if (found.row >= rowCount() || at(found.row).map.offset != found.map.offset)
            continue;
        images_[static_cast<std::size_t>(found.row)].inspection.decisiveScore = found.score;
    }
    rejudge(calibration);
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
