#include "agreement_json.h"
#include "agreement_text.h"
#include "command.h"
#include "evaluation/study_file.h"
#include "evaluation/study_table.h"
#include "study_pdf.h"

#include <iostream>
#include <memory>
#include <string>

namespace patchgauge::cli {
namespace {

struct Arguments {
    std::filesystem::path study;
    std::filesystem::path pdf;
    std::string language = "en";
};

void run(const Arguments& arguments, Session& session) {
    const std::filesystem::path& file = arguments.study;
    const evaluation::Study study =
        file.extension() == ".csv" ? evaluation::readStudyTable(file) : evaluation::readStudy(file);
#ifdef PATCHGAUGE_REPORTS
    if (!arguments.pdf.empty())
        writeStudyPdf(study, arguments.pdf, arguments.language);
#endif
    if (session.json)
        printJson(agreementToJson(study));
    else
        std::cout << agreementText(study) << std::flush;
}

} // namespace

void addAgreement(CLI::App& program, Session& session) {
    CLI::App* command = program.add_subcommand(
        "agreement", "Show how well appraisers agree with themselves, each other and the truth");
    const auto arguments = std::make_shared<Arguments>();
    command
        ->add_option("study", arguments->study,
                     "Study file (.json), or table (.csv) with the columns part, reference, "
                     "appraiser, trial (from 1) and decision (good, defective, unsure or empty)")
        ->required();
#ifdef PATCHGAUGE_REPORTS
    CLI::Option* pdf = command->add_option("--pdf", arguments->pdf, "Report to write");
    command->add_option("--language", arguments->language, "Language of the report")
        ->check(CLI::IsMember({"en", "zh_TW", "zh_CN"}))
        ->capture_default_str()
        ->needs(pdf);
#endif
    command->callback([arguments, &session] { run(*arguments, session); });
}

} // namespace patchgauge::cli
