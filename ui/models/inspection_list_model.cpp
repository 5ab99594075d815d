#include "models/inspection_list_model.h"

#include "base/files.h"
#include "canvas/number_text.h"
#include "canvas/verdict_mark.h"
#include "models/text.h"
#include "models/unfit_text.h"
#include "pipeline/judgement.h"
#include "text/engine_text.h"

#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <utility>

namespace patchgauge::ui {

using calibration::Verdict;

namespace {

QString overrideText(const std::optional<VerdictOverride>& by) {
    return by ? InspectionListModel::tr("Overridden by %1: %2").arg(by->by, by->reason) : QString();
}

} // namespace

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
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant InspectionListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedImage& image = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameAt(index.row());
    case Qt::ToolTipRole:
        return toolTip(image);
    case Qt::AccessibleTextRole:
        return accessibleText(image, nameAt(index.row()));
    case UnfitRole:
        return unfitText(image.inspection.unfit);
    case FileRole:
        return fileStateText(image.file);
    case ErrorRole:
        return engineText(image.inspection.error);
    case PathRole:
        return displayPath(image.inspection.path);
    case LabelRole:
        return static_cast<int>(image.label);
    case OverrideRole:
        return overrideText(image.verdictOverride);
    default:
        return verdictData(image, role);
    }
}

QVariant InspectionListModel::verdictData(const ListedImage& image, int role) const {
    if (image.inspection.failed())
        return {};
    const float score = image.inspection.map.score;
    switch (role) {
    case ScoreRole:
        return score;
    case RelativeScoreRole:
        return threshold_ && image.inspection.unfit.empty()
                   ? QVariant(double(image.inspection.decisiveScore) / double(*threshold_))
                   : QVariant();
    case VerdictRole:
        return static_cast<int>(image.verdict());
    default:
        return {};
    }
}

QString InspectionListModel::accessibleText(const ListedImage& image, const QString& name) const {
    if (image.inspection.failed())
        return tr("%1, could not be read").arg(name);
    QStringList parts{
        tr("%1, %2, score %3")
            .arg(name, verdictText(image.verdict()), distanceText(image.inspection.map.score))};
    if (image.verdictOverride)
        parts << overrideText(image.verdictOverride);
    if (image.label != Label::None)
        parts << tr("labelled %1").arg(labelText(image.label));
    if (!image.inspection.unfit.empty())
        parts << unfitText(image.inspection.unfit);
    if (image.file != FileState::AsInspected)
        parts << fileStateText(image.file);
    return parts.join(QStringLiteral(", "));
}

QString InspectionListModel::toolTip(const ListedImage& image) const {
    if (image.inspection.failed())
        return engineText(image.inspection.error);
    QStringList lines{displayPath(image.inspection.path),
                      tr("Score %1").arg(exactText(image.inspection.map.score))};
    if (!image.inspection.unfit.empty())
        lines << unfitText(image.inspection.unfit);
    else if (image.inspection.decisiveScore != image.inspection.map.score)
        lines << tr("Decisive is %1, reached by regions that are large enough to count")
                     .arg(exactText(image.inspection.decisiveScore));
    if (image.verdictOverride)
        lines << tr("%1; without that: %2")
                     .arg(overrideText(image.verdictOverride),
                          verdictText(image.inspection.verdict));
    if (image.file != FileState::AsInspected)
        lines << fileStateReason(image.file);
    return lines.join(QLatin1Char('\n'));
}

int InspectionListModel::rowOf(const std::filesystem::path& path) const {
    const auto found = rowsByPath_.find(toUtf8(path));
    return found == rowsByPath_.end() ? -1 : found->second;
}

void InspectionListModel::put(std::vector<ListedImage> batch) {
    std::vector<ListedImage> fresh;
    for (ListedImage& image : batch) {
        const int next = rowCount() + static_cast<int>(fresh.size());
        const auto [entry, isNew] = rowsByPath_.try_emplace(toUtf8(image.inspection.path), next);
        if (isNew)
            fresh.push_back(std::move(image));
        else if (entry->second < rowCount())
            replace(entry->second, std::move(image));
        else
            fresh[static_cast<std::size_t>(entry->second - rowCount())] = std::move(image);
    }
    if (!fresh.empty())
        append(std::move(fresh));
    Q_EMIT countsChanged();
}

void InspectionListModel::append(std::vector<ListedImage> images) {
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(images.size()) - 1);
    for (ListedImage& image : images) {
        count(image, 1);
        QString name = displayShortPath(image.inspection.path);
        rows_.push_back({std::move(image), std::move(name)});
    }
    endInsertRows();
}

void InspectionListModel::replace(int row, ListedImage image) {
    ListedImage& old = rows_[static_cast<std::size_t>(row)].image;
    if (image.review() == Review() && image.inspection.sha256 == old.inspection.sha256)
        image.setReview(old.review());
    count(old, -1);
    count(image, 1);
    old = std::move(image);
    Q_EMIT dataChanged(index(row), index(row));
}

void InspectionListModel::setLabel(int row, Label label, const QString& kind) {
    Review review = at(row).review();
    review.label = label;
    review.kind = kind;
    setReviews({{row, review}});
}

void InspectionListModel::setMap(int row, const ListedImage& found) {
    ListedImage& image = rows_[static_cast<std::size_t>(row)].image;
    image.map = found.map;
    image.regionsAbove = found.regionsAbove;
    image.inspection.imageSize = found.inspection.imageSize;
    image.inspection.pose = found.inspection.pose;
    image.inspection.regions = found.inspection.regions;
    image.inspection.map.peak = found.inspection.map.peak;
    Q_EMIT dataChanged(index(row), index(row));
}

void InspectionListModel::setReviews(const std::vector<std::pair<int, Review>>& reviews) {
    if (reviews.empty())
        return;
    int first = rowCount();
    int last = -1;
    for (const auto& [row, review] : reviews) {
        ListedImage& image = rows_[static_cast<std::size_t>(row)].image;
        count(image, -1);
        image.setReview(review);
        count(image, 1);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    Q_EMIT dataChanged(index(first), index(last), {LabelRole, VerdictRole, OverrideRole});
    Q_EMIT countsChanged();
}

void InspectionListModel::count(const ListedImage& image, int change) {
    counts_.all += change;
    if (image.inspection.failed())
        counts_.unreadable += change;
    else if (image.verdict() == Verdict::Reject)
        counts_.reject += change;
    else if (image.verdict() == Verdict::Review)
        counts_.review += change;
    else
        counts_.pass += change;
}

void InspectionListModel::rejudge(const calibration::Calibration& calibration) {
    threshold_ = calibration.threshold;
    counts_ = {};
    for (Row& row : rows_) {
        pipeline::Inspection& inspection = row.image.inspection;
        if (!inspection.failed())
            inspection.verdict = pipeline::verdictOf(inspection, calibration);
        count(row.image, 1);
    }
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {VerdictRole, RelativeScoreRole});
    Q_EMIT countsChanged();
}

void InspectionListModel::rejudge(const std::vector<DecisiveScore>& scores,
                                  const calibration::Calibration& calibration) {
    for (const DecisiveScore& found : scores) {
        // The list may have been emptied meanwhile, or the image inspected again.
        if (found.row >= rowCount() || at(found.row).map.offset != found.map.offset)
            continue;
        rows_[static_cast<std::size_t>(found.row)].image.inspection.decisiveScore = found.score;
    }
    rejudge(calibration);
}

void InspectionListModel::reset(std::optional<float> threshold) {
    beginResetModel();
    // Taking a long list apart takes longer than a frame.
    auto rows = std::make_shared<std::deque<Row>>(std::move(rows_));
    auto paths = std::make_shared<decltype(rowsByPath_)>(std::move(rowsByPath_));
    QThreadPool::globalInstance()->start([rows = std::move(rows), paths = std::move(paths)] {});
    rows_.clear();
    rowsByPath_.clear();
    counts_ = {};
    threshold_ = threshold;
    endResetModel();
    Q_EMIT countsChanged();
}

} // namespace patchgauge::ui
