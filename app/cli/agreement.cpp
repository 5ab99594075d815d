#include "agreement_json.h"
#include "agreement_text.h"
#include "command.h"
#include "evaluation/study_file.h"
#include "evaluation/study_table.h"

#include <iostream>
#include <memory>

namespace patchgauge::cli {
namespace {

void run(const std::filesystem::path& file, Session& session) {
    const evaluation::Study study =
        file.extension() == ".csv" ? evaluation::readStudyTable(file) : evaluation::readStudy(file);
    if (session.json)
        printJson(agreementToJson(study));
    else
        std::cout << agreementText(study) << std::flush;
}

} // namespace

void addAgreement(CLI::App& program, Session& session) {
    CLI::App* command = program.add_subcommand(
        "agreement", "Show how well appraisers agree with themselves, each other and the truth");
    const auto file = std::make_shared<std::filesystem::path>();
    command
        ->add_option("study", *file,
                     "Study file (.json), or table (.csv) with the columns part, reference, "
                     "appraiser, trial (from 1) and decision (good, defective, unsure or empty)")
        ->required();
    command->callback([file, &session] { run(*file, session); });
}

} // namespace patchgauge::cli
