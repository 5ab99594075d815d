#include "evaluation/study.h"

#include "base/clock.h"
#include "base/files.h"

#include <algorithm>
#include <set>

namespace patchgauge::evaluation {

std::filesystem::path StudyPart::path() const {
    return fromUtf8(name);
}

Trials Appraiser::decisions() const {
    Trials result;
    for (const auto& trial : trials) {
        auto& decisions = result.emplace_back();
        for (const StudyDecision& one : trial)
            decisions.push_back(one.decision);
    }
    return result;
}

std::size_t Appraiser::decided(std::size_t trial) const {
    const auto& decisions = trials.at(trial);
    return static_cast<std::size_t>(
        std::count_if(decisions.begin(), decisions.end(),
                      [](const StudyDecision& one) { return one.decision != Decision::Missing; }));
}

std::size_t Study::trialCount() const {
    return appraisers.empty() ? 0 : appraisers.front().trials.size();
}

std::vector<Decision> Study::references() const {
    std::vector<Decision> result;
    for (const StudyPart& part : parts)
        result.push_back(part.reference);
    return result;
}

std::vector<Trials> Study::decisions() const {
    std::vector<Trials> result;
    for (const Appraiser& appraiser : appraisers)
        result.push_back(appraiser.decisions());
    return result;
}

std::size_t Study::missing() const {
    std::size_t count = 0;
    for (const Appraiser& appraiser : appraisers)
        for (std::size_t trial = 0; !appraiser.machine && trial < appraiser.trials.size(); ++trial)
            count += parts.size() - appraiser.decided(trial);
    return count;
}

void Study::addPerson(const std::string& name, std::size_t trials) {
    appraisers.push_back({name, false, {trials, std::vector<StudyDecision>(parts.size())}});
}

void Study::addMachine(const std::string& name, std::size_t trials,
                       const std::vector<Decision>& decisions, const StudyMachine& how) {
    std::vector<StudyDecision> trial;
    for (const Decision decision : decisions)
        trial.push_back({decision, utcTimestamp()});
    appraisers.push_back({name, true, {trials, trial}});
    machine = how;
}

Sentence studyObjection(const Study& study) {
    constexpr std::size_t mostTrials = 10;
    std::set<std::string> names;
    for (const StudyPart& part : study.parts)
        if (part.name.empty() || !names.insert(part.name).second)
            return Engine::tr("a part has no name of its own");
    if (study.parts.size() < 2)
        return Engine::tr("there are fewer than two parts");
    names.clear();
    for (const Appraiser& appraiser : study.appraisers)
        if (appraiser.name.empty() || !names.insert(appraiser.name).second)
            return Engine::tr("an appraiser has no name of his own");
    if (study.appraisers.empty())
        return Engine::tr("there is no appraiser");
    if (study.trialCount() < 1 || study.trialCount() > mostTrials)
        return Engine::tr("there are not 1 to 10 trials");
    for (const Appraiser& appraiser : study.appraisers)
        for (const auto& trial : appraiser.trials)
            if (appraiser.trials.size() != study.trialCount() || trial.size() != study.parts.size())
                return Engine::tr("appraisers differ in trials or parts");
    return {};
}

Agreement measureAgreement(const Study& study) {
    return measureAgreement(study.references(), study.decisions());
}

std::string name(Decision decision) {
    switch (decision) {
    case Decision::Good:
        return "good";
    case Decision::Defective:
        return "defective";
    case Decision::Unsure:
        return "unsure";
    case Decision::Missing:
        break;
    }
    return {};
}

std::optional<Decision> decisionNamed(const std::string& text) {
    for (const Decision decision :
         {Decision::Missing, Decision::Good, Decision::Defective, Decision::Unsure})
        if (name(decision) == text)
            return decision;
    return std::nullopt;
}

} // namespace patchgauge::evaluation
