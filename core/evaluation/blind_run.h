#pragma once

#include "evaluation/study.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::evaluation {

/// One appraiser's way through a study: the parts in an order of its own in each trial, which
/// follows from the study's seed, so that a run can be continued on another day. Nothing of earlier
/// answers can be asked of it. A study has one run at a time.
class BlindRun {
public:
    /// @param study      outlives the run, which writes decisions into it
    /// @param appraiser  a person of it, by position
    BlindRun(Study& study, std::size_t appraiser);

    const std::string& appraiser() const;

    /// The part to be judged now, by position; nothing at the end of the last trial.
    std::optional<std::size_t> part() const;

    /// The one after it, so that its photo can be read ahead.
    std::optional<std::size_t> nextPart() const;

    /// The trial of that part, from 0; the last one at the end.
    std::size_t trial() const;

    /// Parts of that trial that are decided.
    std::size_t done() const;

    /// Whether the part is the first of a trial.
    bool atBeginOfTrial() const { return done() == 0; }

    /// Decides the part and goes on to the next. Nothing at the end.
    /// @param time  UTC, ISO 8601
    void decide(Decision decision, const std::string& time);

    bool canUndo() const { return !made_.empty(); }

    /// Forgets the last decision of this run, and goes back to its part.
    void undo();

private:
    struct Step {
        std::size_t trial = 0;
        std::size_t part = 0;
    };

    StudyDecision& at(const Step& step) const;

    Study& study_;
    std::size_t appraiser_;
    std::vector<Step> remaining_; ///< the next one last
    std::vector<Step> made_;      ///< the last one last
};

/// In which order an appraiser sees the parts in a trial: positions of parts.
std::vector<int> orderOfParts(const Study& study, std::size_t appraiser, std::size_t trial);

} // namespace patchgauge::evaluation
