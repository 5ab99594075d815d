#pragma once

#include "evaluation/study.h"

#include <string>
#include <utility>
#include <vector>

namespace patchgauge::test {

/// A study with the published totals of the example in AIAG's manual (Measurement Systems
/// Analysis, 4th edition): 50 parts of which 16 are defective, appraisers A, B and C, 3 trials;
/// 3 + 5, 3 + 2 and 6 + 9 decisions against the reference, on 8, 5 and 10 parts. Which parts they
/// are is made up: 11 together.
inline evaluation::Study aiagStudy() {
    using evaluation::Decision;
    constexpr std::size_t parts = 50;
    constexpr std::size_t defective = 16;
    evaluation::Study study;
    study.title = "Gauge study";
    study.created = "2025-03-10T06:00:00Z";
    study.seed = 7;
    for (std::size_t part = 0; part < parts; ++part)
        study.parts.push_back({"part-" + std::to_string(part), "",
                               part < defective ? Decision::Defective : Decision::Good});
    // Per appraiser: parts and in how many of their trials he was wrong.
    using Wrong = std::vector<std::pair<std::size_t, std::size_t>>;
    const std::vector<std::pair<std::string, Wrong>> appraisers{
        {"A", {{0, 1}, {1, 1}, {2, 1}, {20, 1}, {21, 1}, {22, 1}, {23, 1}, {24, 1}}},
        {"B", {{0, 1}, {1, 1}, {3, 1}, {20, 1}, {21, 1}}},
        {"C",
         {{0, 1}, {1, 2}, {2, 2}, {3, 1}, {20, 2}, {21, 2}, {22, 2}, {23, 1}, {25, 1}, {26, 1}}}};
    for (const auto& [name, wrong] : appraisers) {
        study.addPerson(name, 3);
        for (auto& trial : study.appraisers.back().trials)
            for (std::size_t part = 0; part < parts; ++part)
                trial[part] = {study.parts[part].reference, "2025-03-10T06:30:00Z"};
        for (const auto& [part, times] : wrong)
            for (std::size_t trial = 0; trial < times; ++trial)
                study.appraisers.back().trials[trial][part].decision =
                    part < defective ? Decision::Good : Decision::Defective;
    }
    return study;
}

} // namespace patchgauge::test
