#include "agreement_json.h"

#include "rate_json.h"

namespace patchgauge::cli {
namespace {

using calibration::Rate;
using evaluation::Grade;
using evaluation::Kappa;
using Json = nlohmann::json;

Json graded(const std::optional<Rate>& rate, Grade (*gradeOf)(double)) {
    if (!rate)
        return nullptr;
    Json json = toJson(*rate);
    json["grade"] = name(gradeOf(rate->value));
    return json;
}

Json toJson(const std::optional<Kappa>& kappa) {
    if (!kappa)
        return nullptr;
    return {{"value", kappa->value}, {"standard_error", kappa->standardError},
            {"low", kappa->low},     {"high", kappa->high},
            {"count", kappa->count}, {"grade", name(evaluation::gradeOfKappa(kappa->value))}};
}

} // namespace

std::string name(Grade grade) {
    switch (grade) {
    case Grade::Acceptable:
        return "acceptable";
    case Grade::Marginal:
        return "marginal";
    case Grade::Unacceptable:
        break;
    }
    return "unacceptable";
}

Json agreementToJson(const evaluation::Study& study) {
    const evaluation::Agreement agreement = measureAgreement(study);
    Json appraisers = Json::array();
    Json pairs = Json::array();
    for (std::size_t i = 0; i < study.appraisers.size(); ++i) {
        const auto& appraiser = study.appraisers[i];
        const auto& found = agreement.appraisers[i];
        appraisers.push_back(
            {{"name", appraiser.name},
             {"machine", appraiser.machine},
             {"within", toJson(found.within)},
             {"effectiveness", graded(found.effectiveness, evaluation::gradeOfEffectiveness)},
             {"miss", graded(found.miss, evaluation::gradeOfMiss)},
             {"false_alarm", graded(found.falseAlarm, evaluation::gradeOfFalseAlarm)},
             {"kappa", toJson(found.kappa)}});
        for (std::size_t j = i + 1; j < study.appraisers.size(); ++j)
            pairs.push_back({{"first", appraiser.name},
                             {"second", study.appraisers[j].name},
                             {"kappa", toJson(agreement.pairs[i][j])}});
    }
    return {{"title", study.title},
            {"parts", study.parts.size()},
            {"trials", study.trialCount()},
            {"missing", agreement.missing},
            {"unsure", agreement.unsure},
            {"appraisers", appraisers},
            {"pairs", pairs},
            {"fleiss_kappa", toJson(agreement.fleiss)},
            {"between", toJson(agreement.between)},
            {"system", graded(agreement.system, evaluation::gradeOfEffectiveness)}};
}

} // namespace patchgauge::cli
