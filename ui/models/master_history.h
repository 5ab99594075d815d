#pragma once

#include "calibration/control_chart.h"
#include "pipeline/master_parts.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace patchgauge::ui {

/// All checks of a model's master parts, and what the last one says beside the others.
class MasterHistory {
    Q_DECLARE_TR_FUNCTIONS(patchgauge::ui::MasterHistory)

public:
    /// A score of one part.
    struct Point {
        std::string time; ///< UTC, ISO 8601
        double score = 0;
    };

    MasterHistory() = default;

    /// @param checks  oldest first, at least one
    explicit MasterHistory(std::vector<pipeline::MasterCheck> checks);

    /// The last one.
    const pipeline::MasterCheck& today() const { return checks_.back(); }

    /// Scores of a part, oldest first, without checks that could not read it.
    std::vector<Point> pointsOf(const std::string& part) const;

    /// Drawn from the checks before today; nothing while they are too few.
    std::optional<calibration::ControlLimits> limitsOf(const std::string& part) const;

    /// Today's score less the one before; nothing where either is missing.
    std::optional<double> changeOf(const std::string& part) const;

    /// How many of today's parts were judged otherwise than they have to be.
    int failures() const;

    /// Parts of the check before that have no photo today.
    QStringList missing() const;

    /// How many of today's photos are the very files of an earlier check.
    int repeatedPhotos() const;

    /// Whether parts may be inspected.
    bool good() const { return failures() == 0 && missing().isEmpty(); }

    /// The sentence that says so.
    QString sentence() const;

    /// What else deserves to be known: missing parts, old photos, scores outside their limits.
    QStringList notes() const;

private:
    QStringList outsideLimits() const;

    std::vector<pipeline::MasterCheck> checks_;
};

} // namespace patchgauge::ui
