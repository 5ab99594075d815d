#include "agreement_text.h"

#include "agreement_json.h"
#include "base/text.h"

#include <cstdio>
#include <sstream>

namespace patchgauge::cli {
namespace {

using calibration::Rate;
using evaluation::Grade;
using evaluation::Kappa;

template <typename... Values>
std::string formatted(const char* format, Values... values) {
    char text[128];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

std::string rateText(const Rate& rate) {
    return formatted("%5.1f %% (%.1f to %.1f; ", 100 * rate.value, 100 * rate.low,
                     100 * rate.high) +
           std::to_string(rate.count) + " of " + std::to_string(rate.total) + ")";
}

std::string line(const std::string& what, const std::string& value) {
    constexpr std::size_t indent = 2;
    constexpr std::size_t width = 18;
    return std::string(indent, ' ') + what +
           std::string(what.size() < width ? width - what.size() : 1, ' ') + value + "\n";
}

std::string line(const std::string& what, const std::optional<Rate>& rate,
                 Grade (*gradeOf)(double)) {
    return rate ? line(what, rateText(*rate) + "  " + name(gradeOf(rate->value))) : std::string();
}

std::string line(const std::string& what, const std::optional<Kappa>& kappa) {
    if (!kappa)
        return line(what, "  none, as only one answer was given");
    return line(what, formatted("%5.2f   (%.2f to %.2f; s.e. %.3f)  ", kappa->value, kappa->low,
                                kappa->high, kappa->standardError) +
                          name(evaluation::gradeOfKappa(kappa->value)));
}

std::string appraiserText(const evaluation::Appraiser& appraiser,
                          const evaluation::AppraiserAgreement& found) {
    std::string text = appraiser.name + (appraiser.machine ? " (machine)\n" : "\n");
    text += line("agrees with itself", rateText(found.within));
    text += line("effectiveness", found.effectiveness, evaluation::gradeOfEffectiveness);
    text += line("miss rate", found.miss, evaluation::gradeOfMiss);
    text += line("false-alarm rate", found.falseAlarm, evaluation::gradeOfFalseAlarm);
    return text + (found.effectiveness ? line("kappa to truth", found.kappa) : std::string());
}

} // namespace

std::string agreementText(const evaluation::Study& study) {
    const evaluation::Agreement agreement = measureAgreement(study);
    std::ostringstream text;
    text << study.title << ": " << countOf(study.parts.size(), "part") << ", "
         << countOf(study.appraisers.size(), "appraiser") << ", "
         << countOf(study.trialCount(), "trial") << "\n";
    for (std::size_t i = 0; i < study.appraisers.size(); ++i)
        text << appraiserText(study.appraisers[i], agreement.appraisers[i]);
    text << "all together\n"
         << line("agree", rateText(agreement.between))
         << line("effectiveness", agreement.system, evaluation::gradeOfEffectiveness)
         << line("Fleiss' kappa", agreement.fleiss);
    if (study.appraisers.size() > 1)
        text << "kappa between\n";
    for (std::size_t i = 0; i < study.appraisers.size(); ++i)
        for (std::size_t j = i + 1; j < study.appraisers.size(); ++j)
            text << line(study.appraisers[i].name + ", " + study.appraisers[j].name,
                         agreement.pairs[i][j]);
    if (agreement.missing > 0)
        text << countOf(agreement.missing, "decision") << " missing and left out\n";
    if (agreement.unsure > 0)
        text << countOf(agreement.unsure, "answer")
             << " unsure: against agreement and effectiveness, left out of the rest\n";
    return text.str();
}

} // namespace patchgauge::cli
