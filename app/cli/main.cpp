#include "base/error.h"
#include "base/files.h"
#include "base/platform.h"
#include "command.h"
#include "data_directory.h"
#include "interrupt.h"

#include <exception>
#include <iostream>
#include <new>
#include <string>

namespace patchgauge::cli {

void printJson(const nlohmann::json& json) {
    // Names of files need not be valid UTF-8; output must be.
    std::cout << json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
}

namespace {

int fail(Session& session, const std::string& sentence) {
    session.console.fail(sentence);
    return failed;
}

int run(int argc, char** argv) {
    Session session;
    session.dataDirectory = app::dataDirectory();

    CLI::App program("PatchGauge: finds where a part differs from good parts.", "patchgauge-cli");
    program.set_version_flag("--version", std::string("PatchGauge ") + PATCHGAUGE_VERSION);
    program.add_flag("--json", session.json, "Write JSON, and nothing else, to standard output");
    program.require_subcommand(1);
    program.fallthrough();
    addTrain(program, session);
    addInspect(program, session);
    addProbe(program, session);
    addThreshold(program, session);
    addRelease(program, session);
    addRegion(program, session);
    addAcceptance(program, session);
    addEvaluate(program, session);
    addAgreement(program, session);
    addRecords(program, session);
    addInfo(program, session);
    addBackbones(program, session);
    addDemoData(program, session);
    addBench(program, session);
#ifdef PATCHGAUGE_REPORTS
    addReport(program, session);
#endif

    platform::failOnTooLargeFiles();
    cancelOnInterrupt(session.cancel);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? done : wrongUsage;
    } catch (const Cancelled&) {
        session.console.say("interrupted");
        return interrupted;
    } catch (const Error& error) {
        return fail(session, error.what());
    } catch (const std::bad_alloc&) {
        return fail(session, "not enough memory: this job: use a smaller image size, fewer "
                             "dimensions or fewer layers");
    } catch (const std::exception& error) {
        return fail(session, std::string("unexpected: ") + error.what() +
                                 ": please report this with the command you gave");
    }
    session.console.endProgress();
    if (!std::cout.flush())
        return fail(session, "results cannot be written: standard output: check the free space on "
                             "the disk and that the program reading them still runs");
    return session.exitStatus;
}

} // namespace
} // namespace patchgauge::cli

int main(int argc, char** argv) {
    return patchgauge::cli::run(argc, argv);
}
