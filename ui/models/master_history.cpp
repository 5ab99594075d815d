#include "models/master_history.h"

#include <algorithm>
#include <utility>

namespace patchgauge::ui {

using pipeline::MasterCheck;
using pipeline::MasterResult;

MasterHistory::MasterHistory(std::vector<MasterCheck> checks) : checks_(std::move(checks)) {}

std::vector<MasterHistory::Point> MasterHistory::pointsOf(const std::string& part) const {
    std::vector<Point> points;
    for (const MasterCheck& check : checks_)
        if (const MasterResult* result = check.find(part); result && result->score)
            points.push_back({check.time, *result->score});
    return points;
}

std::optional<calibration::ControlLimits> MasterHistory::limitsOf(const std::string& part) const {
    std::vector<double> earlier;
    for (std::size_t i = 0; i + 1 < checks_.size(); ++i)
        if (const MasterResult* result = checks_[i].find(part); result && result->score)
            earlier.push_back(*result->score);
    return calibration::individualsLimits(earlier);
}

std::optional<double> MasterHistory::changeOf(const std::string& part) const {
    const MasterResult* now = today().find(part);
    const std::vector<Point> points = pointsOf(part);
    if (!now || !now->score || points.size() < 2)
        return std::nullopt;
    return points.back().score - points[points.size() - 2].score;
}

int MasterHistory::failures() const {
    const auto& results = today().results;
    return static_cast<int>(
        std::count_if(results.begin(), results.end(),
                      [](const MasterResult& result) { return !result.asExpected(); }));
}

QStringList MasterHistory::missing() const {
    QStringList names;
    if (checks_.size() < 2)
        return names;
    for (const MasterResult& earlier : checks_[checks_.size() - 2].results)
        if (!today().find(earlier.name))
            names << QString::fromStdString(earlier.name);
    return names;
}

int MasterHistory::repeatedPhotos() const {
    const auto before = [this](const MasterResult& result) {
        return std::any_of(checks_.begin(), checks_.end() - 1, [&](const MasterCheck& check) {
            const MasterResult* earlier = check.find(result.name);
            return earlier && !result.sha256.empty() && earlier->sha256 == result.sha256;
        });
    };
    return static_cast<int>(std::count_if(today().results.begin(), today().results.end(), before));
}

QStringList MasterHistory::outsideLimits() const {
    QStringList names;
    for (const MasterResult& result : today().results)
        if (const auto limits = limitsOf(result.name);
            limits && result.score &&
            sideOf(*result.score, *limits) != calibration::ControlSide::Within)
            names << QString::fromStdString(result.name);
    return names;
}

QString MasterHistory::sentence() const {
    const auto count = today().results.size();
    if (failures() > 0)
        return tr("%1 of %2 master parts were not judged as expected: do not inspect until the "
                  "cause is found.")
            .arg(failures())
            .arg(count);
    if (!missing().isEmpty())
        return tr("%1 master parts were judged as expected, but %2 of the last check are missing.")
            .arg(count)
            .arg(missing().size());
    return tr("All %1 master parts were judged as expected.").arg(count);
}

QStringList MasterHistory::notes() const {
    QStringList lines;
    if (const QStringList names = missing(); !names.isEmpty())
        lines << tr("No photo today of: %1.").arg(names.join(QStringLiteral(", ")));
    if (const QStringList names = outsideLimits(); !names.isEmpty())
        lines << tr("Scores outside the limits of the earlier checks: %1. Look for what has "
                    "changed, such as light, focus or position.")
                     .arg(names.join(QStringLiteral(", ")));
    if (const int repeated = repeatedPhotos(); repeated > 0)
        lines << tr("%1 photos are those of an earlier check: take new ones, or the check says "
                    "nothing about camera and light.")
                     .arg(repeated);
    return lines;
}

} // namespace patchgauge::ui
