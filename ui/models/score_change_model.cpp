#include "models/score_change_model.h"

#include "base/files.h"
#include "models/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr int decimals = 2;

/// Scores by the content of their images; none where they are not those of the images.
std::map<std::string, float> scoresOf(const detector::ModelInfo& info) {
    std::map<std::string, float> scores;
    if (!stale(info.calibration) && info.calibration.scores.size() == info.images.size())
        for (std::size_t i = 0; i < info.images.size(); ++i)
            scores.emplace(info.images[i].sha256, info.calibration.scores[i]);
    return scores;
}

QString text(std::optional<double> value, bool sign = false) {
    if (!value)
        return QStringLiteral("–");
    const QString number = QLocale().toString(*value, 'f', decimals);
    return sign && *value > 0 ? QLatin1Char('+') + number : number;
}

} // namespace

std::optional<double> ScoreChange::change() const {
    return before && after ? std::optional(double(*after) - double(*before)) : std::nullopt;
}

std::vector<ScoreChange> scoreChanges(const detector::ModelInfo& before,
                                      const detector::ModelInfo& after) {
    const auto earlier = scoresOf(before);
    const auto later = scoresOf(after);
    const auto scoreIn = [](const std::map<std::string, float>& scores, const std::string& image) {
        const auto found = scores.find(image);
        return found == scores.end() ? std::nullopt : std::optional(found->second);
    };
    std::vector<ScoreChange> changes;
    for (const detector::TrainingImage& image : after.images)
        changes.push_back(
            {image.path, scoreIn(earlier, image.sha256), scoreIn(later, image.sha256)});
    const auto size = [](const ScoreChange& change) {
        return change.change() ? std::abs(*change.change()) : -1;
    };
    std::stable_sort(changes.begin(), changes.end(),
                     [&](const ScoreChange& a, const ScoreChange& b) { return size(a) > size(b); });
    return changes;
}

ScoreChangeModel::ScoreChangeModel(std::vector<ScoreChange> changes, QObject* parent)
    : QAbstractTableModel(parent), changes_(std::move(changes)) {}

int ScoreChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(changes_.size());
}

int ScoreChangeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScoreChangeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ScoreChange& change = changes_[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Image ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return QString::fromStdString(change.path);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Image:
        return displayShortPath(fromUtf8(change.path));
    case Before:
        return text(change.before);
    case After:
        return text(change.after);
    default:
        return change.after && !change.before ? tr("new") : text(change.change(), true);
    }
}

QVariant ScoreChangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Image ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Image:
        return tr("Good image");
    case Before:
        return tr("Score before");
    case After:
        return tr("Score after");
    default:
        return tr("Change");
    }
}

} // namespace patchgauge::ui
