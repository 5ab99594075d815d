#include "base/clock.h"
#include "base/error.h"
#include "base/files.h"
#include "calibration/calibration.h"
#include "command.h"
#include "detector/model_file.h"
#include "methods/methods.h"
#include "model_output.h"
#include "threshold_report.h"

#include <charconv>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>

namespace patchgauge::cli {
namespace {

struct Arguments {
    std::filesystem::path model;
    std::optional<float> threshold;
    std::optional<std::string> review;
    std::string by;
    std::string reason;

    bool change() const { return threshold || review; }
};

bool blank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

void checkUsage(const Arguments& arguments) {
    if (arguments.change() && (blank(arguments.by) || blank(arguments.reason)))
        throw CLI::ValidationError(arguments.threshold ? "--set" : "--set-review",
                                   "needs --by NAME and --reason TEXT, which the model keeps");
    if (!arguments.change() && !(arguments.by.empty() && arguments.reason.empty()))
        throw CLI::ValidationError("--by, --reason", "belong to --set or --set-review");
}

std::optional<float> reviewThreshold(const Arguments& arguments,
                                     const calibration::Calibration& calibration) {
    if (!arguments.review)
        return calibration.reviewThreshold;
    if (*arguments.review == "none")
        return std::nullopt;
    const std::string& text = *arguments.review;
    float value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        throw CLI::ValidationError("--set-review", text + " is neither a number nor none");
    return value;
}

/// What is not given stays as it is.
calibration::Calibration changed(const Arguments& arguments, calibration::Calibration calibration) {
    const std::string where = toUtf8(arguments.model);
    const std::optional<float> threshold =
        arguments.threshold ? arguments.threshold : calibration.threshold;
    if (!threshold)
        throw Error(ErrorCode::InvalidArgument, "the model has no threshold to keep", where,
                    "give one with --set");
    calibration::ThresholdChange authorship;
    authorship.time = utcTimestamp();
    authorship.by = arguments.by;
    authorship.reason = arguments.reason;
    try {
        setThreshold(calibration, *threshold, reviewThreshold(arguments, calibration),
                     std::move(authorship));
    } catch (const std::invalid_argument& error) {
        throw Error(ErrorCode::InvalidArgument, error.what(), where,
                    "choose finite numbers with the review threshold below the threshold, or "
                    "--set-review none");
    }
    return calibration;
}

void run(const Arguments& arguments, Session& session) {
    std::shared_ptr<const detector::Model> model = methods::load(arguments.model);
    if (arguments.change()) {
        checkModelOutput(arguments.model);
        model = model->withCalibration(changed(arguments, model->info().calibration));
        detector::save(*model, arguments.model);
    }
    if (session.json)
        printJson(thresholdToJson(model->info()));
    else
        printThreshold(model->info());
}

} // namespace

void addThreshold(CLI::App& program, Session& session) {
    CLI::App* command =
        program.add_subcommand("threshold", "Show or change the threshold of a model");
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("model", arguments->model, "Model file")->required();
    command->add_option("--set", arguments->threshold, "Score above which an image is rejected");
    command->add_option("--set-review", arguments->review,
                        "Score above which a person looks at an image, or none");
    command->add_option("--by", arguments->by, "Who answers for the change");
    command->add_option("--reason", arguments->reason, "Why it is made");
    command->callback([arguments, &session] {
        checkUsage(*arguments);
        run(*arguments, session);
    });
}

} // namespace patchgauge::cli
