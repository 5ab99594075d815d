#pragma once

#include "base/run_context.h"
#include "console.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>

namespace patchgauge::cli {

/// Exit statuses, besides 1 for a failure, 2 for wrong usage and 130 for an interruption.
enum ExitStatus : int {
    done = 0,
    failed = 1,
    wrongUsage = 2,
    rejectedSome = 3,
    unreadableInput = 4,
    interrupted = 130,
};

/// What every command is handed.
struct Session {
    std::filesystem::path dataDirectory;
    bool json = false; ///< standard output carries JSON alone
    Console console;
    CancelToken cancel; ///< raised by Ctrl-C
    int exitStatus = done;

    /// For the engine: the token that Ctrl-C raises, progress on the console.
    RunContext context() {
        return {cancel, [this](const Progress& progress) { console.show(progress); }};
    }
};

/// Each adds its command to the program; the command's callback sets session.exitStatus or throws.
void addAcceptance(CLI::App& program, Session& session);
void addAgreement(CLI::App& program, Session& session);
void addBackbones(CLI::App& program, Session& session);
void addBench(CLI::App& program, Session& session);
void addDemoData(CLI::App& program, Session& session);
void addEvaluate(CLI::App& program, Session& session);
void addInfo(CLI::App& program, Session& session);
void addInspect(CLI::App& program, Session& session);
void addProbe(CLI::App& program, Session& session);
/// Of a build with Qt; otherwise adds nothing.
void addRecords(CLI::App& program, Session& session);
void addRelease(CLI::App& program, Session& session);
void addRegion(CLI::App& program, Session& session);
void addReport(CLI::App& program, Session& session); ///< not in every build
void addThreshold(CLI::App& program, Session& session);
void addTrain(CLI::App& program, Session& session);

/// One line on standard output.
void printJson(const nlohmann::json& json);

} // namespace patchgauge::cli
