#include "evaluation/agreement.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace patchgauge::evaluation {
namespace {

using calibration::clopperPearson;
using calibration::Rate;

bool decided(Decision decision) {
    return decision == Decision::Good || decision == Decision::Defective;
}

std::size_t category(Decision decision) {
    return decision == Decision::Defective ? 0 : 1;
}

CrossTable emptyTable() {
    return {{0, 0}, {0, 0}};
}

void count(CrossTable& table, Decision first, Decision second) {
    if (decided(first) && decided(second))
        ++table[category(first)][category(second)];
}

void checkShape(const std::vector<Decision>& references, const std::vector<Trials>& appraisers) {
    for (const Trials& trials : appraisers) {
        if (trials.size() != appraisers.front().size())
            throw std::invalid_argument("appraisers differ in their number of trials");
        for (const auto& trial : trials)
            if (trial.size() != references.size())
                throw std::invalid_argument("a trial does not have a decision for each part");
    }
}

/// What was said of a part by several, all trials together.
std::vector<Decision> saidOf(std::size_t part, const std::vector<const Trials*>& appraisers) {
    std::vector<Decision> said;
    for (const Trials* trials : appraisers)
        for (const auto& trial : *trials)
            said.push_back(trial[part]);
    return said;
}

bool complete(const std::vector<Decision>& said) {
    return !said.empty() && std::find(said.begin(), said.end(), Decision::Missing) == said.end();
}

bool allAre(const std::vector<Decision>& said, Decision wanted) {
    return std::all_of(said.begin(), said.end(), [&](Decision one) { return one == wanted; });
}

/// Parts that several judged alike, and as the reference says.
struct Matches {
    Rate alike;
    std::optional<Rate> right;
};

Matches matches(const std::vector<Decision>& references,
                const std::vector<const Trials*>& appraisers) {
    std::size_t parts = 0;
    std::size_t alike = 0;
    std::size_t referenced = 0;
    std::size_t right = 0;
    for (std::size_t part = 0; part < references.size(); ++part) {
        const std::vector<Decision> said = saidOf(part, appraisers);
        if (!complete(said))
            continue;
        ++parts;
        alike += decided(said.front()) && allAre(said, said.front());
        if (!decided(references[part]))
            continue;
        ++referenced;
        right += allAre(said, references[part]);
    }
    return {clopperPearson(alike, parts),
            referenced > 0 ? std::optional(clopperPearson(right, referenced)) : std::nullopt};
}

/// @param table  [decision][reference], defective first
std::optional<Rate> wrongRate(const CrossTable& table, Decision reference) {
    const std::size_t truth = category(reference);
    const std::size_t total = table[0][truth] + table[1][truth];
    return total > 0 ? std::optional(clopperPearson(table[1 - truth][truth], total)) : std::nullopt;
}

AppraiserAgreement agreementOf(const std::vector<Decision>& references, const Trials& trials) {
    CrossTable table = emptyTable();
    for (const auto& trial : trials)
        for (std::size_t part = 0; part < references.size(); ++part)
            count(table, trial[part], references[part]);
    const Matches matched = matches(references, {&trials});
    return {matched.alike, matched.right, wrongRate(table, Decision::Defective),
            wrongRate(table, Decision::Good), cohenKappa(table)};
}

std::optional<Kappa> pairKappa(const Trials& first, const Trials& second) {
    CrossTable table = emptyTable();
    for (std::size_t trial = 0; trial < first.size(); ++trial)
        for (std::size_t part = 0; part < first[trial].size(); ++part)
            count(table, first[trial][part], second[trial][part]);
    return cohenKappa(table);
}

std::vector<const Trials*> pointersTo(const std::vector<Trials>& appraisers) {
    std::vector<const Trials*> pointers;
    for (const Trials& trials : appraisers)
        pointers.push_back(&trials);
    return pointers;
}

std::optional<Kappa> kappaOfAll(std::size_t parts, const std::vector<const Trials*>& appraisers) {
    std::vector<std::vector<std::size_t>> counts;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::vector<Decision> said = saidOf(part, appraisers);
        if (said.empty() || !std::all_of(said.begin(), said.end(), decided))
            continue;
        const auto defective =
            static_cast<std::size_t>(std::count(said.begin(), said.end(), Decision::Defective));
        counts.push_back({defective, said.size() - defective});
    }
    return fleissKappa(counts);
}

PartDisagreement disagreementOn(std::size_t part, Decision reference,
                                const std::vector<Decision>& said) {
    PartDisagreement found{part, 0, 0, 0, 0};
    for (const Decision one : said) {
        found.good += one == Decision::Good;
        found.defective += one == Decision::Defective;
        found.unsure += one == Decision::Unsure;
        found.wrong += decided(reference) && decided(one) && one != reference;
    }
    return found;
}

/// Decisions that are not those of most.
std::size_t minority(const PartDisagreement& part) {
    return std::min(part.good, part.defective) + part.unsure;
}

} // namespace

Agreement measureAgreement(const std::vector<Decision>& references,
                           const std::vector<Trials>& appraisers) {
    checkShape(references, appraisers);
    const std::vector<const Trials*> all = pointersTo(appraisers);
    Agreement agreement;
    for (const Trials& trials : appraisers) {
        agreement.appraisers.push_back(agreementOf(references, trials));
        auto& row = agreement.pairs.emplace_back();
        for (const Trials& other : appraisers)
            row.push_back(&other == &trials ? std::nullopt : pairKappa(trials, other));
        for (const auto& trial : trials) {
            agreement.missing +=
                static_cast<std::size_t>(std::count(trial.begin(), trial.end(), Decision::Missing));
            agreement.unsure +=
                static_cast<std::size_t>(std::count(trial.begin(), trial.end(), Decision::Unsure));
        }
    }
    agreement.fleiss = kappaOfAll(references.size(), all);
    const Matches matched = matches(references, all);
    agreement.between = matched.alike;
    agreement.system = matched.right;
    return agreement;
}

std::vector<PartDisagreement> disagreements(const std::vector<Decision>& references,
                                            const std::vector<Trials>& appraisers) {
    checkShape(references, appraisers);
    std::vector<PartDisagreement> found;
    for (std::size_t part = 0; part < references.size(); ++part) {
        const auto one =
            disagreementOn(part, references[part], saidOf(part, pointersTo(appraisers)));
        if (minority(one) > 0 || one.wrong > 0)
            found.push_back(one);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PartDisagreement& a, const PartDisagreement& b) {
                         return std::pair(minority(a), a.wrong) > std::pair(minority(b), b.wrong);
                     });
    return found;
}

Grade gradeOfEffectiveness(double rate) {
    return rate >= 0.90 ? Grade::Acceptable : rate >= 0.80 ? Grade::Marginal : Grade::Unacceptable;
}

Grade gradeOfMiss(double rate) {
    return rate <= 0.02 ? Grade::Acceptable : rate <= 0.05 ? Grade::Marginal : Grade::Unacceptable;
}

Grade gradeOfFalseAlarm(double rate) {
    return rate <= 0.05 ? Grade::Acceptable : rate <= 0.10 ? Grade::Marginal : Grade::Unacceptable;
}

Grade gradeOfKappa(double kappa) {
    return kappa >= 0.75   ? Grade::Acceptable
           : kappa >= 0.40 ? Grade::Marginal
                           : Grade::Unacceptable;
}

} // namespace patchgauge::evaluation
