#include "base/error.h"
#include "base/platform.h"
#include "bench/machine_limits.h"
#include "bench/stage_bench.h"
#include "bench_images.h"
#include "command.h"
#include "pipeline/trainer.h"
#include "train_options.h"
#include "weights/manifest.h"

#include <iomanip>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;

struct Arguments {
    std::vector<std::string> backbones;
    std::vector<std::filesystem::path> images;
    int rounds = 20;
    int side = 256;
    ExecutionOptions execution;
};

/// One backbone's model, with what making it took.
struct Subject {
    std::string backbone;
    double trainSeconds = 0;
    std::unique_ptr<bench::StageBench> stages;
};

std::vector<std::string> backbonesOf(const Arguments& arguments, const weights::Store& store) {
    if (!arguments.backbones.empty())
        return arguments.backbones;
    std::vector<std::string> installed;
    for (const weights::BackboneSpec& spec : weights::backbones())
        if (store.find(spec.id))
            installed.push_back(spec.id);
    if (installed.empty())
        store.require(weights::backbones().front().id); // says how to get it
    return installed;
}

Subject makeSubject(const std::string& backbone, const Arguments& arguments,
                    const BenchImages& images, const weights::Store& store, Session& session) {
    pipeline::TrainSettings settings = pipeline::defaultSettings(backbone);
    settings.input.resize = settings.input.crop = {arguments.side, arguments.side};
    settings.execution = arguments.execution.settings();
    pipeline::TrainResult trained =
        pipeline::train(images.files(), settings, store, session.context());
    return {backbone, trained.seconds,
            std::make_unique<bench::StageBench>(std::move(trained.model), images.files(), store,
                                                settings.execution)};
}

/// The least time that a stage could take, by what the machine can do; nothing where that is not
/// known.
std::optional<double> limitOf(const std::string& stage, const bench::StageBench& stages,
                              const bench::MachineLimits& machine) {
    if (stage == "network")
        return 2e-6 * static_cast<double>(stages.multiplyAdds()) / machine.gemmGflops;
    if (stage == "distance")
        return 1e-6 * static_cast<double>(stages.modelBytes()) / machine.readGigabytes;
    return std::nullopt;
}

Json toJson(const std::vector<Subject>& subjects, const bench::MachineLimits& machine,
            const Arguments& arguments, std::size_t images) {
    Json backbones = Json::array();
    for (const Subject& subject : subjects) {
        Json stages = Json::array();
        for (const bench::StageTimes& times : subject.stages->times()) {
            const auto limit = limitOf(times.stage, *subject.stages, machine);
            stages.push_back({{"stage", times.stage},
                              {"ms_min", times.minimum()},
                              {"ms_median", times.median()},
                              {"limit_ms", limit ? Json(*limit) : Json()}});
        }
        backbones.push_back({{"backbone", subject.backbone},
                             {"execution", subject.stages->model().info().backbone.execution},
                             {"dims", subject.stages->model().dimensions()},
                             {"multiply_adds", subject.stages->multiplyAdds()},
                             {"model_bytes", subject.stages->modelBytes()},
                             {"train_s", subject.trainSeconds},
                             {"stages", std::move(stages)}});
    }
    return {{"threads", arguments.execution.settings().threads},
            {"rounds", arguments.rounds},
            {"images", images},
            {"resize", {arguments.side, arguments.side}},
            {"gemm_gflops", machine.gemmGflops},
            {"read_gb_s", machine.readGigabytes},
            {"peak_rss_mb", static_cast<double>(platform::peakResidentBytes()) / 1e6},
            {"backbones", std::move(backbones)}};
}

void printText(const std::vector<Subject>& subjects, const bench::MachineLimits& machine,
               std::size_t images) {
    std::cout << std::fixed << std::setprecision(0) << "machine     " << machine.gemmGflops
              << " GFLOP/s in matrix products, " << std::setprecision(1) << machine.readGigabytes
              << " GB/s from memory\n";
    for (const Subject& subject : subjects) {
        const bench::StageBench& stages = *subject.stages;
        std::cout << '\n'
                  << subject.backbone << ", " << stages.model().info().backbone.execution << '\n'
                  << std::setprecision(2) << "training    " << subject.trainSeconds << " s for "
                  << images << " images\n"
                  << "network     " << 1e-6 * static_cast<double>(stages.multiplyAdds())
                  << " million multiply-adds\n"
                  << "model       " << 1e-6 * static_cast<double>(stages.modelBytes()) << " MB\n"
                  << std::left << std::setw(12) << "stage" << std::right << std::setw(10)
                  << "ms least" << std::setw(12) << "ms median" << std::setw(12) << "limit ms"
                  << std::setw(10) << "ratio" << '\n';
        for (const bench::StageTimes& times : stages.times()) {
            std::cout << std::left << std::setw(12) << times.stage << std::right << std::setw(10)
                      << times.minimum() << std::setw(12) << times.median();
            if (const auto limit = limitOf(times.stage, stages, machine))
                std::cout << std::setw(12) << *limit << std::setw(10) << times.median() / *limit;
            std::cout << '\n';
        }
    }
    std::cout << "\npeak memory " << std::setprecision(0)
              << static_cast<double>(platform::peakResidentBytes()) / 1e6 << " MB" << std::endl;
}

void run(const Arguments& arguments, Session& session) {
    const weights::Store store(session.dataDirectory);
    const std::vector<std::string> backbones = backbonesOf(arguments, store);
    const BenchImages images(arguments.images, session.context());
    std::vector<Subject> subjects;
    for (const std::string& backbone : backbones)
        subjects.push_back(makeSubject(backbone, arguments, images, store, session));
    const bench::MachineLimits machine =
        bench::measureMachine(arguments.execution.settings().threads);

    const auto roundOfAll = [&] {
        for (const Subject& subject : subjects)
            subject.stages->round(session.cancel);
    };
    roundOfAll(); // makes networks and caches ready
    for (const Subject& subject : subjects)
        subject.stages->clear();
    for (int i = 0; i < arguments.rounds; ++i) {
        session.context().report("rounds", static_cast<std::size_t>(i),
                                 static_cast<std::size_t>(arguments.rounds));
        roundOfAll(); // in turns, so that a busy moment of the machine meets all alike
    }
    session.console.endProgress();
    if (session.json)
        printJson(toJson(subjects, machine, arguments, images.files().size()));
    else
        printText(subjects, machine, images.files().size());
}

} // namespace

void addBench(CLI::App& program, Session& session) {
    CLI::App* command = program.add_subcommand(
        "bench", "Time training and inspecting on this machine, stage by stage");
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("--backbone", arguments->backbones,
                        "Backbones to time in turns, by default all installed ones");
    command->add_option("--images", arguments->images,
                        "Folders or photos, by default demo parts drawn for this");
    command->add_option("--rounds", arguments->rounds, "How often each stage is timed")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_option("--side", arguments->side, "Width and height that photos are resized to")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    arguments->execution.addTo(*command);
    command->callback([arguments, &session] { run(*arguments, session); });
}

} // namespace patchgauge::cli
