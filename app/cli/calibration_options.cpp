#include "calibration_options.h"

#include "number_range.h"

#include <string>

namespace patchgauge::cli {

void CalibrationOptions::addTo(CLI::App& command, CLI::Option& update) {
    const auto add = [&](const std::string& name, auto& value, const std::string& text) {
        return command.add_option(name, value, text)->group("Threshold")->excludes(&update);
    };
    add("--false-alarm", rule.falseAlarm, "Share of good parts that may be rejected")
        ->check(properShare())
        ->capture_default_str();
    add("--review-false-alarm", rule.reviewFalseAlarm,
        "Share of good parts that a person may have to look at, rejected ones included")
        ->check(properShare());
    add("--held-out-good", heldOutGood,
        "Folders or photos of good parts to draw the threshold from, and not to train on")
        ->expected(1, -1);
    auto* defectiveParts =
        add("--defective", defective,
            "Folders or photos of defective parts, for the threshold that tells them best")
            ->expected(1, -1);
    add("--max-miss", rule.maxMiss, "Share of the defective parts that may be missed")
        ->check(number([](double value) { return value >= 0 && value < 1; },
                       "of at least 0 and below 1"))
        ->needs(defectiveParts);
}

pipeline::CalibrationSettings CalibrationOptions::settings() const {
    if (rule.reviewFalseAlarm && *rule.reviewFalseAlarm <= rule.falseAlarm)
        throw CLI::ValidationError("--review-false-alarm",
                                   "must be larger than --false-alarm, since rejected parts count");
    return {rule, heldOutGood, defective};
}

} // namespace patchgauge::cli
