#include "study_pdf.h"

#include "painting.h"
#include "report/agreement_page.h"
#include "report/agreement_report.h"

namespace patchgauge::cli {

void writeStudyPdf(const evaluation::Study& study, const std::filesystem::path& file,
                   const std::string& language) {
    const Painting painting(language);
    ui::writeAgreementPdf(ui::agreementReport(study), file);
}

} // namespace patchgauge::cli
