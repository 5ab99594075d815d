#pragma once

#include "evidence/batch.h"

#include <QString>

namespace patchgauge::ui {

enum class Paper { A4, Letter };

/// What a report says besides the batch, and how.
struct ReportOptions {
    QString title;         ///< empty for "Inspection report"
    QString operatorName;  ///< who answers for the report; may be empty
    evidence::Moment time; ///< of the report
    QString recordId;      ///< under which the inspection is recorded; may be empty
    Paper paper = Paper::A4;
    bool imagePages = true; ///< a page for each flagged image
    bool labels = true;     ///< what people said that the parts are
};

} // namespace patchgauge::ui
