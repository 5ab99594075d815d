#pragma once

#include "base/sentence.h"
#include "evaluation/agreement.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::evaluation {

struct StudyPart {
    std::string name;   ///< the photo's path, or what a table calls the part
    std::string sha256; ///< of the photo; empty where there is none
    Decision reference = Decision::Missing;

    std::filesystem::path path() const;
};

struct StudyDecision {
    Decision decision = Decision::Missing;
    std::string time; ///< UTC, ISO 8601; empty where it is not known
};

struct Appraiser {
    std::string name;
    bool machine = false; ///< decides at once and the same in each trial
    /// [trial][part]
    std::vector<std::vector<StudyDecision>> trials;

    Trials decisions() const;

    /// How many parts were decided in a trial.
    std::size_t decided(std::size_t trial) const;
};

/// How the machine took part.
struct StudyMachine {
    std::string statisticsSha256; ///< identity of the model
    std::optional<float> threshold;
    Decision reviewCountsAs = Decision::Defective; ///< what a verdict of review is taken for
};

/// Parts that several appraisers judge several times without knowing what was said before.
struct Study {
    std::string title;
    std::string created;    ///< UTC, ISO 8601
    std::uint64_t seed = 0; ///< of the orders in which parts are shown
    std::vector<StudyPart> parts;
    std::vector<Appraiser> appraisers;
    std::optional<StudyMachine> machine;

    /// 0 without appraisers.
    std::size_t trialCount() const;
    std::vector<Decision> references() const;
    std::vector<Trials> decisions() const;

    /// Decisions that people still have to make.
    std::size_t missing() const;

    /// Adds a person who has decided nothing yet.
    void addPerson(const std::string& name, std::size_t trials);

    /// Adds the machine, with the same decisions in each trial.
    /// @param decisions  one for each part
    void addMachine(const std::string& name, std::size_t trials,
                    const std::vector<Decision>& decisions, const StudyMachine& how);
};

/// Why a study cannot be made of this, a sentence; empty where it can: at least two parts, each
/// named once; at least one appraiser, each named once; 1 … 10 trials.
Sentence studyObjection(const Study& study);

Agreement measureAgreement(const Study& study);

/// `good`, `defective`, `unsure`; empty for Missing.
std::string name(Decision decision);
/// The reverse. Nothing for any other text.
std::optional<Decision> decisionNamed(const std::string& name);

} // namespace patchgauge::evaluation
