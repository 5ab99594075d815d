#pragma once

#include "calibration/intervals.h"
#include "evaluation/kappa.h"

#include <cstddef>
#include <optional>
#include <vector>

// Agreement of people, and of the machine, who judge the same parts several times, as AIAG's manual
// "Measurement Systems Analysis" (4th edition, 2010, chapter III section C) studies it.

namespace patchgauge::evaluation {

/// What an appraiser says of a part. Missing is left out of every figure. Unsure is an answer that
/// matches none, so it counts against consistency and effectiveness; it is left out of kappa, of
/// the miss rate and of the false-alarm rate, which are about decisions.
enum class Decision { Missing, Good, Defective, Unsure };

/// Decisions of one appraiser, [trial][part].
using Trials = std::vector<std::vector<Decision>>;

struct AppraiserAgreement {
    calibration::Rate within; ///< parts judged alike in all trials, of those judged in all
    /// Parts judged as the reference says in all trials, of those judged in all that have one.
    std::optional<calibration::Rate> effectiveness;
    std::optional<calibration::Rate> miss;       ///< decisions "good" on defective parts
    std::optional<calibration::Rate> falseAlarm; ///< decisions "defective" on good parts
    std::optional<Kappa> kappa;                  ///< Cohen's, against the reference
};

/// Rates have 95 % intervals. Those of decisions and of kappa take repeated decisions on a part for
/// independent, as the manual does, and so are narrower than they ought to be.
struct Agreement {
    std::vector<AppraiserAgreement> appraisers;
    /// Cohen's kappa of two appraisers over decisions on the same part in the same trial,
    /// [appraiser][appraiser], symmetric; nothing on the diagonal.
    std::vector<std::vector<std::optional<Kappa>>> pairs;
    /// Fleiss' kappa of all trials of all appraisers, over parts that were decided in all.
    std::optional<Kappa> fleiss;
    calibration::Rate between; ///< parts that all judged alike in all trials
    /// Parts that all judged as the reference says in all trials.
    std::optional<calibration::Rate> system;
    std::size_t missing = 0; ///< decisions
    std::size_t unsure = 0;  ///< decisions
};

/// What is not given (nobody, no trial, no part with a reference) is left out of the result.
/// @param references  of each part; Missing or Unsure where the truth is not known
/// @param appraisers  each with the same number of trials, each trial with a decision for each part
/// Throws std::invalid_argument where these differ.
Agreement measureAgreement(const std::vector<Decision>& references,
                           const std::vector<Trials>& appraisers);

/// Decisions of each kind on a part, and how far apart they are.
struct PartDisagreement {
    std::size_t part = 0;
    std::size_t good = 0;
    std::size_t defective = 0;
    std::size_t unsure = 0;
    std::size_t wrong = 0; ///< decisions against the reference, where there is one
};

/// Parts that were not judged alike, or not as the reference says: those with most decisions in the
/// minority first, then those with most wrong ones.
std::vector<PartDisagreement> disagreements(const std::vector<Decision>& references,
                                            const std::vector<Trials>& appraisers);

/// How a figure stands to the manual's limits.
enum class Grade { Acceptable, Marginal, Unacceptable };

/// Effectiveness: acceptable from 90 %, marginal from 80 %.
Grade gradeOfEffectiveness(double rate);
/// Miss rate: acceptable to 2 %, marginal to 5 %.
Grade gradeOfMiss(double rate);
/// False-alarm rate: acceptable to 5 %, marginal to 10 %.
Grade gradeOfFalseAlarm(double rate);
/// Kappa: good from 0.75, poor below 0.40.
Grade gradeOfKappa(double kappa);

} // namespace patchgauge::evaluation
