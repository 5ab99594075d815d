#pragma once

#include "evidence/batch.h"
#include "report/report_options.h"

#include <QCoreApplication>
#include <QString>

#include <cstddef>
#include <vector>

namespace patchgauge::ui::report {

/// What the sections of a report are made of. Refers to batch and options, which outlive it.
class Content {
    Q_DECLARE_TR_FUNCTIONS(patchgauge::ui::report::Content)

public:
    Content(const evidence::Batch& batch, const ReportOptions& options);

    const evidence::Batch& batch;
    const ReportOptions& options;

    /// Positions in the batch: rejected before to be reviewed before passed, by falling score; then
    /// those that could not be inspected.
    std::vector<std::size_t> worstFirst;

    /// Those of them that get a page.
    std::vector<std::size_t> withPage;

    std::size_t count(calibration::Verdict verdict) const;
    std::size_t failed() const;

    QString title() const;
};

/// The last folder and the name of a photo's file.
QString shortNameOf(const evidence::ImageRecord& image);

/// `2025-03-01 13:45:09 UTC` of an ISO 8601 text that ends with Z; others keep their distance from
/// UTC: `2025-03-01 21:45:09 +08:00`.
QString momentText(const std::string& iso);

/// A person's name and reason, with the verdict that was put aside.
QString overrideText(const evidence::ImageRecord& image);

} // namespace patchgauge::ui::report
