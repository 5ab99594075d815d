#include "evaluation/blind_run.h"

#include "base/random.h"

namespace patchgauge::evaluation {

BlindRun::BlindRun(Study& study, std::size_t appraiser) : study_(study), appraiser_(appraiser) {
    for (std::size_t back = study.trialCount(); back > 0; --back) {
        const std::size_t trial = back - 1;
        const std::vector<int> order = orderOfParts(study, appraiser, trial);
        for (auto part = order.rbegin(); part != order.rend(); ++part) {
            const Step step{trial, static_cast<std::size_t>(*part)};
            if (at(step).decision == Decision::Missing)
                remaining_.push_back(step);
        }
    }
}

const std::string& BlindRun::appraiser() const {
    return study_.appraisers[appraiser_].name;
}

std::optional<std::size_t> BlindRun::part() const {
    return remaining_.empty() ? std::nullopt : std::optional(remaining_.back().part);
}

std::optional<std::size_t> BlindRun::nextPart() const {
    return remaining_.size() < 2 ? std::nullopt
                                 : std::optional(remaining_[remaining_.size() - 2].part);
}

std::size_t BlindRun::trial() const {
    return remaining_.empty() ? study_.trialCount() - 1 : remaining_.back().trial;
}

std::size_t BlindRun::done() const {
    return study_.appraisers[appraiser_].decided(trial());
}

void BlindRun::decide(Decision decision, const std::string& time) {
    if (remaining_.empty())
        return;
    made_.push_back(remaining_.back());
    remaining_.pop_back();
    at(made_.back()) = {decision, time};
}

void BlindRun::undo() {
    if (made_.empty())
        return;
    remaining_.push_back(made_.back());
    made_.pop_back();
    at(remaining_.back()) = {};
}

StudyDecision& BlindRun::at(const Step& step) const {
    return study_.appraisers[appraiser_].trials[step.trial][step.part];
}

std::vector<int> orderOfParts(const Study& study, std::size_t appraiser, std::size_t trial) {
    // One generator a study, from which each run takes a seed of its own.
    Random seeds(study.seed);
    std::uint64_t seed = seeds.next();
    for (std::size_t skipped = 0; skipped < appraiser * study.trialCount() + trial; ++skipped)
        seed = seeds.next();
    Random random(seed);
    const int count = static_cast<int>(study.parts.size());
    return drawWithoutReplacement(count, count, random);
}

} // namespace patchgauge::evaluation
